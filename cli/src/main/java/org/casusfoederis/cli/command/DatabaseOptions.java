package org.casusfoederis.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which database a command works with.
final class DatabaseOptions {

  @Option(
      names = "--database-url",
      paramLabel = "URL",
      description =
          "PostgreSQL 15 or newer: postgresql://user@host:port/name. Without it CASUS_DATABASE_URL, the PG* variables,"
              + " or else the embedded PostgreSQL.")
  private @Nullable String url;

  @Option(
      names = "--data-dir",
      paramLabel = "DIR",
      description = "Where the embedded PostgreSQL keeps its data (default: the user's data directory).")
  private @Nullable Path dataDirectory;

  Optional<String> url() {
    return Optional.ofNullable(url);
  }

  Optional<Path> dataDirectory() {
    return Optional.ofNullable(dataDirectory);
  }
}
