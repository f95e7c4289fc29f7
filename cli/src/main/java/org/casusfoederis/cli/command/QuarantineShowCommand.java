package org.casusfoederis.cli.command;

import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Json;
import org.casusfoederis.persistence.load.Quarantine;
import org.casusfoederis.persistence.load.WaitingRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows something that was set aside.
@Command(name = "show", description = "Show a text that was set aside, and why.")
final class QuarantineShowCommand extends CasusCommand {

  @Parameters(paramLabel = "NUMBER", description = "Its number; casus quarantine list shows it.")
  private long number;

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    WaitingRow row;
    try (var database = CasusDatabase.open(options.location(environment()))) {
      row =
          database
              .query(sql -> new Quarantine(sql).find(number))
              .orElseThrow(() -> WaitingRows.none(number));
    }
    if (json) {
      Json.print(out(), WaitingRows.document(row));
    } else {
      out()
          .println(
              "%s, at %s, set aside by load %d: %s"
                  .formatted(
                      WaitingRows.what(row.row()),
                      WaitingRows.place(row.row()),
                      row.load(),
                      WaitingRows.fate(row)));
      row.row().reason().lines().forEach(line -> out().println("  " + line));
      out().println();
      out().println(row.row().content());
    }
    return ExitCode.OK;
  }
}
