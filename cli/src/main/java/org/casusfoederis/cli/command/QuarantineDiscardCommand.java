package org.casusfoederis.cli.command;

import java.util.ArrayList;
import java.util.List;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.persistence.load.Quarantine;
import org.casusfoederis.persistence.load.WaitingRow;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Gives up what was set aside.
@Command(
    name = "discard",
    description = "Do without what waits. Its text stays in the database, marked as discarded.")
final class QuarantineDiscardCommand extends CasusCommand {

  @Parameters(arity = "0..*", paramLabel = "NUMBER", description = "Which.")
  private List<Long> numbers = new ArrayList<>();

  @Option(names = "--all", description = "All that waits.")
  private boolean all;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    if (all != numbers.isEmpty()) {
      throw new Failure(
          ExitCode.USAGE, "name the numbers to discard, or --all. Nothing was discarded.");
    }
    try (var database = CasusDatabase.open(options.location(environment()))) {
      List<Long> which =
          WaitingRows.waiting(database, numbers).stream().map(WaitingRow::number).toList();
      int discarded =
          DSL.using(database.database(), SQLDialect.POSTGRES)
              .transactionResult(work -> new Quarantine(work.dsl()).discard(which));
      out().println("%d discarded.".formatted(discarded));
    }
    return ExitCode.OK;
  }
}
