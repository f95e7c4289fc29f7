package org.casusfoederis.persistence.history;

import static org.casusfoederis.persistence.schema.provenance.Tables.REVISION;
import static org.casusfoederis.persistence.schema.provenance.Tables.STORED_RECORD;
import static org.jooq.impl.DSL.asterisk;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.FormerStates;
import org.casusfoederis.persistence.store.RecordStore;
import org.jooq.DSLContext;

/// The states of single records, from the first to the present one.
public final class RecordHistory {

  private final DSLContext sql;

  /// The history that one connection sees.
  public RecordHistory(DSLContext sql) {
    this.sql = sql;
  }

  /// All states of the record of this kind with this key, in the order of time; none when there
  /// never was one. Between a state that was removed and the next one there was no such record.
  public List<RecordState> states(RecordKind kind, String key) {
    var states = new ArrayList<RecordState>();
    sql.select(asterisk())
        .from(REVISION)
        .where(REVISION.KIND.eq(kind.singular()), REVISION.KEY.eq(key))
        .orderBy(REVISION.RECORDED_FROM)
        .fetchInto(REVISION)
        .forEach(
            row ->
                states.add(
                    new RecordState(
                        FormerStates.read(kind, row.getContent().data()),
                        row.getRecordedFrom().toInstant(),
                        row.getLoadBatchId(),
                        Optional.of(
                            new RecordState.End(
                                row.getRecordedUntil().toInstant(),
                                row.getReplacedBy(),
                                row.getRemoved())))));
    new RecordStore(sql)
        .find(kind, key)
        .ifPresent(
            record -> {
              var written =
                  sql.select(STORED_RECORD.LOAD_BATCH_ID, STORED_RECORD.RECORDED_AT)
                      .from(STORED_RECORD)
                      .where(STORED_RECORD.KIND.eq(kind.singular()), STORED_RECORD.KEY.eq(key))
                      .fetchSingle();
              OffsetDateTime from = written.value2();
              states.add(
                  new RecordState(record, from.toInstant(), written.value1(), Optional.empty()));
            });
    return List.copyOf(states);
  }

  /// The keys of all records that there are or ever were.
  public Set<String> keys() {
    var keys = new TreeSet<String>();
    sql.select(STORED_RECORD.KEY)
        .from(STORED_RECORD)
        .union(sql.select(REVISION.KEY).from(REVISION))
        .forEach(row -> keys.add(row.value1()));
    return keys;
  }
}
