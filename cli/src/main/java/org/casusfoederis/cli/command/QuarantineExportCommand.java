package org.casusfoederis.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.cli.Json;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.persistence.load.RejectedRow;
import org.casusfoederis.persistence.load.WaitingRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes what was set aside to files that can be edited.
@Command(
    name = "export",
    description =
        "Write what waits to files, one each, to be edited; casus quarantine retry --from DIR reads"
            + " them again. A file that exists is left as it is.")
final class QuarantineExportCommand extends CasusCommand {

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder to write to.")
  private Path directory = Path.of("");

  @Parameters(index = "1..*", paramLabel = "NUMBER", description = "Which; without any, all.")
  private List<Long> numbers = new ArrayList<>();

  @Option(names = "--json", description = "Print the files as JSON.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    List<WaitingRow> rows;
    try (var database = CasusDatabase.open(options.location(environment()))) {
      rows = WaitingRows.waiting(database, numbers);
    }
    var files = new ArrayList<LinkedHashMap<String, Object>>();
    for (WaitingRow row : rows) {
      var file = new LinkedHashMap<String, Object>();
      file.put("number", row.number());
      Path path = directory.resolve(row.number() + "." + Code.of(row.row().format()));
      file.put("file", path.toString());
      file.put("written", write(path, row));
      files.add(file);
    }
    if (json) {
      Json.print(out(), files);
    } else if (files.isEmpty()) {
      out().println("Nothing waits in quarantine.");
    } else {
      files.forEach(
          file ->
              out()
                  .println(
                      file.get("file")
                          + (Boolean.TRUE.equals(file.get("written"))
                              ? ""
                              : " exists and was left as it is")));
    }
    return ExitCode.OK;
  }

  /// Writes a file, unless it exists: somebody may be editing it.
  private boolean write(Path path, WaitingRow row) {
    try {
      Files.createDirectories(directory);
      if (Files.exists(path)) {
        return false;
      }
      Files.writeString(path, comment(row) + WaitingRows.file(row.row()));
      return true;
    } catch (IOException e) {
      throw new Failure(
          ExitCode.CANNOT_CREATE,
          "cannot write %s: %s. Choose another folder, or make it writable."
              .formatted(path, e.getMessage()));
    }
  }

  private static String comment(WaitingRow row) {
    if (row.row().format() != RejectedRow.Format.YAML) {
      return "";
    }
    return row.row()
        .reason()
        .lines()
        .map(line -> "# " + line + "\n")
        .collect(
            Collectors.joining(
                "",
                "# %s, from %s, set aside by load %d:\n"
                    .formatted(
                        WaitingRows.what(row.row()), WaitingRows.place(row.row()), row.load()),
                ""));
  }
}
