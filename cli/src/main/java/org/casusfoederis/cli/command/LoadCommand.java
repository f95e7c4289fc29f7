package org.casusfoederis.cli.command;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.LoadProgress;
import org.casusfoederis.cli.RecordChanges;
import org.casusfoederis.cli.RecordLoad;
import org.casusfoederis.cli.SetAside;
import org.casusfoederis.cli.TextTable;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemPrinter;
import org.casusfoederis.core.problem.ProblemTally;
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
          "Record files in YAML, tables in CSV, folders with such files, or folders of a data"
              + " package.")
  private List<Path> paths = new ArrayList<>();

  @Option(
      names = "--dry-run",
      description = "Show what would be added and changed, and change nothing.")
  private boolean dryRun;

  @Option(
      names = "--quarantine",
      description =
          "Load what is sound and set the rest aside, whole and with the reason; casus quarantine"
              + " deals with it.")
  private boolean quarantine;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      defaultValue = "UTF-8",
      description = "The encoding of the files, such as windows-1251 (default: ${DEFAULT-VALUE}).")
  private Charset encoding = StandardCharsets.UTF_8;

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
    ReadResult read = RecordFiles.read(paths, encoding);
    if (quarantine && !read.tables().isEmpty()) {
      throw new Failure(
          ExitCode.USAGE,
          "--quarantine sets aside records of YAML files; a table is loaded whole or not at all."
              + " Load the tables without it.");
    }
    try (var database = CasusDatabase.open(options.location(environment()));
        var progress = new LoadProgress(err(), casus().terminal(), read.tables().size())) {
      var load = new RecordLoad(database);
      String description =
          "casus load " + paths.stream().map(Path::toString).collect(Collectors.joining(" "));
      if (quarantine) {
        SetAside aside = SetAside.of(read, SetAside.FROM_FILES, database, description, dryRun);
        progress.close();
        report(aside.result(), progress.changes());
        aside(aside);
        return ExitCode.OK;
      }
      LoadResult result = load.run(read, description, dryRun, progress, progress::read);
      progress.close();
      if (!load.problems().isEmpty()) {
        return refuse(load.problems());
      }
      report(result, progress.changes());
    }
    return ExitCode.OK;
  }

  private ExitCode refuse(ProblemTally problems) {
    if (json) {
      Json.print(
          out(), Map.of("problems", problems.shown().stream().map(LoadCommand::document).toList()));
    }
    err().print(new ProblemPrinter(casus().colours(), MOST_PROBLEMS).print(problems));
    err().println("Nothing was written.");
    boolean unreadable =
        problems.shown().stream().allMatch(one -> one instanceof Problem.UnreadableFile);
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

  private void aside(SetAside aside) {
    if (aside.rejected().isEmpty()) {
      return;
    }
    err().print(new ProblemPrinter(casus().colours(), MOST_PROBLEMS).print(aside.problems()));
    err()
        .println(
            "%d %s set aside%s."
                .formatted(
                    aside.rejected().size(),
                    aside.rejected().size() == 1 ? "record was" : "records were",
                    dryRun
                        ? " in a dry run: nothing was kept"
                        : "; casus quarantine list shows them"));
  }

  private void report(LoadResult result, RecordChanges changes) {
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
      document.put("changes", changes.documents());
      Json.print(out(), document);
      return;
    }
    changes.print(out());
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
