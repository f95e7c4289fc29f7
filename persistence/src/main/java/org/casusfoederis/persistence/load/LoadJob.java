package org.casusfoederis.persistence.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.store.CodebookStore;
import org.casusfoederis.persistence.store.RecordStore;
import org.casusfoederis.persistence.store.StoreException;
import org.casusfoederis.persistence.store.Writing;
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
    return run(load, Aside.NOTHING);
  }

  /// Loads records, and keeps in the same transaction what is set aside of their files.
  ///
  /// @throws DataAccessException if the database does not answer
  public LoadResult run(Load load, Aside aside) {
    return run(load, aside, true);
  }

  /// Does all that a load does, and takes it back: the result says what would be written, and what
  /// the database would refuse.
  ///
  /// @throws DataAccessException if the database does not answer
  public LoadResult dryRun(Load load) {
    LoadResult result = run(load, Aside.NOTHING, false);
    return new LoadResult(Optional.empty(), result.counts(), result.problems());
  }

  private LoadResult run(Load load, Aside aside, boolean keep) {
    try (Connection connection = database.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        LoadResult result = load(DSL.using(connection, SQLDialect.POSTGRES), load, aside);
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

  private LoadResult load(DSLContext sql, Load load, Aside aside) {
    LoadTurn.await(sql);
    var store = new RecordStore(sql);
    Map<RecordKind, Map<String, byte[]>> stored = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      stored.put(kind, store.fingerprints(kind));
    }
    List<LoadProblem> problems = new References(stored, load.items()).problems(load.references());
    if (!problems.isEmpty()) {
      return LoadResult.refused(problems);
    }
    long codebook = new CodebookStore(sql).publish(load.codebook());
    var difference = new Difference(stored, load.items());
    var quarantine = new Quarantine(sql);
    if (difference.isEmpty() && quarantine.lacking(aside.rejected()) == 0) {
      return new LoadResult(Optional.empty(), difference.counts(), List.of());
    }
    var batch = new LoadBatch(sql);
    long number = batch.begin(load, codebook, difference);
    for (RecordKind kind : RecordKind.values()) {
      List<String> changed = difference.changed(kind);
      if (!changed.isEmpty()) {
        store.keep(kind, store.find(kind, changed), json, number);
      }
    }
    store.write(
        difference.toWrite().stream()
            .map(item -> new Writing(item.record(), item.fingerprint()))
            .toList(),
        number);
    quarantine.settle(aside, number);
    batch.finish(number);
    return new LoadResult(Optional.of(number), difference.counts(), List.of());
  }

  private static String words(StoreException e) {
    return Optional.ofNullable(e.getMessage()).orElse("The database refused the load.");
  }
}
