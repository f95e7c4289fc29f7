package org.casusfoederis.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ComposedReport;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.ReportFile;
import org.casusfoederis.cli.ReportFormat;
import org.casusfoederis.cli.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command that writes a report.
abstract class WrittenReport extends CasusCommand {

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "One of ${COMPLETION-CANDIDATES}; without it the ending of the file's name tells.")
  private @Nullable ReportFormat format;

  @Mixin private ReportChoice choice = new ReportChoice();

  @Mixin private DatabaseOptions database = new DatabaseOptions();

  final ReportChoice choice() {
    return choice;
  }

  final DatabaseOptions database() {
    return database;
  }

  /// Makes a report and writes it.
  final ExitCode write(
      CasusDatabase open, String beginning, Path output, Function<Reports, ComposedReport> make) {
    ReportFormat chosen = ReportFormat.of(format, output);
    ReportFormat.Written report =
        progress()
            .step(
                beginning,
                () -> {
                  ReportFormat.Written made = chosen.write(make.apply(Reports.from(open)));
                  ReportFile.write(output, made.bytes());
                  return made;
                },
                made -> made.words() + " written");
    PrintWriter out = out();
    if (json) {
      var document = new LinkedHashMap<String, Object>();
      document.put("file", output.toString());
      report.pages().ifPresent(pages -> document.put("pages", pages));
      Json.print(out, document);
    } else {
      out.println(output);
    }
    return ExitCode.OK;
  }
}
