package org.casusfoederis.migrations;

import java.sql.SQLException;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.flywaydb.core.internal.sqlscript.FlywaySqlScriptException;
import org.jspecify.annotations.Nullable;

/// Thrown when a database cannot be migrated. The message says what happened, where, and what to
/// do; the database is as it was before.
public final class MigrationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MigrationException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  static MigrationException of(FlywayException e) {
    Optional<SQLException> sql = find(e, SQLException.class);
    Optional<FlywaySqlScriptException> script = find(e, FlywaySqlScriptException.class);
    if (script.isPresent() && sql.isPresent()) {
      String name =
          find(e, FlywayMigrateException.class)
              .map(migrate -> migrate.getMigration().getScript())
              .orElse(script.get().getResource().getFilename());
      return new MigrationException(
          "%s failed at line %d: %s (SQL state %s). Nothing was changed. %s"
              .formatted(
                  name,
                  script.get().getLineNumber(),
                  firstLine(sql.get().getMessage()),
                  sql.get().getSQLState(),
                  remedy(sql.get())),
          e);
    }
    if (sql.isPresent()) {
      return new MigrationException(
          "The database did not answer as expected: %s (SQL state %s). %s"
              .formatted(
                  firstLine(sql.get().getMessage()), sql.get().getSQLState(), remedy(sql.get())),
          e);
    }
    return new MigrationException(firstLine(e.getMessage()), e);
  }

  private static String remedy(SQLException e) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return switch (state) {
      case "42501" ->
          "Migrate as the owner of the database, or have an administrator grant CREATE on it.";
      case "0A000", "58P01" ->
          "Install PostgreSQL's contrib modules on the server; Casus needs its extension"
              + " btree_gist.";
      case "42P06", "42P07", "42710" ->
          "Something of that name is there that Casus did not make: use another database.";
      default ->
          state.startsWith("08")
              ? "Check that the server runs and accepts connections."
              : "Check that the server is PostgreSQL 15 or newer; then report this as a fault of"
                  + " Casus, with this message.";
    };
  }

  private static String firstLine(@Nullable String message) {
    return message == null ? "" : message.lines().findFirst().orElse("").strip();
  }

  private static <T extends Throwable> Optional<T> find(Throwable thrown, Class<T> type) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (type.isInstance(t)) {
        return Optional.of(type.cast(t));
      }
    }
    return Optional.empty();
  }
}
