package org.casusfoederis.persistence.load;

import static org.casusfoederis.persistence.schema.provenance.Tables.LOAD_BATCH;
import static org.casusfoederis.persistence.schema.provenance.Tables.REJECTED_ROW;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.RecordKind;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/// What loads set aside, whole and with the reason, until it is corrected or discarded. It knows
/// nothing of files and their formats. Whoever uses it decides about the transaction.
public final class Quarantine {

  private final DSLContext sql;

  /// The quarantine that one connection sees.
  public Quarantine(DSLContext sql) {
    this.sql = sql;
  }

  /// How many of these rows do not wait yet: the same text at the same place waits once.
  public int lacking(Collection<RejectedRow> rows) {
    if (rows.isEmpty()) {
      return 0;
    }
    return sql.resultQuery(
            """
            select count(*)::integer from unnest({0}::text[], {1}::integer[], {2}::text[])
              as wanted (path, line, content)
            where not exists (
              select from provenance.rejected_row as waiting
              where waiting.corrected_by is null and waiting.discarded_at is null
                and waiting.path = wanted.path and coalesce(waiting.line, 0) = wanted.line
                and md5(waiting.content) = md5(wanted.content))
            """,
            DSL.val(rows.stream().map(RejectedRow::path).toArray(String[]::new)),
            DSL.val(rows.stream().map(row -> row.line().orElse(0)).toArray(Integer[]::new)),
            DSL.val(rows.stream().map(row -> storable(row.content())).toArray(String[]::new)))
        .fetchSingle()
        .get(0, Integer.class);
  }

  /// Sets rows aside; those that wait already are left as they are. A large quarantine is kept in
  /// portions, by several calls.
  ///
  /// @param loadBatch the number of the load in which they stand
  public void keep(Collection<RejectedRow> rows, long loadBatch) {
    if (rows.isEmpty()) {
      return;
    }
    int[] kept =
        sql.batch(
                rows.stream()
                    .map(
                        row ->
                            sql.insertInto(REJECTED_ROW)
                                .set(REJECTED_ROW.LOAD_BATCH_ID, loadBatch)
                                .set(REJECTED_ROW.PATH, row.path())
                                .set(REJECTED_ROW.LINE, row.line().orElse(null))
                                .set(REJECTED_ROW.FORMAT, Code.of(row.format()))
                                .set(REJECTED_ROW.CONTENT, storable(row.content()))
                                .set(REJECTED_ROW.CODE, row.code())
                                .set(REJECTED_ROW.REASON, storable(row.reason()))
                                .set(
                                    REJECTED_ROW.KIND,
                                    row.kind().map(RecordKind::singular).orElse(null))
                                .set(
                                    REJECTED_ROW.KEY,
                                    row.key().map(Quarantine::storable).orElse(null))
                                .onConflictDoNothing())
                    .toList())
            .execute();
    sql.update(LOAD_BATCH)
        .set(LOAD_BATCH.SET_ASIDE, LOAD_BATCH.SET_ASIDE.plus(Arrays.stream(kept).sum()))
        .where(LOAD_BATCH.ID.eq(loadBatch))
        .execute();
  }

  /// Keeps what a load sets aside, and takes note of what it corrects: what it says that it does,
  /// and what waited under the keys of the records that it wrote.
  void settle(Aside aside, long loadBatch) {
    keep(aside.rejected(), loadBatch);
    corrected(aside.corrected(), loadBatch);
    corrected(loadBatch);
  }

  /// What was set aside, in the order in which it was.
  ///
  /// @param settled whether also what was corrected or discarded
  public List<WaitingRow> list(boolean settled) {
    return read(settled ? DSL.noCondition() : open());
  }

  /// What has this number.
  public Optional<WaitingRow> find(long number) {
    return read(REJECTED_ROW.ID.eq(number)).stream().findFirst();
  }

  /// Takes note that rows were corrected: their records are stored.
  ///
  /// @param numbers of the rows; those that no longer wait are left as they are
  /// @param loadBatch the load that brought the corrected records
  public void corrected(Collection<Long> numbers, long loadBatch) {
    sql.update(REJECTED_ROW)
        .set(REJECTED_ROW.CORRECTED_BY, loadBatch)
        .where(REJECTED_ROW.ID.eq(DSL.any(numbers.toArray(Long[]::new))))
        .and(open())
        .execute();
  }

  /// Takes note that records which the load wrote correct what waited under their keys.
  ///
  /// @return how many rows it corrects
  int corrected(long loadBatch) {
    return sql.execute(
        """
        update provenance.rejected_row as waiting set corrected_by = {0}
        from provenance.stored_record as written
        where waiting.corrected_by is null and waiting.discarded_at is null
          and waiting.load_batch_id <> {0} and written.load_batch_id = {0}
          and written.kind = waiting.kind and written.key = waiting.key
        """,
        DSL.val(loadBatch));
  }

  /// Takes note that somebody decided to do without rows.
  ///
  /// @return how many of them waited
  public int discard(Collection<Long> numbers) {
    return sql.update(REJECTED_ROW)
        .set(REJECTED_ROW.DISCARDED_AT, DSL.field("clock_timestamp()", OffsetDateTime.class))
        .where(REJECTED_ROW.ID.eq(DSL.any(numbers.toArray(Long[]::new))))
        .and(open())
        .execute();
  }

  /// Lets wait again what a load had corrected that is taken back. A text that meanwhile waits anew
  /// is left settled.
  void reopen(long loadBatch) {
    sql.execute(
        """
        update provenance.rejected_row as settled set corrected_by = null
        where corrected_by = {0} and not exists (
          select from provenance.rejected_row as waiting
          where waiting.corrected_by is null and waiting.discarded_at is null
            and waiting.path = settled.path
            and coalesce(waiting.line, 0) = coalesce(settled.line, 0)
            and md5(waiting.content) = md5(settled.content))
        """,
        DSL.val(loadBatch));
  }

  private List<WaitingRow> read(Condition which) {
    return sql.selectFrom(REJECTED_ROW)
        .where(which)
        .orderBy(REJECTED_ROW.ID)
        .fetch(
            row ->
                new WaitingRow(
                    row.getId(),
                    row.getLoadBatchId(),
                    row.getRecordedAt().toInstant(),
                    new RejectedRow(
                        row.getPath(),
                        Optional.ofNullable(row.getLine()),
                        Code.parse(RejectedRow.Format.class, row.getFormat()),
                        row.getContent(),
                        Optional.ofNullable(row.getCode()).orElse(""),
                        row.getReason(),
                        Optional.ofNullable(row.getKind()).map(Lineage::kind),
                        Optional.ofNullable(row.getKey())),
                    Optional.ofNullable(row.getCorrectedBy()),
                    Optional.ofNullable(row.getDiscardedAt()).map(OffsetDateTime::toInstant)));
  }

  private static Condition open() {
    return REJECTED_ROW.CORRECTED_BY.isNull().and(REJECTED_ROW.DISCARDED_AT.isNull());
  }

  /// PostgreSQL keeps no NUL in a text: its picture stands for it.
  private static String storable(String text) {
    return text.replace('\0', '\u2400');
  }
}
