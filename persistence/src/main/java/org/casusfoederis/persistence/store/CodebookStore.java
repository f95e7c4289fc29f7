package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.codebook.Tables.CROSSWALK;
import static org.casusfoederis.persistence.schema.codebook.Tables.RELEASE;
import static org.casusfoederis.persistence.schema.codebook.Tables.TOPIC;
import static org.casusfoederis.persistence.schema.codebook.Tables.TOPIC_VALUE;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.CodedValue;
import org.casusfoederis.core.codebook.Crosswalk;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.record.Code;
import org.jooq.DSLContext;
import org.jooq.TableRecord;

/// Publishes the codebook to the database, so that provisions can refer to its topics and SQL users
/// can read its definitions. A published release never changes.
public final class CodebookStore {

  private final DSLContext sql;

  /// A store on one connection; whoever uses it decides about the transaction.
  public CodebookStore(DSLContext sql) {
    this.sql = sql;
  }

  /// Publishes a release, unless it is published already.
  ///
  /// @return the number by which load batches refer to it
  /// @throws StoreException if the database has a release of this version that says something else
  public long publish(Codebook codebook) {
    byte[] fingerprint = fingerprint(codebook);
    var stored =
        sql.select(RELEASE.ID, RELEASE.FINGERPRINT)
            .from(RELEASE)
            .where(RELEASE.VERSION.eq(codebook.version()))
            .fetchOne();
    if (stored == null) {
      return insert(codebook, fingerprint);
    }
    if (!Arrays.equals(stored.value2(), fingerprint)) {
      throw new StoreException(
          null,
          "The database has a codebook %d that differs from the one of this release of Casus. Use the release that published it, or an empty database."
              .formatted(codebook.version()),
          null);
    }
    return stored.value1();
  }

  private long insert(Codebook codebook, byte[] fingerprint) {
    long release =
        sql.insertInto(RELEASE)
            .set(RELEASE.VERSION, codebook.version())
            .set(RELEASE.FINGERPRINT, fingerprint)
            .returningResult(RELEASE.ID)
            .fetchSingle()
            .value1();
    List<TableRecord<?>> topics = new ArrayList<>();
    for (Topic topic : codebook.topics()) {
      var row = TOPIC.newRecord();
      row.setReleaseId(release);
      row.setPosition(topics.size() + 1);
      row.setKey(topic.key().text());
      row.setChapter(Code.of(topic.group()));
      row.setTitle(topic.title());
      row.setDefinition(topic.definition());
      row.setType(Code.of(topic.type()));
      topics.add(row);
    }
    sql.batchInsert(topics).execute();
    Map<String, Long> ids =
        sql.select(TOPIC.KEY, TOPIC.ID)
            .from(TOPIC)
            .where(TOPIC.RELEASE_ID.eq(release))
            .fetchMap(TOPIC.KEY, TOPIC.ID);
    List<TableRecord<?>> parts = new ArrayList<>();
    for (Topic topic : codebook.topics()) {
      long id = Objects.requireNonNull(ids.get(topic.key().text()));
      int position = 0;
      for (CodedValue value : topic.values()) {
        var row = TOPIC_VALUE.newRecord();
        row.setTopicId(id);
        row.setPosition(++position);
        row.setCode(value.code());
        row.setTitle(value.title());
        row.setDefinition(value.definition());
        parts.add(row);
      }
      position = 0;
      for (Crosswalk crosswalk : topic.crosswalks()) {
        var row = CROSSWALK.newRecord();
        row.setTopicId(id);
        row.setPosition(++position);
        row.setDataset(Code.of(crosswalk.dataset()));
        row.setVariable(crosswalk.variable());
        row.setRule(crosswalk.rule());
        parts.add(row);
      }
    }
    sql.batchInsert(parts).execute();
    return release;
  }

  /// SHA-256 over all that the release says: its topics are records of texts and constants, whose
  /// printed form names each of them.
  private static byte[] fingerprint(Codebook codebook) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      codebook.topics().stream()
          .map(topic -> topic.toString().getBytes(StandardCharsets.UTF_8))
          .forEach(digest::update);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
