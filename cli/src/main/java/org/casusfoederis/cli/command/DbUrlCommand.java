package org.casusfoederis.cli.command;

import java.nio.file.Path;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.persistence.database.ConnectionSettings;
import org.casusfoederis.persistence.server.DatabaseLocation;
import org.casusfoederis.persistence.server.EmbeddedServer;
import org.casusfoederis.persistence.server.ServerStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the address of the database for other programs.
@Command(
    name = "url",
    description =
        "Print the address of the database, for psql, R or Python. The embedded one must run: casus"
            + " db start.")
final class DbUrlCommand extends CasusCommand {

  @Option(names = "--with-password", description = "Include the password, where one is known.")
  private boolean withPassword;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    ConnectionSettings settings =
        switch (options.location(environment())) {
          case DatabaseLocation.Named named -> named.settings();
          case DatabaseLocation.Embedded(Path directory) ->
              switch (EmbeddedServer.at(directory).status()) {
                case ServerStatus.Running running -> running.settings();
                case ServerStatus.Stopped _, ServerStatus.NotCreated _ ->
                    throw new Failure(
                        ExitCode.UNAVAILABLE,
                        "the embedded PostgreSQL does not run. Start it with casus db start.");
              };
        };
    String password = settings.password();
    out()
        .println(
            withPassword && password != null
                ? settings.toString().replaceFirst("@", ":" + password + "@")
                : settings.toString());
    return ExitCode.OK;
  }
}
