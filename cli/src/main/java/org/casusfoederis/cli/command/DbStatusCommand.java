package org.casusfoederis.cli.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Json;
import org.casusfoederis.persistence.database.Database;
import org.casusfoederis.persistence.server.DatabaseLocation;
import org.casusfoederis.persistence.server.EmbeddedServer;
import org.casusfoederis.persistence.server.ServerStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Says whether the server runs.
@Command(name = "status", description = "Say which database is used and whether it answers.")
final class DbStatusCommand extends CasusCommand {

  @Option(names = "--json", description = "Print the status as JSON.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    var status = new LinkedHashMap<String, Object>();
    switch (options.location(environment())) {
      case DatabaseLocation.Named(var settings) -> {
        try (var connection = new Database(settings).getConnection()) {
          status.put("database", settings.toString());
          status.put("state", "running");
          status.put("version", connection.getMetaData().getDatabaseProductVersion());
        } catch (java.sql.SQLException e) {
          throw new org.jooq.exception.DataAccessException(
              "The database did not answer: " + e.getMessage(), e);
        }
      }
      case DatabaseLocation.Embedded(Path directory) -> {
        status.put("database", "embedded");
        status.put("directory", directory.toString());
        switch (EmbeddedServer.at(directory).status()) {
          case ServerStatus.Running running -> {
            status.put("state", "running");
            status.put("version", running.version());
            status.put("pid", running.pid());
            status.put("port", running.port());
            status.put("kept_running", running.keptRunning());
          }
          case ServerStatus.Stopped _ -> status.put("state", "stopped");
          case ServerStatus.NotCreated _ -> status.put("state", "not created");
        }
      }
    }
    if (json) {
      Json.print(out(), status);
    } else {
      status.forEach(
          (name, value) -> out().println("%-12s %s".formatted(name.replace('_', ' '), value)));
    }
    return ExitCode.OK;
  }
}
