package org.casusfoederis.cli;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A command line as a user would type it into a POSIX shell.
final class CommandLineText {

  private static final Pattern PLAIN = Pattern.compile("[\\w./:,@%+=-]+");

  private CommandLineText() {}

  /// The words in a row; one that a shell would take apart stands in quotation marks.
  static String of(List<String> words) {
    return words.stream().map(CommandLineText::quoted).collect(Collectors.joining(" "));
  }

  private static String quoted(String word) {
    return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
  }
}
