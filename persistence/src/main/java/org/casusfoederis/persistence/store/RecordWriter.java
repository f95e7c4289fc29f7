package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.provenance.Tables.LOAD_BATCH;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.schema.alliance.Tables;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Name;
import org.jooq.Table;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/// Writes many records at once: first all main rows, so that records may refer to each other in any
/// order, then what belongs to them. Every table is written by one COPY. A record that is stored
/// already keeps its main row's number, and the rows that belonged to it are replaced.
final class RecordWriter {

  /// The tables of what belongs to records, in an order in which references find their targets.
  private static final List<Table<?>> PARTS =
      List.of(
          org.casusfoederis.persistence.schema.provenance.Tables.SOURCE_AUTHOR,
          org.casusfoederis.persistence.schema.provenance.Tables.SOURCE_REPORT,
          org.casusfoederis.persistence.schema.reference.Tables.ACTOR_NAME,
          org.casusfoederis.persistence.schema.reference.Tables.ACTOR_CODE,
          org.casusfoederis.persistence.schema.reference.Tables.ACTOR_SUCCESSION,
          Tables.AGREEMENT_TITLE,
          Tables.AGREEMENT_IDENTIFIER,
          Tables.CODING_SOURCE,
          Tables.PHASE,
          Tables.MEMBER,
          Tables.INSTRUMENT,
          Tables.INSTRUMENT_LANGUAGE,
          Tables.PROVISION,
          Tables.PROVISION_VALUE,
          Tables.PROVISION_PARTY,
          org.casusfoederis.persistence.schema.conduct.Tables.IN_RETURN_FOR,
          org.casusfoederis.persistence.schema.conduct.Tables.BASIS,
          org.casusfoederis.persistence.schema.conduct.Tables.BASIS_ACTOR,
          org.casusfoederis.persistence.schema.conduct.Tables.ESTIMATE,
          org.casusfoederis.persistence.schema.conduct.Tables.EVENT_ACTOR,
          org.casusfoederis.persistence.schema.conduct.Tables.ASSESSMENT_ACTOR,
          org.casusfoederis.persistence.schema.conduct.Tables.ASSESSMENT_HOLDER,
          org.casusfoederis.persistence.schema.conduct.Tables.CONCERN,
          org.casusfoederis.persistence.schema.provenance.Tables.CITATION);

  private final DSLContext sql;
  private final long loadBatch;
  private final OffsetDateTime recordedAt;
  private final Ids ids;

  RecordWriter(DSLContext sql, long loadBatch) {
    this.sql = sql;
    this.loadBatch = loadBatch;
    var batch =
        sql.select(LOAD_BATCH.STARTED_AT, LOAD_BATCH.CODEBOOK_RELEASE_ID)
            .from(LOAD_BATCH)
            .where(LOAD_BATCH.ID.eq(loadBatch))
            .fetchSingle();
    this.recordedAt = batch.value1();
    this.ids = new Ids(sql, batch.value2());
  }

  /// Writes records of which it is not known yet whether they are stored.
  void write(List<Writing> writings) {
    Map<RecordKind, List<CasusRecord>> kinds =
        writings.stream()
            .map(Writing::record)
            .collect(
                Collectors.groupingBy(
                    CasusRecord::kind, () -> new EnumMap<>(RecordKind.class), Collectors.toList()));
    Set<CasusRecord> stored = Collections.newSetFromMap(new IdentityHashMap<>());
    kinds.forEach(
        (kind, records) -> {
          ids.find(
              kind,
              records.stream().map(record -> record.key().text()).collect(Collectors.toSet()));
          var added = new ArrayList<CasusRecord>();
          for (CasusRecord record : records) {
            if (ids.stored(record) == null) {
              added.add(record);
            } else {
              stored.add(record);
            }
          }
          ids.add(kind, added);
        });
    arrivals(
        writings.stream()
            .map(
                writing ->
                    new Arrival(
                        writing.record(),
                        writing.fingerprint(),
                        ids.record(writing.record()),
                        stored.contains(writing.record())))
            .toList());
  }

