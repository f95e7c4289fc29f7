package org.casusfoederis.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.Retry;
import org.casusfoederis.core.problem.ProblemPrinter;
import org.casusfoederis.persistence.load.RejectedRow;
import org.casusfoederis.persistence.load.WaitingRow;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Reads again what was set aside.
@Command(
    name = "retry",
    description =
        "Read again what waits, as it was kept or as it was edited, and load what is sound by now;"
            + " the rest goes on waiting.")
final class QuarantineRetryCommand extends CasusCommand {

  private static final int MOST_PROBLEMS = 50;

  @Parameters(arity = "0..*", paramLabel = "NUMBER", description = "Which; without any, all.")
  private List<Long> numbers = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "DIR",
      description = "The folder to which casus quarantine export wrote the texts.")
  private @Nullable Path directory;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    if (directory != null && !Files.isDirectory(directory)) {
      throw new Failure(
          ExitCode.NO_INPUT,
          "there is no folder %s. casus quarantine export %s writes it. Nothing was loaded."
              .formatted(directory, directory));
    }
    try (var database = CasusDatabase.open(options.location(environment()))) {
      Map<Long, Retry.Text> texts = new LinkedHashMap<>();
      long rows = 0;
      for (WaitingRow row : WaitingRows.waiting(database, numbers)) {
        if (row.row().format() == RejectedRow.Format.YAML) {
          texts.put(row.number(), text(row));
        } else {
          rows++;
        }
      }
      if (rows > 0) {
        err()
            .println(
                "%d rows of tables were left: export them, correct them, and load the files with casus load."
                    .formatted(rows));
      }
      report(Retry.of(database, texts), texts.size());
    }
    return ExitCode.OK;
  }

  private Retry.Text text(WaitingRow row) {
    if (directory != null) {
      Path edited = directory.resolve(row.number() + ".yaml");
      if (Files.exists(edited)) {
        try {
          return new Retry.Text(edited.toString(), Files.readString(edited));
        } catch (IOException e) {
          throw new Failure(
              ExitCode.NO_INPUT,
              "cannot read %s: %s. Nothing was loaded.".formatted(edited, e.getMessage()));
        }
      }
    }
    return new Retry.Text("quarantine/" + row.number() + ".yaml", WaitingRows.file(row.row()));
  }

  private void report(Retry retry, int tried) {
    if (!retry.problems().isEmpty()) {
      err().print(new ProblemPrinter(casus().colours(), MOST_PROBLEMS).print(retry.problems()));
    }
    if (json) {
      var document = new LinkedHashMap<String, Object>();
      retry.load().ifPresent(load -> document.put("load", load));
      document.put("corrected", retry.corrected());
      document.put("waiting", tried - retry.corrected().size());
      Json.print(out(), document);
    } else if (tried == 0) {
      out().println("Nothing waits in quarantine.");
    } else {
      out()
          .println(
              "%d corrected%s, %d still waiting."
                  .formatted(
                      retry.corrected().size(),
                      retry.load().map(load -> " by load " + load).orElse(""),
                      tried - retry.corrected().size()));
    }
  }
}
