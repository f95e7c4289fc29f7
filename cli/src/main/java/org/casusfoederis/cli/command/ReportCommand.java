package org.casusfoederis.cli.command;

import picocli.CommandLine.Command;

/// The group of report commands.
@Command(
    name = "report",
    description = "Write a report.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      CompareCommand.class,
      AgreementCommand.class,
      ActorCommand.class,
      CodebookCommand.class,
      QualityReportCommand.class
    })
public final class ReportCommand {}
