package org.casusfoederis.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casusfoederis.migrations.Migration;
import org.casusfoederis.migrations.MigrationResult;
import org.casusfoederis.migrations.Migrator;
import org.casusfoederis.persistence.database.Database;
import org.casusfoederis.persistence.history.Moment;
import org.casusfoederis.persistence.history.PastRecords;
import org.casusfoederis.persistence.server.DatabaseLocation;
import org.casusfoederis.persistence.server.OpenDatabase;
import org.casusfoederis.persistence.store.RecordStore;
import org.casusfoederis.persistence.store.Snapshot;
import org.casusfoederis.persistence.store.StoredRecords;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// The database that a command works with, open until it is closed.
public final class CasusDatabase implements AutoCloseable {

  private final OpenDatabase open;
  private @Nullable List<Migration> migrations;

  private CasusDatabase(OpenDatabase open) {
    this.open = open;
  }

  /// Opens the database, starting the embedded server when that is the one.
  public static CasusDatabase open(DatabaseLocation location) {
    return new CasusDatabase(location.open());
  }

  /// The source of connections.
  public Database database() {
    return open.database();
  }

  /// What migrates it.
  public Migrator migrator() {
    return new Migrator(open.database());
  }

  /// Brings the schema up to date.
  public MigrationResult migrate() {
    migrations = null;
    return migrator().migrate(Optional.empty());
  }

  /// Asking costs a good part of a second, so a command asks once.
  private List<Migration> migrations() {
    if (migrations == null) {
      migrations = migrator().info();
    }
    return migrations;
  }

  /// The version of its schema; empty when it has none.
  public Optional<String> schemaVersion() {
    return migrations().stream()
        .filter(migration -> migration.state() == Migration.State.APPLIED)
        .flatMap(migration -> migration.version().stream())
        .max(Comparator.naturalOrder());
  }

  /// Makes sure that the schema is the one that this version of Casus works with.
  ///
  /// @throws Failure if it is missing, older or newer
  public void requireCurrentSchema() {
    List<Migration> states = migrations();
    if (states.stream().noneMatch(one -> one.state() == Migration.State.APPLIED)) {
      throw new Failure(
          ExitCode.CONFIGURATION,
          "the database at %s has no schema of Casus. Run casus migrate first."
              .formatted(database()));
    }
    if (states.stream().anyMatch(one -> one.state() == Migration.State.UNKNOWN_HERE)) {
      throw new Failure(
          ExitCode.CONFIGURATION,
          "the schema of the database at %s is newer than this Casus (%s). Use the version that migrated it, or a later one."
              .formatted(database(), CasusVersion.current()));
    }
    long pending = states.stream().filter(one -> one.state() == Migration.State.PENDING).count();
    if (pending > 0) {
      throw new Failure(
          ExitCode.CONFIGURATION,
          "the schema of the database at %s lacks %d migration%s. Run casus migrate first."
              .formatted(database(), pending, pending == 1 ? "" : "s"));
    }
  }

  /// Reads in one snapshot, after making sure of the schema.
  public <T> T read(Function<RecordStore, T> question) {
    requireCurrentSchema();
    return new Snapshot(database()).read(question);
  }

  /// Reads the records as they were at a moment, in one snapshot, or the present ones.
  ///
  /// @param asOf the moment; empty for the present
  /// @throws Failure if nothing was loaded by then
  public <T> T read(Optional<Moment> asOf, Function<StoredRecords, T> question) {
    return query(sql -> question.apply(records(sql, asOf)));
  }

  /// Asks in one snapshot, after making sure of the schema.
  public <T> T query(Function<DSLContext, T> question) {
    requireCurrentSchema();
    return new Snapshot(database()).query(question);
  }

  /// The records as they were at a moment, or the present ones.
  ///
  /// @throws Failure if nothing was loaded by then
  public static StoredRecords records(DSLContext sql, Optional<Moment> asOf) {
    return asOf.<StoredRecords>map(moment -> new PastRecords(sql, PastLoad.by(sql, moment)))
        .orElseGet(() -> new RecordStore(sql));
  }

  @Override
  public void close() {
    open.close();
  }
}
