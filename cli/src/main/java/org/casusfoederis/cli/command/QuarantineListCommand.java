package org.casusfoederis.cli.command;

import java.util.List;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.TextTable;
import org.casusfoederis.persistence.load.Quarantine;
import org.casusfoederis.persistence.load.WaitingRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists what was set aside.
@Command(name = "list", description = "List what waits to be corrected or discarded.")
final class QuarantineListCommand extends CasusCommand {

  @Option(names = "--all", description = "Also what was corrected or discarded.")
  private boolean all;

  @Option(names = "--json", description = "Print the list as JSON, with texts and reasons.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    List<WaitingRow> rows;
    try (var database = CasusDatabase.open(options.location(environment()))) {
      rows = database.query(sql -> new Quarantine(sql).list(all));
    }
    if (json) {
      Json.print(out(), rows.stream().map(WaitingRows::document).toList());
    } else if (rows.isEmpty()) {
      out().println(all ? "Nothing was ever set aside." : "Nothing waits in quarantine.");
    } else {
      TextTable.print(
          out(),
          List.of("NUMBER", "LOAD", "STATE", "CODE", "WHAT", "WHERE"),
          rows.stream()
              .map(
                  row ->
                      List.of(
                          Long.toString(row.number()),
                          Long.toString(row.load()),
                          WaitingRows.fate(row),
                          row.row().code(),
                          WaitingRows.what(row.row()),
                          WaitingRows.place(row.row())))
              .toList());
    }
    return ExitCode.OK;
  }
}
