package org.casusfoederis.cli.command;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.persistence.server.DataDirectory;
import org.casusfoederis.persistence.server.DatabaseLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which database a command works with.
final class DatabaseOptions {

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "PostgreSQL 15 or newer: postgresql://user@host:port/name. Without it CASUS_DATABASE_URL,"
              + " the PG* variables, or else the embedded PostgreSQL.")
  private @Nullable String url;

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description =
          "Where the embedded PostgreSQL keeps its data (default: the user's data directory).")
  private @Nullable Path dataDirectory;

  /// Where the database is, by these options and the environment.
  DatabaseLocation location(Map<String, String> environment) {
    return DatabaseLocation.choose(
        Optional.ofNullable(url), environment, dataDirectory(environment));
  }

  /// Where the embedded server keeps its data, by these options and the environment.
  Path dataDirectory(Map<String, String> environment) {
    return dataDirectory != null
        ? dataDirectory
        : DataDirectory.standard(
            environment,
            System.getProperty("os.name", ""),
            Path.of(System.getProperty("user.home", "")));
  }

  /// Where the embedded server keeps its data, when that is the one.
  ///
  /// @throws Failure if another server is named
  Path embeddedDirectory(Map<String, String> environment) {
    return switch (location(environment)) {
      case DatabaseLocation.Embedded(Path directory) -> directory;
      case DatabaseLocation.Named(var settings) ->
          throw new Failure(
              ExitCode.USAGE,
              "the database is %s, which Casus does not start or stop. Leave out --database-url and unset"
                      .formatted(settings)
                  + " CASUS_DATABASE_URL and the PG* variables to work with the embedded one.");
    };
  }
}
