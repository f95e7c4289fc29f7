package org.casusfoederis.cli.command;

import java.nio.file.Path;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the codebook.
@Command(
    name = "codebook",
    description = "The codebook: every topic with its definition, values and crosswalks.")
public final class CodebookCommand extends WrittenReport {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "codebook.pdf",
      description = "The file to write: .pdf, .docx, .xlsx or .html (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("codebook.pdf");

  @Override
  ExitCode run() {
    var options = choice().options();
    try (var open = CasusDatabase.open(database().location(environment()))) {
      return write(open, "Writing the codebook", output, reports -> reports.codebook(options));
    }
  }
}
