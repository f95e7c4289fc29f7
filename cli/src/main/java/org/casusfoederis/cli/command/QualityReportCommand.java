package org.casusfoederis.cli.command;

import java.nio.file.Path;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes the report on the quality of the records.
@Command(
    name = "quality",
    description = "How far the records are coded and how well they are supported.")
public final class QualityReportCommand extends WrittenReport {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "quality.pdf",
      description = "The file to write: .pdf, .docx, .xlsx or .html (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("quality.pdf");

  @Override
  ExitCode run() {
    var options = choice().options();
    try (var open = CasusDatabase.open(database().location(environment()))) {
      return write(open, "Examining the records", output, reports -> reports.quality(options));
    }
  }
}
