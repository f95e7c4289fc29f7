package org.casusfoederis.cli.command;

import java.nio.file.Path;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.core.record.Key;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the report on an actor.
@Command(
    name = "actor",
    description = "All that is recorded of an actor: its pacts, deployments, transfers, events.")
public final class ActorCommand extends WrittenReport {

  @Parameters(paramLabel = "KEY", description = "The key of the actor, such as PRK.")
  private String key = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The PDF to write (default: KEY.pdf).")
  private @Nullable Path output;

  @Override
  ExitCode run() {
    var options = choice().options();
    try (var open = CasusDatabase.open(database().location(environment()))) {
      return write(
          open,
          "Writing the report on " + key,
          output == null ? Path.of(key + ".pdf") : output,
          reports -> reports.actor(Key.of(key), options));
    }
  }
}
