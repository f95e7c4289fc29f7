package org.casusfoederis.persistence.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.persistence.database.ConnectionSettings;

/// Which PostgreSQL is meant.
public sealed interface DatabaseLocation {

  /// One that the user runs.
  record Named(ConnectionSettings settings) implements DatabaseLocation {}

  /// The one that Casus brings along, with this data directory.
  record Embedded(Path dataDirectory) implements DatabaseLocation {}

  /// Chooses in this order: the URL of `--database-url`; `CASUS_DATABASE_URL`; the `PG*` variables,
  /// when `PGHOST`, `PGDATABASE` or `PGSERVICE` is set; the embedded server.
  ///
  /// @throws org.casusfoederis.core.problem.InvalidValueException when what chooses cannot be read
  static DatabaseLocation choose(
      Optional<String> databaseUrl, Map<String, String> environment, Path dataDirectory) {
    return databaseUrl
        .map(url -> ConnectionSettings.parse(url, environment))
        .or(() -> ConnectionSettings.fromEnvironment(environment))
        .<DatabaseLocation>map(Named::new)
        .orElseGet(() -> new Embedded(dataDirectory));
  }

  /// Opens the database: starts the embedded server if it is meant and does not run. Another server
  /// is only asked when the first connection is opened.
  ///
  /// @throws EmbeddedServerException when the embedded server cannot be started
  default OpenDatabase open() {
    return switch (this) {
      case Named(var settings) -> OpenDatabase.of(settings);
      case Embedded(var dataDirectory) -> OpenDatabase.on(EmbeddedServer.at(dataDirectory).start());
    };
  }
}
