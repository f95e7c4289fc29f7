package org.casusfoederis.cli.command;

import picocli.CommandLine.Command;

/// The group of commands on the database server.
@Command(
    name = "db",
    description =
        "The database server: whether it runs, where it is, start and stop the embedded one.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DbStatusCommand.class,
      DbStartCommand.class,
      DbStopCommand.class,
      DbUrlCommand.class
    })
public final class DbCommand {}
