package org.casusfoederis.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemPrinter;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.report.ReportDefinition;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.persistence.file.ReportDefinitionFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the comparison report.
@Command(
    name = "compare",
    description = "Compare an agreement with others: what was promised, and what was done.")
public final class CompareCommand extends WrittenReport {

  private static final int MOST_PROBLEMS = 50;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FOCUS",
      description = "The key of the agreement in the centre; not needed with --definition.")
  private @Nullable String focus;

  @Parameters(
      index = "1..*",
      paramLabel = "OTHER",
      description = "The keys of the agreements beside it; without any, all.")
  private List<String> others = new ArrayList<>();

  @Option(
      names = "--definition",
      paramLabel = "FILE",
      description =
          "A YAML file with focus, others and the same options. What stands on the command line"
              + " goes before it.")
  private @Nullable Path definition;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "comparison.pdf",
      description = "The file to write: .pdf, .docx, .xlsx or .html (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("comparison.pdf");

  @Override
  ExitCode run() {
    ReportOptions options = choice().options();
    Optional<ReportDefinitionFile> file =
        Optional.ofNullable(definition)
            .map(path -> ReportDefinitionFile.read(path, Codebook.version1()));
    if (file.isPresent() && file.get().definition().isEmpty()) {
      return refuse(file.get().problems(List.of()));
    }
    if (file.isEmpty() && focus == null) {
      throw new Failure(
          ExitCode.USAGE,
          "no agreement was named. Name the key of the one in the centre, such as casus report"
              + " compare RUS-PRK-2024, or a file with --definition. casus list agreements shows"
              + " the keys.");
    }
    try (var open = CasusDatabase.open(database().location(environment()))) {
      if (file.isPresent()) {
        List<Problem> problems =
            file.get()
                .problems(open.read(store -> store.fingerprints(RecordKind.AGREEMENT).keySet()));
        if (!problems.isEmpty()) {
          return refuse(problems);
        }
      }
      ReportDefinition wanted = wanted(file.flatMap(ReportDefinitionFile::definition), options);
      return write(open, "Comparing " + wanted.focus(), output, reports -> reports.compare(wanted));
    }
  }

  private ReportDefinition wanted(Optional<ReportDefinition> read, ReportOptions options) {
    Key<Agreement> centre = focus == null ? read.orElseThrow().focus() : Key.<Agreement>of(focus);
    List<Key<Agreement>> beside = others.stream().map(Key::<Agreement>of).toList();
    return new ReportDefinition(
        centre,
        beside.isEmpty() ? read.map(ReportDefinition::others).orElse(List.of()) : beside,
        options.or(read.map(ReportDefinition::options).orElse(ReportOptions.NONE)));
  }

  private ExitCode refuse(List<Problem> problems) {
    err().print(new ProblemPrinter(casus().colours(), MOST_PROBLEMS).print(problems));
    err().println("Nothing was written.");
    boolean unreadable = problems.stream().allMatch(one -> one instanceof Problem.UnreadableFile);
    return unreadable ? ExitCode.NO_INPUT : ExitCode.BAD_DATA;
  }
}
