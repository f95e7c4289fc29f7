package org.casusfoederis.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Progress;
import org.casusfoederis.cli.RecordLoad;
import org.casusfoederis.cli.ReportFile;
import org.casusfoederis.cli.ReportFormat;
import org.casusfoederis.cli.Reports;
import org.casusfoederis.core.problem.ProblemPrinter;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.report.ReportDefinition;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.persistence.file.PackageSource;
import org.casusfoederis.persistence.file.ReadResult;
import org.casusfoederis.persistence.file.RecordFiles;
import org.casusfoederis.persistence.load.LoadObserver;
import org.casusfoederis.persistence.store.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// All three jobs on the samples: migrate, load, report.
@Command(
    name = "demo",
    description =
        "Migrate the database, load the samples, and compare the Russia–DPRK treaty of 2024 with"
            + " the other agreements.")
public final class DemoCommand extends CasusCommand {

  private static final String SAMPLES = "org/casusfoederis/samples";
  private static final String FOCUS = "RUS-PRK-2024";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      defaultValue = "comparison.pdf",
      description = "The file to write: .pdf, .docx, .xlsx or .html (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("comparison.pdf");

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    Progress progress = progress();
    try (var database =
        progress.step(
            "Starting PostgreSQL",
            () -> CasusDatabase.open(options.location(environment())),
            open -> "PostgreSQL is ready")) {
      progress.step(
          "Migrating the schema",
          database::migrate,
          result ->
              "Schema at version %s, %s"
                  .formatted(
                      result.to().orElse("none"),
                      result.applied().isEmpty() ? "up to date" : "migrated"));
      ReadResult samples =
          progress.step(
              "Reading the samples",
              () ->
                  RecordFiles.read(
                      PackageSource.classPath(DemoCommand.class.getClassLoader(), SAMPLES)),
              read -> read.files().size() + " sample files read");
      var load = new RecordLoad(database);
      progress.step(
          "Loading the samples",
          () -> load.run(samples, "the samples", false, LoadObserver.NONE, _ -> {}),
          RecordLoad::words);
      if (!load.problems().isEmpty()) {
        err().print(new ProblemPrinter(casus().colours(), 50).print(load.problems()));
        return ExitCode.BAD_DATA;
      }
      ReportFormat format = ReportFormat.of(null, output);
      ReportFormat.Written report =
          progress.step(
              "Writing the report",
              () -> {
                ReportFormat.Written made =
                    format.write(
                        Reports.from(database)
                            .compare(
                                new ReportDefinition(
                                    Key.of(FOCUS), List.of(), ReportOptions.NONE)));
                ReportFile.write(output, made.bytes());
                return made;
              },
              made -> made.words() + " written");
      Map<RecordKind, Integer> counts = database.read(RecordStore::counts);
      out().println();
      out().println("schema    version " + database.schemaVersion().orElse("none"));
      out()
          .println(
              "records   "
                  + counts.entrySet().stream()
                      .filter(entry -> entry.getValue() > 0)
                      .map(entry -> entry.getKey().counted(entry.getValue()))
                      .collect(Collectors.joining(", ")));
      out()
          .println(
              "report    "
                  + (report.pages().isPresent() ? report.pages().getAsInt() + " pages, " : "")
                  + output);
    }
    return ExitCode.OK;
  }
}
