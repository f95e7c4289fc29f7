package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.codebook.Tables.TOPIC;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// The numbers of rows: those of stored records, and new ones, which are taken from the sequences
/// before anything is written, so that rows can refer to each other and go in by COPY.
final class Ids {

  private static final int BLOCK = 256;

  /// A topic as rows refer to it.
  record TopicId(long id, String type) {}

  private final DSLContext sql;
  private final Map<RecordKind, Map<String, Long>> records = new EnumMap<>(RecordKind.class);
  private final Map<String, TopicId> topics = new HashMap<>();
  private final Map<Table<?>, Deque<Long>> reserved = new HashMap<>();

  /// The numbers of all that is stored, and of the topics of one release of the codebook.
  Ids(DSLContext sql, long codebookRelease) {
    this.sql = sql;
    for (RecordKind kind : RecordKind.values()) {
      MainTable main = MainTable.of(kind);
      records.put(
          kind,
          sql.select(main.key(), main.id()).from(main.table()).fetchMap(main.key(), main.id()));
    }
    sql.select(TOPIC.KEY, TOPIC.ID, TOPIC.TYPE)
        .from(TOPIC)
        .where(TOPIC.RELEASE_ID.eq(codebookRelease))
        .forEach(row -> topics.put(row.value1(), new TopicId(row.value2(), row.value3())));
  }

  /// The number of a record that is stored; null when it is not.
  @Nullable Long stored(CasusRecord record) {
    return ofKind(record.kind()).get(record.key().text());
  }

  /// Gives numbers to records that are not stored yet.
  void add(RecordKind kind, List<? extends CasusRecord> records) {
    Deque<Long> ids = take(MainTable.of(kind).table(), records.size());
    records.forEach(record -> ofKind(kind).put(record.key().text(), ids.removeFirst()));
  }

  /// A new number for a row that is no main row.
  long next(Table<?> table) {
    Deque<Long> ids = reserved.computeIfAbsent(table, _ -> new ArrayDeque<>());
    if (ids.isEmpty()) {
      ids.addAll(take(table, BLOCK));
    }
    return ids.removeFirst();
  }

  long record(CasusRecord record) {
    return of(record.kind(), record.key());
  }

  long source(Key<Source> key) {
    return of(RecordKind.SOURCE, key);
  }

  long actor(Key<Actor> key) {
    return of(RecordKind.ACTOR, key);
  }

  long agreement(Key<Agreement> key) {
    return of(RecordKind.AGREEMENT, key);
  }

  /// The number of a deployment; null when it is a transfer that has the key.
  @Nullable Long deployment(Key<Conduct> key) {
    return ofKind(RecordKind.DEPLOYMENT).get(key.text());
  }

  /// The number of a transfer; null when it is a deployment that has the key.
  @Nullable Long transfer(Key<Conduct> key) {
    return deployment(key) != null ? null : Long.valueOf(of(RecordKind.TRANSFER, key));
  }

  TopicId topic(Key<Topic> key) {
    TopicId topic = topics.get(key.text());
    if (topic == null) {
      throw new StoreException(null, "The codebook has no topic " + key + ".", null);
    }
    return topic;
  }

  private long of(RecordKind kind, Key<?> key) {
    Long id = ofKind(kind).get(key.text());
    if (id == null) {
      throw new StoreException(
          null,
          "The database has no %s %s. Load it before or together with what refers to it."
              .formatted(kind.singular(), key),
          null);
    }
    return id;
  }

  private Map<String, Long> ofKind(RecordKind kind) {
    return records.computeIfAbsent(kind, _ -> new HashMap<>());
  }

  private Deque<Long> take(Table<?> table, int count) {
    return new ArrayDeque<>(
        sql.resultQuery(
                "select nextval(pg_get_serial_sequence({0}, 'id')) from generate_series(1, {1})",
                DSL.inline(table.getSchema().getName() + "." + table.getName()), DSL.inline(count))
            .fetchInto(Long.class));
  }
}
