package org.casusfoederis.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.casusfoederis.core.problem.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the arguments, what was probably meant, and where the help is.
final class UsageErrors implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException failure, String[] arguments) {
    CommandLine line = failure.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("casus: " + failure.getMessage());
    if (failure instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      Nearest.to(unmatched.getUnmatched().getFirst(), words(line))
          .ifPresent(near -> err.println("       Did you mean " + near + "?"));
    }
    err.println("       " + line.getCommandSpec().qualifiedName() + " --help shows what it takes.");
    return ExitCode.USAGE.number();
  }

  private static List<String> words(CommandLine line) {
    var words = new ArrayList<>(line.getSubcommands().keySet());
    line.getCommandSpec().options().forEach(option -> words.addAll(List.of(option.names())));
    return words;
  }
}
