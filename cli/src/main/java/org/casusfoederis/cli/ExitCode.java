package org.casusfoederis.cli;

/// How the command ends; the numbers are those of `sysexits.h` (docs/exit-codes.md).
public enum ExitCode {
  OK(0, "The command did what was asked."),
  USAGE(64, "An unknown command, option or argument."),
  BAD_DATA(65, "Records that were read have errors; nothing was written."),
  NO_INPUT(66, "A file or record that was named does not exist or cannot be read."),
  UNAVAILABLE(69, "No database answers, or it refuses."),
  INTERNAL(70, "A fault in Casus itself; --debug shows the stack trace."),
  CANNOT_CREATE(73, "The output cannot be written."),
  CONFIGURATION(78, "The schema is missing, older or newer than this version needs.");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  /// The number that the shell sees.
  public int number() {
    return number;
  }

  /// When a command ends with it.
  public String meaning() {
    return meaning;
  }
}
