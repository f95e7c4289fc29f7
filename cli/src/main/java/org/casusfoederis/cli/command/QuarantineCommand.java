package org.casusfoederis.cli.command;

import picocli.CommandLine.Command;

/// What loads set aside.
@Command(
    name = "quarantine",
    description = "Deal with what casus load --quarantine set aside.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      QuarantineListCommand.class,
      QuarantineShowCommand.class,
      QuarantineExportCommand.class,
      QuarantineRetryCommand.class,
      QuarantineDiscardCommand.class
    })
public final class QuarantineCommand {}
