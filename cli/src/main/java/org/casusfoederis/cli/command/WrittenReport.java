package org.casusfoederis.cli.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.ReportFile;
import org.casusfoederis.cli.Reports;
import org.casusfoederis.reporting.render.PdfReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A command that writes a report.
abstract class WrittenReport extends CasusCommand {

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

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
      CasusDatabase open, String beginning, Path output, Function<Reports, PdfReport> make) {
    PdfReport report =
        progress()
            .step(
                beginning,
                () -> {
                  PdfReport made = make.apply(Reports.from(open));
                  ReportFile.write(output, made.bytes());
                  return made;
                },
                made -> "Report of " + made.pages() + " pages written");
    PrintWriter out = out();
    if (json) {
      var document = new LinkedHashMap<String, Object>();
      document.put("file", output.toString());
      document.put("pages", report.pages());
      Json.print(out, document);
    } else {
      out.println(output);
    }
    return ExitCode.OK;
  }
}
