package org.casusfoederis.cli;

import java.io.PrintWriter;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.migrations.MigrationException;
import org.casusfoederis.persistence.database.DatabaseUnavailableException;
import org.casusfoederis.persistence.file.UnreadableStateException;
import org.jooq.exception.DataAccessException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Says in a sentence why a command failed, and chooses its exit code. No stack trace reaches a
/// user who did not ask for one.
final class Failures implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    boolean debug = ((Casus) line.getCommandSpec().root().userObject()).debug();
    if (debug) {
      failure.printStackTrace(err);
    }
    ExitCode code = code(failure);
    if (code == ExitCode.INTERNAL) {
      err.println("casus: a fault in Casus itself: " + failure);
      if (!debug) {
        err.println("       --debug shows the stack trace; please report it.");
      }
    } else {
      err.println("casus: " + message(failure));
    }
    return code.number();
  }

  private static ExitCode code(Exception failure) {
    return switch (failure) {
      case Failure known -> known.code();
      case DatabaseUnavailableException _ -> ExitCode.UNAVAILABLE;
      case MigrationException _ -> ExitCode.CONFIGURATION;
      case UnreadableStateException _ -> ExitCode.CONFIGURATION;
      case InvalidValueException _ -> ExitCode.USAGE;
      case DataAccessException _ -> ExitCode.UNAVAILABLE;
      default -> ExitCode.INTERNAL;
    };
  }

  private static String message(Exception failure) {
    return switch (failure) {
      case InvalidValueException invalid ->
          invalid.getMessage()
              + invalid.suggestion().map(near -> ". Did you mean " + near + "?").orElse("");
      default -> String.valueOf(failure.getMessage());
    };
  }
}
