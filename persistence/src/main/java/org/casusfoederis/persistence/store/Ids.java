package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.codebook.Tables.TOPIC;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

  private static final int FIRST_BLOCK = 256;
  private static final int LARGEST_BLOCK = 8_192;

  /// How many numbers of a kind are remembered before those of earlier records are forgotten.
  private static final int MOST_REMEMBERED = 50_000;

  /// A topic as rows refer to it.
  record TopicId(long id, String type) {}

  private final DSLContext sql;
  private final Map<RecordKind, Map<String, Long>> records = new EnumMap<>(RecordKind.class);
  private final Map<String, TopicId> topics = new HashMap<>();
  private final Map<Table<?>, Deque<Long>> reserved = new HashMap<>();
  private final Map<Table<?>, Integer> blocks = new HashMap<>();

  /// Numbers of what is stored, and of the topics of one release of the codebook.
  Ids(DSLContext sql, long codebookRelease) {
    this.sql = sql;
    sql.select(TOPIC.KEY, TOPIC.ID, TOPIC.TYPE)
        .from(TOPIC)
        .where(TOPIC.RELEASE_ID.eq(codebookRelease))
        .forEach(row -> topics.put(row.value1(), new TopicId(row.value2(), row.value3())));
  }

  /// Finds the numbers of all records that these records name, with a query a kind.
  void prepare(Collection<? extends CasusRecord> naming) {
    records.values().stream().filter(known -> known.size() > MOST_REMEMBERED).forEach(Map::clear);
    NamedKeys.of(naming).keys().forEach(this::find);
  }

  /// Finds the numbers of those of the records that are stored.
  void find(RecordKind kind, Set<String> keys) {
    Map<String, Long> known = ofKind(kind);
    String[] unknown = keys.stream().filter(key -> !known.containsKey(key)).toArray(String[]::new);
    if (unknown.length > 0) {
      MainTable main = MainTable.of(kind);
      sql.select(main.key(), main.id())
          .from(main.table())
          .where(main.key().eq(DSL.any(unknown)))
          .forEach(row -> known.put(row.value1(), row.value2()));
    }
  }

  /// The keys of a kind that were looked for and have no number yet.
  Set<String> missing(RecordKind kind, Set<String> keys) {
    Map<String, Long> known = ofKind(kind);
    return keys.stream().filter(key -> !known.containsKey(key)).collect(Collectors.toSet());
  }

  /// The number of a record that is stored; null when it is not.
  @Nullable Long stored(CasusRecord record) {
    return ofKind(record.kind()).get(record.key().text());
  }

  /// Gives a record its number.
  void put(RecordKind kind, String key, long id) {
    ofKind(kind).put(key, id);
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
      int block =
          blocks.merge(table, FIRST_BLOCK, (before, _) -> Math.min(2 * before, LARGEST_BLOCK));
      ids.addAll(take(table, block));
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
