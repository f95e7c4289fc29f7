package org.casusfoederis.persistence.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.store.CodebookStore;
import org.casusfoederis.persistence.store.StagedWriter;
import org.casusfoederis.persistence.store.Staging;
import org.casusfoederis.persistence.store.StoreException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// Loads records into the database, all of them or none, in one transaction. A record whose
/// fingerprint is stored already is left alone, so that the same load twice changes nothing. The
/// former state of a record that changes is kept in `provenance.revision`.
public final class LoadJob {

  private final DataSource database;
  private final Function<CasusRecord, String> json;

  /// Loads into a migrated database.
  ///
  /// @param json writes a record as JSON in the shape of record files, as former states are kept
  public LoadJob(DataSource database, Function<CasusRecord, String> json) {
    this.database = database;
    this.json = json;
  }

  /// Loads records. Nothing is written when the result has problems.
  ///
  /// @throws DataAccessException if the database does not answer
  public LoadResult run(Load load) {
    return run(load, LoadObserver.NONE);
  }

  /// The same, watched.
  ///
  /// @throws DataAccessException if the database does not answer
  public LoadResult run(Load load, LoadObserver observer) {
    return run(load, Aside.NOTHING, observer, true);
  }

  /// Loads records, and keeps in the same transaction what is set aside of their files.
  ///
  /// @throws DataAccessException if the database does not answer
  public LoadResult run(Load load, Aside aside) {
    return run(load, aside, LoadObserver.NONE, true);
  }

  /// Does all that a load does, and takes it back: the result says what would be written, and what
  /// the database would refuse.
  ///
  /// @throws DataAccessException if the database does not answer
  public LoadResult dryRun(Load load) {
    return dryRun(load, LoadObserver.NONE);
  }

  /// The same, watched.
  ///
  /// @throws DataAccessException if the database does not answer
  public LoadResult dryRun(Load load, LoadObserver observer) {
    LoadResult result = run(load, Aside.NOTHING, observer, false);
    return new LoadResult(Optional.empty(), result.counts(), result.problems());
  }

  private LoadResult run(Load load, Aside aside, LoadObserver observer, boolean keep) {
    try (Connection connection = database.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        LoadResult result = load(DSL.using(connection, SQLDialect.POSTGRES), load, aside, observer);
        if (keep && result.succeeded()) {
          connection.commit();
          done = true;
        }
        return result;
      } catch (StoreException e) {
        return LoadResult.refused(List.of(new LoadProblem.Refused(e.record(), words(e))));
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      throw new DataAccessException(
          "The database did not answer: " + e.getMessage() + ". Check that it runs.", e);
    }
  }

  private LoadResult load(DSLContext sql, Load load, Aside aside, LoadObserver observer) {
    LoadTurn.await(sql);
    var staging = new Staging(sql);
    load.items().read(intake(staging));
    staging.complete();
    List<LoadProblem> problems = new LoadChecks(staging, load.items()).problems();
    if (!problems.isEmpty()) {
      return LoadResult.refused(problems);
    }
    long codebook = new CodebookStore(sql).publish(load.codebook());
    Map<RecordKind, Counts> counts = counts(staging.compare());
    Counts total = Counts.sum(counts.values());
    observer.compared(counts);
    var quarantine = new Quarantine(sql);
    if (total.added() + total.changed() == 0 && quarantine.lacking(aside.rejected()) == 0) {
      return new LoadResult(Optional.empty(), counts, List.of());
    }
    var batch = new LoadBatch(sql);
    long number = batch.begin(load, codebook, total);
    try (Stream<CasusRecord> records = load.items().records();
        var ahead = new ReadAhead<>(records.iterator())) {
      new StagedWriter(sql, json, number).write(ahead, observer::replaced, observer::written);
    }
    quarantine.settle(aside, number);
    batch.finish(number);
    return new LoadResult(Optional.of(number), counts, List.of());
  }

  private static Intake intake(Staging staging) {
    return new Intake() {
      @Override
      public void record(LoadItem item) {
        staging.record(item.record().kind(), item.record().key().text(), item.fingerprint());
      }

      @Override
      public void faulty(RecordKind kind, String key) {
        staging.faulty(kind, key);
      }

      @Override
      public void names(Set<RecordKind> kinds, String key) {
        staging.names(kinds, key);
      }
    };
  }

  private static Map<RecordKind, Counts> counts(Map<RecordKind, Map<Staging.State, Long>> states) {
    Map<RecordKind, Counts> counts = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      Map<Staging.State, Long> ofKind = states.getOrDefault(kind, Map.of());
      counts.put(
          kind,
          new Counts(
              ofKind.getOrDefault(Staging.State.ADDED, 0L).intValue(),
              ofKind.getOrDefault(Staging.State.CHANGED, 0L).intValue(),
              ofKind.getOrDefault(Staging.State.UNCHANGED, 0L).intValue()));
    }
    return counts;
  }

  private static String words(StoreException e) {
    return Optional.ofNullable(e.getMessage()).orElse("The database refused the load.");
  }
}
