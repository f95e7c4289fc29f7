package org.casusfoederis.persistence.load;

import static org.casusfoederis.persistence.schema.provenance.Tables.LOAD_BATCH;
import static org.casusfoederis.persistence.schema.provenance.Tables.REVISION;
import static org.casusfoederis.persistence.schema.provenance.Tables.STORED_RECORD;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.casusfoederis.core.record.RecordKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Which states each record that a load touched has had. A load that undoes another brings back a
/// state of a still earlier load; following such steps back tells whose state the present one is.
final class Lineage {

  /// A former state: what wrote it, what ended it.
  private record Former(long id, long load, long endedBy, boolean removed) {}

  /// A state as a load left it.
  ///
  /// @param load what left it; 0 before the first load
  /// @param revision the former state; null when it is the present one or when there is no record
  /// @param exists whether there is a record in this state
  record State(long load, @Nullable Long revision, boolean exists) {}

  private final Map<RecordName, List<Former>> former = new HashMap<>();
  private final Map<RecordName, Long> present = new HashMap<>();
  private final Map<Long, Long> undoes;
  private final long load;

  Lineage(DSLContext sql, long load) {
    this.load = load;
    this.undoes =
        sql.select(LOAD_BATCH.ID, LOAD_BATCH.UNDOES)
            .from(LOAD_BATCH)
            .where(LOAD_BATCH.UNDOES.isNotNull())
            .fetchMap(LOAD_BATCH.ID, LOAD_BATCH.UNDOES);
    sql.select(
            REVISION.KIND,
            REVISION.KEY,
            REVISION.ID,
            REVISION.LOAD_BATCH_ID,
            REVISION.REPLACED_BY,
            REVISION.REMOVED)
        .from(REVISION)
        .where(DSL.row(REVISION.KIND, REVISION.KEY).in(touchedFormerly(sql, load)))
        .or(DSL.row(REVISION.KIND, REVISION.KEY).in(touchedNow(sql, load)))
        .forEach(
            row ->
                former
                    .computeIfAbsent(name(row.value1(), row.value2()), _ -> new ArrayList<>())
                    .add(new Former(row.value3(), row.value4(), row.value5(), row.value6())));
    former.values().forEach(states -> states.sort(Comparator.comparing(Former::endedBy)));
    Condition touched =
        STORED_RECORD
            .LOAD_BATCH_ID
            .eq(load)
            .or(DSL.row(STORED_RECORD.KIND, STORED_RECORD.KEY).in(touchedFormerly(sql, load)));
    sql.select(STORED_RECORD.KIND, STORED_RECORD.KEY, STORED_RECORD.LOAD_BATCH_ID)
        .from(STORED_RECORD)
        .where(touched)
        .forEach(row -> present.put(name(row.value1(), row.value2()), row.value3()));
  }

  private static org.jooq.Select<org.jooq.Record2<String, String>> touchedFormerly(
      DSLContext sql, long load) {
    return sql.select(REVISION.KIND, REVISION.KEY)
        .from(REVISION)
        .where(REVISION.LOAD_BATCH_ID.eq(load).or(REVISION.REPLACED_BY.eq(load)));
  }

  private static org.jooq.Select<org.jooq.Record2<String, String>> touchedNow(
      DSLContext sql, long load) {
    return sql.select(STORED_RECORD.KIND, STORED_RECORD.KEY)
        .from(STORED_RECORD)
        .where(STORED_RECORD.LOAD_BATCH_ID.eq(load));
  }

  /// All records that the load added, changed or removed.
  SortedSet<RecordName> touched() {
    var names = new TreeSet<>(present.keySet());
    names.addAll(former.keySet());
    return names;
  }

  /// Whether there is such a record now.
  boolean exists(RecordName record) {
    return present.containsKey(record);
  }

  /// The state of a record before the load.
  State before(RecordName record) {
    return before(record, load);
  }

  /// The later loads of which a record bears the marks, those that were undone left out.
  SortedSet<Long> later(RecordName record) {
    var later = new TreeSet<Long>();
    State state = now(record);
    while (state.load() != load && state.load() != 0) {
      @Nullable Long undone = undoes.get(state.load());
      if (undone == null || undone < load) {
        later.add(state.load());
        state = before(record, state.load());
      } else {
        state = before(record, undone);
      }
    }
    return later;
  }

  private State now(RecordName record) {
    Long writer = present.get(record);
    return writer == null ? absent(record, Long.MAX_VALUE) : new State(writer, null, true);
  }

  /// What a load found: the state that it ended, or else the gap that it filled.
  private State before(RecordName record, long ended) {
    Optional<Former> replaced =
        former.getOrDefault(record, List.of()).stream()
            .filter(state -> state.endedBy() == ended)
            .findFirst();
    return replaced
        .map(state -> new State(state.load(), state.id(), true))
        .orElseGet(() -> absent(record, ended));
  }

  private State absent(RecordName record, long before) {
    long remover =
        former.getOrDefault(record, List.of()).stream()
            .filter(state -> state.removed() && state.endedBy() < before)
            .mapToLong(Former::endedBy)
            .max()
            .orElse(0);
    return new State(remover, null, false);
  }

  private static RecordName name(String kind, String key) {
    return new RecordName(kind(kind), key);
  }

  static RecordKind kind(String singular) {
    for (RecordKind kind : RecordKind.values()) {
      if (kind.singular().equals(singular)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of records: " + singular);
  }
}