  /// Writes records, each kind in one go.
  void arrivals(List<Arrival> arrivals) {
    arrivals.forEach(one -> ids.put(one.record().kind(), one.record().key().text(), one.id()));
    ids.prepare(arrivals.stream().map(Arrival::record).toList());
    var newRows = new Rows(ids);
    var changedRows = new Rows(ids);
    var parts = new Rows(ids);
    for (Arrival arrival : arrivals) {
      (arrival.stored() ? changedRows : newRows).add(arrival.record(), main(arrival));
      parts(parts, arrival.record());
    }
    for (RecordKind kind : RecordKind.values()) {
      MainTable main = MainTable.of(kind);
      Copy.into(sql, main.table(), newRows.of(main.table()));
      replace(main, changedRows.of(main.table()));
    }
    PARTS.forEach(table -> Copy.into(sql, table, parts.of(table)));
  }

  /// The numbers that it gives to rows.
  Ids ids() {
    return ids;
  }

  private TableRecord<?> main(Arrival arrival) {
    CasusRecord record = arrival.record();
    TableRecord<?> row =
        switch (record) {
          case Source source -> SourceRows.main(source);
          case Actor actor -> ActorRows.main(actor);
          case Agreement agreement -> AgreementRows.main(agreement);
          case Deployment deployment -> ConductRows.main(ids, deployment);
          case Transfer transfer -> ConductRows.main(ids, transfer);
          case Event event -> EventRows.main(ids, event);
          case Assessment assessment -> EventRows.main(ids, assessment);
          default -> throw new IllegalArgumentException("no table for a " + record.kind());
        };
    set(row, "id", arrival.id());
    set(row, "key", record.key().text());
    set(row, "fingerprint", arrival.fingerprint());
    set(row, "load_batch_id", loadBatch);
    set(row, "recorded_at", recordedAt);
    return row;
  }

  @SuppressWarnings("unchecked")
  private static <T> void set(TableRecord<?> row, String column, T value) {
    row.set((Field<T>) Objects.requireNonNull(row.field(column)), value);
  }

  private static void parts(Rows rows, CasusRecord record) {
    switch (record) {
      case Source source -> SourceRows.parts(rows, source);
      case Actor actor -> ActorRows.parts(rows, actor);
      case Agreement agreement -> AgreementRows.parts(rows, agreement);
      case Deployment deployment -> ConductRows.parts(rows, deployment);
      case Transfer transfer -> ConductRows.parts(rows, transfer);
      case Event event -> EventRows.parts(rows, event);
      case Assessment assessment -> EventRows.parts(rows, assessment);
      default -> throw new IllegalArgumentException("no tables for a " + record.kind());
    }
  }

  private void replace(MainTable main, List<Rows.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    List<Long> changed = rows.stream().map(row -> ids.record(row.owner())).toList();
    for (var reference : main.parts()) {
      sql.deleteFrom(reference.getTable())
          .where(reference.eq(DSL.any(changed.toArray(Long[]::new))))
          .execute();
    }
    Name staging = DSL.name("pg_temp", "changed_" + main.table().getName());
    sql.execute(
        "create temporary table {0} (like {1}) on commit drop",
        DSL.name("changed_" + main.table().getName()), main.table());
    Copy.into(sql, main.table(), staging, rows);
    List<Field<?>> columns =
        Arrays.stream(main.table().fields())
            .filter(column -> !List.of("id", "key").contains(column.getName()))
            .toList();
    sql.execute(
        "update {0} set ({1}) = row({2}) from {3} as changed where {0}.id = changed.id",
        main.table(),
        DSL.list(columns.stream().map(c -> DSL.field(DSL.name(c.getName()))).toList()),
        DSL.list(columns.stream().map(c -> DSL.field(DSL.name("changed", c.getName()))).toList()),
        DSL.table(staging));
    sql.execute("drop table {0}", DSL.table(staging));
  }
}
