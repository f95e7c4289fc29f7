package org.casusfoederis.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.Comparisons;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.ReportFile;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.reporting.render.PdfReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the comparison report.
@Command(
    name = "compare",
    description = "Compare an agreement with others: what was promised, and what was done.")
public final class CompareCommand extends CasusCommand {

  @Parameters(
      index = "0",
      paramLabel = "FOCUS",
      description = "The key of the agreement in the centre.")
  private String focus = "";

  @Parameters(
      index = "1..*",
      paramLabel = "OTHER",
      description = "The keys of the agreements beside it; without any, all.")
  private List<String> others = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "comparison.pdf",
      description = "The PDF to write (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("comparison.pdf");

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    Key<Agreement> focusKey = Key.of(focus);
    List<Key<Agreement>> otherKeys = others.stream().map(Key::<Agreement>of).toList();
    try (var database = CasusDatabase.open(options.location(environment()))) {
      PdfReport report =
          progress()
              .step(
                  "Comparing " + focus,
                  () -> {
                    PdfReport made =
                        Comparisons.compare(database, focusKey, otherKeys, asOf.moment());
                    ReportFile.write(output, made.bytes());
                    return made;
                  },
                  made -> "Report of " + made.pages() + " pages written");
      if (json) {
        var document = new LinkedHashMap<String, Object>();
        document.put("file", output.toString());
        document.put("pages", report.pages());
        Json.print(out(), document);
      } else {
        out().println(output);
      }
    }
    return ExitCode.OK;
  }
}
