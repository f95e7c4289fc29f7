package org.casusfoederis.persistence.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// Gives records back as they were stored, and stores them. Whoever uses it decides about the
/// transaction: [Snapshot] to read, [org.casusfoederis.persistence.load.LoadJob] to write.
public final class RecordStore implements StoredRecords {

  private final DSLContext sql;

  /// A store on one connection.
  public RecordStore(DSLContext sql) {
    this.sql = sql;
  }

  /// All records, a query a kind; each kind in the order of its keys.
  @Override
  public RecordSet readAll() {
    List<CasusRecord> all = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      all.addAll(readAll(kind));
    }
    return new RecordSet(all);
  }

  /// All records of a kind, in the order of their keys.
  @Override
  public List<CasusRecord> readAll(RecordKind kind) {
    return List.copyOf(read(kind, DSL.noCondition()));
  }

  /// The record of this kind with this key, if it is stored.
  @Override
  public Optional<CasusRecord> find(RecordKind kind, String key) {
    return read(kind, MainTable.of(kind).key().eq(key)).stream()
        .findFirst()
        .map(CasusRecord.class::cast);
  }

  /// Those records of a kind that have one of the keys, in the order of their keys.
  public List<CasusRecord> find(RecordKind kind, Collection<String> keys) {
    return List.copyOf(
        read(kind, MainTable.of(kind).key().eq(DSL.any(keys.toArray(String[]::new)))));
  }

  /// How many records of each kind are stored.
  @Override
  public Map<RecordKind, Integer> counts() {
    Map<RecordKind, Integer> counts = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      counts.put(kind, sql.fetchCount(MainTable.of(kind).table()));
    }
    return Collections.unmodifiableMap(counts);
  }

  /// The fingerprints of all records of a kind, by key.
  @Override
  public Map<String, byte[]> fingerprints(RecordKind kind) {
    MainTable main = MainTable.of(kind);
    return Collections.unmodifiableMap(
        sql.select(main.key(), main.fingerprint())
            .from(main.table())
            .fetchMap(main.key(), main.fingerprint()));
  }

  /// The moment as of which the records are read: none, for they are the present ones.
  @Override
  public Optional<Instant> asOf() {
    return Optional.empty();
  }

  /// The records of a kind whose present state was recorded by then, in the order of their keys.
  public List<CasusRecord> recordedBy(RecordKind kind, Instant moment) {
    return List.copyOf(read(kind, recorded(kind, moment)));
  }

  /// The record of this kind with this key, if its present state was recorded by then.
  public Optional<CasusRecord> findRecordedBy(RecordKind kind, String key, Instant moment) {
    return read(kind, recorded(kind, moment).and(MainTable.of(kind).key().eq(key))).stream()
        .findFirst()
        .map(CasusRecord.class::cast);
  }

  /// The fingerprints of the records of a kind whose present state was recorded by then, by key.
  public Map<String, byte[]> fingerprintsRecordedBy(RecordKind kind, Instant moment) {
    MainTable main = MainTable.of(kind);
    return Collections.unmodifiableMap(
        sql.select(main.key(), main.fingerprint())
            .from(main.table())
            .where(recorded(kind, moment))
            .fetchMap(main.key(), main.fingerprint()));
  }

  private static Condition recorded(RecordKind kind, Instant moment) {
    return MainTable.of(kind).recordedAt().le(moment.atOffset(ZoneOffset.UTC));
  }

  /// Removes records and all that belongs to them. What they were must have been kept before.
  ///
  /// @throws StoreException if something still refers to one of them
  public void remove(Map<RecordKind, ? extends Collection<String>> keys) {
    new RecordRemover(sql).remove(keys);
  }

  /// Stores records: those whose keys are new are added, the others are replaced. They may refer to
  /// each other and to what is stored.
  ///
  /// @param loadBatch the number of the load batch that writes them
  /// @throws StoreException if the database refuses one or lacks what one refers to
  public void write(List<Writing> records, long loadBatch) {
    new RecordWriter(sql, loadBatch).write(records);
  }

  /// Keeps the present state of records as former states, before they are replaced.
  ///
  /// @param kind the kind of all of them
  /// @param present the records as they are stored now
  /// @param json writes a record in the shape of record files
  /// @param loadBatch the number of the load batch that will replace them
  public void keep(
      RecordKind kind,
      List<CasusRecord> present,
      Function<CasusRecord, String> json,
      long loadBatch) {
    keep(kind, present, json, loadBatch, false);
  }

  /// Keeps the present state of records as former states, before they are removed.
  ///
  /// @param kind the kind of all of them
  /// @param present the records as they are stored now
  /// @param json writes a record in the shape of record files
  /// @param loadBatch the number of the load batch that will remove them
  public void keepRemoved(
      RecordKind kind,
      List<CasusRecord> present,
      Function<CasusRecord, String> json,
      long loadBatch) {
    keep(kind, present, json, loadBatch, true);
  }

  private void keep(
      RecordKind kind,
      List<CasusRecord> present,
      Function<CasusRecord, String> json,
      long loadBatch,
      boolean removed) {
    sql.execute(
        """
        insert into provenance.revision
          (kind, key, content, fingerprint, load_batch_id, replaced_by, recorded, removed)
        select {0}, main.key, present.content::jsonb, main.fingerprint, main.load_batch_id, batch.id,
          tstzrange(main.recorded_at, batch.started_at), {5}
        from {1} as main
        join unnest({2}::text[], {3}::text[]) as present (key, content) on present.key = main.key
        join provenance.load_batch as batch on batch.id = {4}
        """,
        DSL.val(kind.singular()),
        MainTable.of(kind).table(),
        DSL.val(present.stream().map(record -> record.key().text()).toArray(String[]::new)),
        DSL.val(present.stream().map(json).toArray(String[]::new)),
        DSL.val(loadBatch),
        DSL.val(removed));
  }

  private List<? extends CasusRecord> read(RecordKind kind, Condition which) {
    return switch (kind) {
      case SOURCE -> SourceReader.read(sql, which);
      case ACTOR -> ActorReader.read(sql, which);
      case AGREEMENT -> AgreementReader.read(sql, which);
      case DEPLOYMENT -> ConductReader.deployments(sql, which);
      case TRANSFER -> ConductReader.transfers(sql, which);
      case EVENT -> EventReader.events(sql, which);
      case ASSESSMENT -> EventReader.assessments(sql, which);
    };
  }
}
