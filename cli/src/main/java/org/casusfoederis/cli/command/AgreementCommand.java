package org.casusfoederis.cli.command;

import java.nio.file.Path;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.core.record.Key;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the dossier of an agreement.
@Command(
    name = "agreement",
    description = "The dossier of an agreement: its terms, article by article, and what was done.")
public final class AgreementCommand extends WrittenReport {

  @Parameters(paramLabel = "KEY", description = "The key of the agreement.")
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
          "Writing the dossier of " + key,
          output == null ? Path.of(key + ".pdf") : output,
          reports -> reports.agreement(Key.of(key), options));
    }
  }
}
