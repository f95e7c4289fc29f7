package org.casusfoederis.cli.command;

import java.nio.file.Path;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.persistence.server.EmbeddedServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Stops the embedded server.
@Command(
    name = "stop",
    description = "Stop the embedded PostgreSQL; what is not committed is rolled back.")
final class DbStopCommand extends CasusCommand {

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    Path directory = options.embeddedDirectory(environment());
    out().println(EmbeddedServer.at(directory).stop() ? "stopped" : "was not running");
    return ExitCode.OK;
  }
}
