package org.casusfoederis.migrations;

import org.jspecify.annotations.Nullable;

/// Says what differs between a release and the history of a database.
final class Problems {

  private Problems() {}

  /// A sentence on one migration.
  ///
  /// @param version its version; null or empty for a repeatable script
  /// @param code Flyway's name of what is wrong
  static String words(@Nullable String version, @Nullable String description, String code) {
    String name =
        (version == null || version.isEmpty() ? "The script" : "Migration " + version)
            + (description == null || description.isEmpty() ? "" : " (" + description + ")");
    return name
        + switch (code) {
          case "CHECKSUM_MISMATCH" ->
              " was edited after it ran on this database. Use the release of Casus that migrated"
                  + " it, or restore the script.";
          case "DESCRIPTION_MISMATCH", "TYPE_MISMATCH" ->
              " was renamed after it ran on this database. Use the release of Casus that migrated"
                  + " it.";
          case "APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED",
              "APPLIED_REPEATABLE_MIGRATION_NOT_RESOLVED" ->
              " has run on this database but is not part of this release: a newer Casus migrated"
                  + " it. Use that release or a later one.";
          case "FAILED_VERSIONED_MIGRATION", "FAILED_REPEATABLE_MIGRATION" ->
              " was begun and failed. Restore the database from a backup, or use an empty one.";
          case "RESOLVED_VERSIONED_MIGRATION_NOT_APPLIED" ->
              " was passed over: later ones have run. Use the release of Casus that migrated it.";
          default -> " does not fit this database (" + code + ").";
        };
  }
}
