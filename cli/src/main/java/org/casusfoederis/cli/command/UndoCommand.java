package org.casusfoederis.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.CasusVersion;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.cli.Json;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.persistence.load.RecordName;
import org.casusfoederis.persistence.load.UndoJob;
import org.casusfoederis.persistence.load.UndoProblem;
import org.casusfoederis.persistence.load.UndoResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Takes a load back.
@Command(
    name = "undo",
    description =
        "Take a load back: what it added goes away, what it changed returns to its former state."
            + " The history keeps both, and the undoing can be undone.")
public final class UndoCommand extends CasusCommand {

  /// How many records of each effect are named to people.
  private static final int MOST = 50;

  @Parameters(paramLabel = "LOAD", description = "The number of the load; casus loads shows it.")
  private long load;

  @Option(names = "--dry-run", description = "Show what would change, and change nothing.")
  private boolean dryRun;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    try (var database = CasusDatabase.open(options.location(environment()))) {
      database.requireCurrentSchema();
      var job = new UndoJob(database.database());
      Codebook codebook = Codebook.version1();
      UndoResult result =
          dryRun
              ? job.dryRun(load, codebook, CasusVersion.current())
              : job.run(load, codebook, CasusVersion.current());
      if (!result.succeeded()) {
        throw refused(result.problems());
      }
      report(result);
    }
    return ExitCode.OK;
  }

  private static Failure refused(List<UndoProblem> problems) {
    boolean unknown =
        problems.stream().anyMatch(problem -> problem instanceof UndoProblem.UnknownLoad);
    return new Failure(
        unknown ? ExitCode.NO_INPUT : ExitCode.BAD_DATA,
        problems.stream()
            .map(UndoProblem::message)
            .collect(Collectors.joining("\n       ", "", "\n       Nothing was written.")));
  }

  private void report(UndoResult result) {
    if (json) {
      var document = new LinkedHashMap<String, Object>();
      document.put("undoes", load);
      result.batch().ifPresent(batch -> document.put("load", batch));
      document.put("dry_run", dryRun);
      document.put("removed", documents(result.removed()));
      document.put("returned", documents(result.returned()));
      document.put("back", documents(result.back()));
      Json.print(out(), document);
      return;
    }
    print("removed ", result.removed());
    print("returned", result.returned());
    print("back    ", result.back());
    if (dryRun) {
      out().println("A dry run: nothing was written.");
    } else {
      out().println("Load %d is undone, by load %d.".formatted(load, result.batch().orElseThrow()));
    }
  }

  private void print(String effect, List<RecordName> records) {
    records.stream().limit(MOST).forEach(record -> out().println(effect + "  " + record));
    if (records.size() > MOST) {
      out().println(effect + "  and " + (records.size() - MOST) + " more (--json names all)");
    }
  }

  private static List<Map<String, String>> documents(List<RecordName> records) {
    return records.stream()
        .map(
            record -> {
              Map<String, String> document = new LinkedHashMap<>();
              document.put("kind", record.kind().singular());
              document.put("key", record.key());
              return document;
            })
        .toList();
  }
}
