package org.casusfoederis.persistence.history;

import static org.casusfoederis.persistence.schema.provenance.Tables.LOAD_BATCH;
import static org.casusfoederis.persistence.schema.provenance.Tables.LOAD_FILE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;

/// The load batches of a database.
public final class Loads {

  private final DSLContext sql;

  /// The loads that one connection sees.
  public Loads(DSLContext sql) {
    this.sql = sql;
  }

  /// All of them, in their order.
  public List<RecordedLoad> all() {
    return read(noCondition());
  }

  /// The load with this number.
  public Optional<RecordedLoad> find(long number) {
    return read(LOAD_BATCH.ID.eq(number)).stream().findFirst();
  }

  /// The last load by a moment; empty when nothing was loaded by then, or there is no such load.
  public Optional<RecordedLoad> last(Moment moment) {
    return switch (moment) {
      case Moment.After(long load) -> find(load);
      case Moment.At(var instant) -> {
        OffsetDateTime at = instant.atOffset(ZoneOffset.UTC);
        yield read(
                LOAD_BATCH.STARTED_AT.eq(
                    select(DSL.max(LOAD_BATCH.STARTED_AT))
                        .from(LOAD_BATCH)
                        .where(LOAD_BATCH.STARTED_AT.le(at))))
            .stream()
            .findFirst();
      }
    };
  }

  private List<RecordedLoad> read(Condition which) {
    var undoing = LOAD_BATCH.as("undoing");
    Field<Long> undoneBy =
        field(select(undoing.ID).from(undoing).where(undoing.UNDOES.eq(LOAD_BATCH.ID)));
    return sql.select(
            LOAD_BATCH.ID,
            LOAD_BATCH.STARTED_AT.convertFrom(OffsetDateTime::toInstant),
            LOAD_BATCH.CASUS_VERSION,
            LOAD_BATCH.release().VERSION,
            LOAD_BATCH.DESCRIPTION,
            LOAD_BATCH.ADDED,
            LOAD_BATCH.CHANGED,
            LOAD_BATCH.REMOVED,
            LOAD_BATCH.UNCHANGED,
            LOAD_BATCH.SET_ASIDE,
            LOAD_BATCH.UNDOES,
            undoneBy,
            files())
        .from(LOAD_BATCH)
        .where(which)
        .orderBy(LOAD_BATCH.STARTED_AT)
        .fetch(
            mapping(
                (number,
                    at,
                    version,
                    codebook,
                    description,
                    added,
                    changed,
                    removed,
                    unchanged,
                    setAside,
                    undoes,
                    undone,
                    files) ->
                    new RecordedLoad(
                        number,
                        at,
                        version,
                        codebook,
                        description,
                        added,
                        changed,
                        removed,
                        unchanged,
                        setAside,
                        Optional.ofNullable(undoes),
                        Optional.ofNullable(undone),
                        files)));
  }

  private static Field<List<RecordedLoad.File>> files() {
    return multiset(
            select(LOAD_FILE.PATH, LOAD_FILE.SHA256)
                .from(LOAD_FILE)
                .where(LOAD_FILE.LOAD_BATCH_ID.eq(LOAD_BATCH.ID))
                .orderBy(LOAD_FILE.POSITION))
        .convertFrom(
            rows ->
                rows.map(
                    mapping(
                        (path, sha256) ->
                            new RecordedLoad.File(path, HexFormat.of().formatHex(sha256)))));
  }
}
