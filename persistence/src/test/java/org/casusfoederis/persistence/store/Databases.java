package org.casusfoederis.persistence.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.migrations.Migrator;
import org.casusfoederis.persistence.load.KeyReference;
import org.casusfoederis.persistence.load.Load;
import org.casusfoederis.persistence.load.LoadFile;
import org.casusfoederis.persistence.load.LoadItem;
import org.casusfoederis.persistence.load.LoadJob;
import org.casusfoederis.persistence.load.LoadResult;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.jooq.DSLContext;

/// What tests do with a database, in few words.
public final class Databases {

  private Databases() {}

  /// Brings a database to the schema of this release.
  public static void migrate(TestDatabase database) {
    new Migrator(database.dataSource()).migrate(Optional.empty());
  }

  /// Takes all records away, and with them their history.
  public static void empty(TestDatabase database) {
    database.execute("truncate codebook.release, provenance.load_batch cascade");
  }

  /// Loads records that are sound.
  public static LoadResult load(TestDatabase database, List<? extends CasusRecord> records) {
    LoadResult result = job(database).run(loadOf(records));
    if (!result.succeeded()) {
      throw new AssertionError(result.problems());
    }
    return result;
  }

  /// A job of which the JSON of a record is its printed form as one JSON string.
  public static LoadJob job(TestDatabase database) {
    return new LoadJob(database.dataSource(), Databases::json);
  }

  /// A load of these records without references.
  public static Load loadOf(List<? extends CasusRecord> records, KeyReference... references) {
    return new Load(
        records.stream().map(record -> new LoadItem(record, sha256(record.toString()))).toList(),
        List.of(references),
        Codebook.version1(),
        List.of(new LoadFile("records.yaml", sha256("records"))),
        "test",
        "0.1.0");
  }

  /// A reference to one kind of record.
  public static KeyReference reference(RecordKind kind, String key, Place place) {
    return new KeyReference(Set.of(kind), key, place);
  }

  /// Asks for one value in SQL.
  public static String value(TestDatabase database, String query) {
    Function<DSLContext, String> question = sql -> String.valueOf(sql.fetchValue(query));
    return new Snapshot(database.dataSource()).query(question);
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String json(CasusRecord record) {
    return "\""
        + record
            .toString()
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
        + "\"";
  }
}
