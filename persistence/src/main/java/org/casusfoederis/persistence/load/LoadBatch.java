package org.casusfoederis.persistence.load;

import static org.casusfoederis.persistence.schema.provenance.Tables.LOAD_BATCH;
import static org.casusfoederis.persistence.schema.provenance.Tables.LOAD_FILE;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableRecord;
import org.jooq.impl.DSL;

/// The row that says when, by what and from which files records were loaded.
final class LoadBatch {

  /// Later than every earlier load, even when the clock was set back: the periods of former states
  /// must neither be empty nor overlap.
  private static final Field<OffsetDateTime> NOW =
      DSL.field(
          """
          greatest(
            clock_timestamp(),
            (select max(started_at) + interval '1 microsecond' from provenance.load_batch))
          """,
          OffsetDateTime.class);

  private final DSLContext sql;

  LoadBatch(DSLContext sql) {
    this.sql = sql;
  }

  long begin(Load load, long codebookRelease, Counts total) {
    long number =
        sql.insertInto(LOAD_BATCH)
            .set(LOAD_BATCH.STARTED_AT, NOW)
            .set(LOAD_BATCH.CASUS_VERSION, load.casusVersion())
            .set(LOAD_BATCH.CODEBOOK_RELEASE_ID, codebookRelease)
            .set(LOAD_BATCH.DESCRIPTION, load.description())
            .set(LOAD_BATCH.ADDED, total.added())
            .set(LOAD_BATCH.CHANGED, total.changed())
            .set(LOAD_BATCH.UNCHANGED, total.unchanged())
            .returningResult(LOAD_BATCH.ID)
            .fetchSingle()
            .value1();
    int position = 0;
    var files = new ArrayList<TableRecord<?>>();
    for (LoadFile file : load.items().files()) {
      var row = LOAD_FILE.newRecord();
      row.setLoadBatchId(number);
      row.setPosition(++position);
      row.setPath(file.path());
      row.setSha256(file.sha256());
      files.add(row);
    }
    sql.batchInsert(files).execute();
    return number;
  }

  /// Begins the load that takes another one back.
  long beginUndo(long undone, String casusVersion, long codebookRelease, UndoneCounts total) {
    return sql.insertInto(LOAD_BATCH)
        .set(LOAD_BATCH.STARTED_AT, NOW)
        .set(LOAD_BATCH.CASUS_VERSION, casusVersion)
        .set(LOAD_BATCH.CODEBOOK_RELEASE_ID, codebookRelease)
        .set(LOAD_BATCH.DESCRIPTION, "casus undo " + undone)
        .set(LOAD_BATCH.UNDOES, undone)
        .set(LOAD_BATCH.ADDED, total.added())
        .set(LOAD_BATCH.CHANGED, total.changed())
        .set(LOAD_BATCH.REMOVED, total.removed())
        .returningResult(LOAD_BATCH.ID)
        .fetchSingle()
        .value1();
  }

  void finish(long number) {
    sql.update(LOAD_BATCH)
        .set(LOAD_BATCH.FINISHED_AT, DSL.greatest(LOAD_BATCH.STARTED_AT, clock()))
        .where(LOAD_BATCH.ID.eq(number))
        .execute();
  }

  private static Field<OffsetDateTime> clock() {
    return DSL.field("clock_timestamp()", OffsetDateTime.class);
  }
}
