package org.casusfoederis.persistence.history;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.file.RecordFiles;
import org.casusfoederis.persistence.load.Aside;
import org.casusfoederis.persistence.load.Load;
import org.casusfoederis.persistence.load.LoadItem;
import org.casusfoederis.persistence.load.LoadJob;
import org.casusfoederis.persistence.load.LoadResult;
import org.casusfoederis.persistence.load.UndoJob;
import org.casusfoederis.persistence.load.UndoResult;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.RecordStore;
import org.casusfoederis.persistence.store.Snapshot;
import org.casusfoederis.persistence.store.StoredRecords;
import org.jooq.DSLContext;

/// What the tests of the history do with a database.
public record Past(TestDatabase database) {

  /// Records of every kind with every field, as a file holds them.
  public static List<CasusRecord> everyField() {
    return RecordFiles.read(
            List.of(
                Path.of(
                    "src/test/resources/org/casusfoederis/persistence/file/rich/every-field.yaml")))
        .recordSet()
        .all()
        .toList();
  }

  /// Loads records as the command does, and gives back the number of the load; 0 when nothing was
  /// new.
  public long load(CasusRecord... records) {
    return load(List.of(records), Aside.NOTHING);
  }

  /// The same with what is set aside.
  public long load(List<? extends CasusRecord> records, Aside aside) {
    LoadResult result =
        new LoadJob(database.dataSource(), RecordDocument::json)
            .run(
                new Load(
                    records.stream()
                        .map(one -> new LoadItem(one, RecordDocument.fingerprint(one)))
                        .toList(),
                    List.of(),
                    Codebook.version1(),
                    List.of(),
                    "test",
                    "0.1.0"),
                aside);
    if (!result.succeeded()) {
      throw new AssertionError(result.problems());
    }
    return result.batch().orElse(0L);
  }

  /// Takes a load back.
  public UndoResult undo(long load) {
    return new UndoJob(database.dataSource()).run(load, Codebook.version1(), "0.1.0");
  }

  /// Says what taking a load back would do.
  public UndoResult dryUndo(long load) {
    return new UndoJob(database.dataSource()).dryRun(load, Codebook.version1(), "0.1.0");
  }

  /// Asks the records as they were after a load.
  public <T> T after(long load, Function<StoredRecords, T> question) {
    return asOf(new Moment.After(load), question);
  }

  /// Asks the records as they were at a moment.
  public <T> T asOf(Moment moment, Function<StoredRecords, T> question) {
    return query(
        sql -> question.apply(new PastRecords(sql, new Loads(sql).last(moment).orElseThrow())));
  }

  /// Asks the present records.
  public <T> T now(Function<RecordStore, T> question) {
    return query(sql -> question.apply(new RecordStore(sql)));
  }

  /// Asks in SQL.
  public <T> T query(Function<DSLContext, T> question) {
    return new Snapshot(database.dataSource()).query(question);
  }
}
