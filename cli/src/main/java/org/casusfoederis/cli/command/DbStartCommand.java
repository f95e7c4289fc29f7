package org.casusfoederis.cli.command;

import java.nio.file.Path;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.persistence.server.EmbeddedServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Starts the embedded server and lets it run.
@Command(
    name = "start",
    description =
        "Start the embedded PostgreSQL and let it run until casus db stop, so that other programs"
            + " can use it.")
final class DbStartCommand extends CasusCommand {

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    Path directory = options.embeddedDirectory(environment());
    try (var server = EmbeddedServer.at(directory).start()) {
      server.keepRunning();
      out().println("running at " + server.settings());
    }
    return ExitCode.OK;
  }
}
