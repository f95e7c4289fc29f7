package org.casusfoederis.persistence.history;

import static org.casusfoederis.persistence.schema.provenance.Tables.REVISION;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.persistence.file.FormerStates;
import org.casusfoederis.persistence.store.RecordStore;
import org.casusfoederis.persistence.store.StoredRecords;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// The records as they were at a moment: those that have not changed since, from their tables, and
/// the others from the history.
public final class PastRecords implements StoredRecords {

  private final DSLContext sql;
  private final RecordStore present;
  private final Instant moment;

  /// The records after a load.
  ///
  /// @param load the last one by the moment that is asked for
  public PastRecords(DSLContext sql, RecordedLoad load) {
    this.sql = sql;
    this.present = new RecordStore(sql);
    this.moment = load.at();
  }

  @Override
  public Optional<Instant> asOf() {
    return Optional.of(moment);
  }

  @Override
  public RecordSet readAll() {
    List<CasusRecord> all = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      all.addAll(readAll(kind));
    }
    return new RecordSet(all);
  }

  @Override
  public List<CasusRecord> readAll(RecordKind kind) {
    var records = new ArrayList<>(present.recordedBy(kind, moment));
    records.addAll(former(kind, DSL.noCondition()));
    records.sort(Comparator.comparing(record -> record.key().text()));
    return Collections.unmodifiableList(records);
  }

  @Override
  public Optional<CasusRecord> find(RecordKind kind, String key) {
    return present
        .findRecordedBy(kind, key, moment)
        .or(() -> former(kind, REVISION.KEY.eq(key)).stream().findFirst());
  }

  @Override
  public Map<RecordKind, Integer> counts() {
    Map<RecordKind, Integer> counts = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      counts.put(kind, fingerprints(kind).size());
    }
    return Collections.unmodifiableMap(counts);
  }

  @Override
  public Map<String, byte[]> fingerprints(RecordKind kind) {
    var fingerprints = new HashMap<>(present.fingerprintsRecordedBy(kind, moment));
    fingerprints.putAll(
        sql.select(REVISION.KEY, REVISION.FINGERPRINT)
            .from(REVISION)
            .where(then(kind))
            .fetchMap(REVISION.KEY, REVISION.FINGERPRINT));
    return Collections.unmodifiableMap(fingerprints);
  }

  private List<CasusRecord> former(RecordKind kind, Condition which) {
    return sql.select(REVISION.CONTENT)
        .from(REVISION)
        .where(then(kind))
        .and(which)
        .fetch(row -> FormerStates.read(kind, row.value1().data()));
  }

  private Condition then(RecordKind kind) {
    OffsetDateTime at = moment.atOffset(ZoneOffset.UTC);
    return REVISION
        .KIND
        .eq(kind.singular())
        .and(REVISION.RECORDED_FROM.le(at))
        .and(REVISION.RECORDED_UNTIL.gt(at));
  }
}
