package org.casusfoederis.migrations;

import java.time.Instant;
import java.util.Optional;

/// One step of the schema, as a database has it or lacks it.
///
/// @param version the version, `011`; empty for a repeatable script, which runs again whenever it
///   changed
/// @param description what it is about
/// @param script the file
/// @param state whether the database has it
/// @param installedOn when it ran here
public record Migration(
    Optional<String> version,
    String description,
    String script,
    State state,
    Optional<Instant> installedOn) {

  /// Where a migration stands in one database.
  public enum State {
    /// It has not run, or has changed since it ran and will run again.
    PENDING,
    /// It has run.
    APPLIED,
    /// It was begun and failed.
    FAILED,
    /// The database has it, this release of Casus does not: a newer release migrated the database.
    UNKNOWN_HERE,
    /// It is passed over: a newer state of the same script ran, or a later version did before it.
    SUPERSEDED
  }
}
