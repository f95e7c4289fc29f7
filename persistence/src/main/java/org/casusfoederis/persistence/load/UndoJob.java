package org.casusfoederis.persistence.load;

import static org.casusfoederis.persistence.schema.provenance.Tables.LOAD_BATCH;
import static org.casusfoederis.persistence.schema.provenance.Tables.REVISION;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.FormerStates;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.store.CodebookStore;
import org.casusfoederis.persistence.store.RecordStore;
import org.casusfoederis.persistence.store.StoreException;
import org.casusfoederis.persistence.store.Writing;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/// Takes a load back, whole or not at all, in one transaction: what it added goes away, what it
/// changed returns to its former state, what it removed comes back. This is a load of its own; the
/// states that it ends are kept, so that it can be taken back like any other.
public final class UndoJob {

  /// Records are kept and removed in portions, so that a large load does not fill the memory.
  private static final int PORTION = 5_000;

  private final DataSource database;

  /// Takes loads of a migrated database back.
  public UndoJob(DataSource database) {
    this.database = database;
  }

  /// Takes a load back. Nothing is written when the result has problems.
  ///
  /// @param load the number of the load
  /// @param codebook the release by which provisions are coded
  /// @param casusVersion the version of Casus that does it
  /// @throws DataAccessException if the database does not answer
  public UndoResult run(long load, Codebook codebook, String casusVersion) {
    return run(load, codebook, casusVersion, true);
  }

  /// Does all of it, and takes it back: the result says what would be written.
  ///
  /// @throws DataAccessException if the database does not answer
  public UndoResult dryRun(long load, Codebook codebook, String casusVersion) {
    UndoResult result = run(load, codebook, casusVersion, false);
    return new UndoResult(
        Optional.empty(), result.back(), result.returned(), result.removed(), result.problems());
  }

  private UndoResult run(long load, Codebook codebook, String casusVersion, boolean keep) {
    try (Connection connection = database.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        DSLContext sql = DSL.using(connection, SQLDialect.POSTGRES);
        LoadTurn.await(sql);
        UndoResult result =
            refusal(sql, load)
                .map(UndoResult::refused)
                .orElseGet(() -> undo(sql, load, codebook, casusVersion));
        if (keep && result.succeeded()) {
          connection.commit();
          done = true;
        } else if (result.succeeded()) {
          // What is asked when a transaction ends is asked now.
          sql.execute("set constraints all immediate");
        }
        return result;
      } catch (StoreException e) {
        return UndoResult.refused(new UndoProblem.Refused(String.valueOf(e.getMessage())));
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

  private static Optional<UndoProblem> refusal(DSLContext sql, long load) {
    if (!sql.fetchExists(LOAD_BATCH, LOAD_BATCH.ID.eq(load))) {
      return Optional.of(new UndoProblem.UnknownLoad(load));
    }
    @Nullable Long by =
        sql.select(LOAD_BATCH.ID)
            .from(LOAD_BATCH)
            .where(LOAD_BATCH.UNDOES.eq(load))
            .fetchOne(LOAD_BATCH.ID);
    return Optional.ofNullable(by).map(undoing -> new UndoProblem.UndoneBefore(load, undoing));
  }

  private static UndoResult undo(DSLContext sql, long load, Codebook codebook, String version) {
    var lineage = new Lineage(sql, load);
    SortedMap<Long, SortedSet<RecordName>> later = new TreeMap<>();
    List<RecordName> back = new ArrayList<>();
    List<RecordName> returned = new ArrayList<>();
    List<RecordName> removed = new ArrayList<>();
    Map<RecordName, Long> former = new TreeMap<>();
    for (RecordName record : lineage.touched()) {
      lineage
          .later(record)
          .forEach(number -> later.computeIfAbsent(number, _ -> new TreeSet<>()).add(record));
      Lineage.State before = lineage.before(record);
      if (before.revision() != null) {
        former.put(record, before.revision());
        (lineage.exists(record) ? returned : back).add(record);
      } else if (lineage.exists(record)) {
        removed.add(record);
      }
    }
    if (!later.isEmpty()) {
      return UndoResult.refused(new UndoProblem.BuiltUpon(load, later));
    }
    var batch = new LoadBatch(sql);
    long number =
        batch.beginUndo(
            load,
            version,
            new CodebookStore(sql).publish(codebook),
            new UndoneCounts(back.size(), returned.size(), removed.size()));
    var store = new RecordStore(sql);
    byKind(returned)
        .forEach(
            (kind, keys) ->
                portions(keys)
                    .forEach(
                        some ->
                            store.keep(
                                kind, store.find(kind, some), RecordDocument::json, number)));
    store.write(former(sql, former), number);
    SortedMap<RecordName, SortedSet<RecordName>> referrers = new Referrers(sql).of(removed);
    if (!referrers.isEmpty()) {
      return UndoResult.refused(new UndoProblem.ReferredTo(load, referrers));
    }
    Map<RecordKind, List<String>> going = byKind(removed);
    going.forEach(
        (kind, keys) ->
            portions(keys)
                .forEach(
                    some ->
                        store.keepRemoved(
                            kind, store.find(kind, some), RecordDocument::json, number)));
    store.remove(going);
    new Quarantine(sql).reopen(load);
    batch.finish(number);
    return new UndoResult(Optional.of(number), back, returned, removed, List.of());
  }

  private static List<Writing> former(DSLContext sql, Map<RecordName, Long> revisions) {
    var writings = new ArrayList<Writing>();
    for (List<Long> some : portions(List.copyOf(revisions.values()))) {
      sql.select(REVISION.KIND, REVISION.CONTENT, REVISION.FINGERPRINT)
          .from(REVISION)
          .where(REVISION.ID.eq(DSL.any(some.toArray(Long[]::new))))
          .forEach(
              row ->
                  writings.add(
                      new Writing(
                          FormerStates.read(Lineage.kind(row.value1()), row.value2().data()),
                          row.value3())));
    }
    return writings;
  }

  private static Map<RecordKind, List<String>> byKind(List<RecordName> records) {
    Map<RecordKind, List<String>> keys = new EnumMap<>(RecordKind.class);
    records.forEach(
        record -> keys.computeIfAbsent(record.kind(), _ -> new ArrayList<>()).add(record.key()));
    return keys;
  }

  private static <T> List<List<T>> portions(List<T> all) {
    List<List<T>> portions = new ArrayList<>();
    for (int from = 0; from < all.size(); from += PORTION) {
      portions.add(all.subList(from, Math.min(all.size(), from + PORTION)));
    }
    return portions;
  }
}
