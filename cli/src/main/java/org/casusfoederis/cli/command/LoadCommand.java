package org.casusfoederis.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.CasusVersion;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.RecordLoad;
import org.casusfoederis.cli.TextTable;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemPrinter;
import org.casusfoederis.persistence.dataset.DatasetFiles;
import org.casusfoederis.persistence.dataset.DatasetLoad;
import org.casusfoederis.persistence.dataset.DatasetLoadResult;
import org.casusfoederis.persistence.file.ReadResult;
import org.casusfoederis.persistence.file.RecordFiles;
import org.casusfoederis.persistence.load.LoadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Loads record files.
@Command(
    name = "load",
    description =
        "Load records, all of them or none. The same load twice changes nothing; what is wrong is"
            + " shown with its place, all of it at once.")
public final class LoadCommand extends CasusCommand {

  private static final int MOST_PROBLEMS = 50;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Record files, folders with record files, or folders of a data package; or data sets as"
              + " published (ATOP, COW, SIPRI and others), recognised by their columns.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--dry-run",
      description = "Show what would be added and changed, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--allow-fewer",
      description = "Load a data set that has fewer rows than its authors publish.")
  private boolean allowFewer;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new Failure(
            ExitCode.NO_INPUT,
            "there is no file or folder " + path + ". Check the path. Nothing was loaded.");
      }
    }
    if (paths.stream().anyMatch(DatasetFiles::isDataset)) {
      return loadDatasets();
    }
    ReadResult read = RecordFiles.read(paths);
    try (var database = CasusDatabase.open(options.location(environment()))) {
      List<Problem> problems = RecordLoad.problems(read, database);
      if (!problems.isEmpty()) {
        return refuse(problems);
      }
      report(RecordLoad.run(read, database, description(), dryRun));
    }
    return ExitCode.OK;
  }

  /// Data sets of the field, as their authors publish them.
  private ExitCode loadDatasets() {
    List<Path> others = paths.stream().filter(path -> !DatasetFiles.isDataset(path)).toList();
    if (!others.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "%s is no data set that Casus knows, others are. Load data sets and records by commands of their own. Nothing was loaded."
              .formatted(others.getFirst()));
    }
    try (var database = CasusDatabase.open(options.location(environment()))) {
      database.requireCurrentSchema();
      DatasetLoadResult result =
          new DatasetLoad(database.database(), allowFewer, dryRun)
              .run(paths, Codebook.version1(), description(), CasusVersion.current());
      if (!result.problems().isEmpty()) {
        return refuse(result.problems());
      }
      var loading = new DatasetLoading(result, dryRun);
      if (json) {
        loading.json(out());
      } else {
        loading.text(out());
      }
    }
    return ExitCode.OK;
  }

  private String description() {
    return "casus load " + paths.stream().map(Path::toString).collect(Collectors.joining(" "));
  }

  private ExitCode refuse(List<Problem> problems) {
    if (json) {
      Json.print(out(), Map.of("problems", problems.stream().map(LoadCommand::document).toList()));
    }
    err().print(new ProblemPrinter(casus().colours(), MOST_PROBLEMS).print(problems));
    err().println("Nothing was written.");
    boolean unreadable = problems.stream().allMatch(one -> one instanceof Problem.UnreadableFile);
    return unreadable ? ExitCode.NO_INPUT : ExitCode.BAD_DATA;
  }

  private static Map<String, Object> document(Problem problem) {
    var document = new LinkedHashMap<String, Object>();
    document.put("code", problem.code().toString());
    document.put("file", problem.place().file());
    document.put("line", problem.place().line());
    document.put("column", problem.place().column());
    document.put("message", problem.headline());
    document.put("expected", problem.expectation());
    document.put("hints", problem.hints());
    return document;
  }

  private void report(LoadResult result) {
    if (json) {
      var document = new LinkedHashMap<String, Object>();
      result.batch().ifPresent(batch -> document.put("load", batch));
      document.put("dry_run", dryRun);
      var counts = new LinkedHashMap<String, Object>();
      result
          .counts()
          .forEach(
              (kind, count) ->
                  counts.put(
                      kind.plural(),
                      Map.of(
                          "added", count.added(),
                          "changed", count.changed(),
                          "unchanged", count.unchanged())));
      document.put("records", counts);
      Json.print(out(), document);
      return;
    }
    TextTable.print(
        out(),
        List.of("RECORDS", "ADDED", "CHANGED", "UNCHANGED"),
        result.counts().entrySet().stream()
            .filter(entry -> entry.getValue().total() > 0)
            .map(
                entry ->
                    List.of(
                        entry.getKey().plural(),
                        Integer.toString(entry.getValue().added()),
                        Integer.toString(entry.getValue().changed()),
                        Integer.toString(entry.getValue().unchanged())))
            .toList());
    if (dryRun) {
      out().println("A dry run: nothing was written.");
    } else {
      out()
          .println(
              result
                  .batch()
                  .map(batch -> "Loaded as batch " + batch + ".")
                  .orElse("Nothing was new; nothing was written."));
    }
  }
}
