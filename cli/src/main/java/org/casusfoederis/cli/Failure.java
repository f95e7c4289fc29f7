package org.casusfoederis.cli;

/// Ends a command with an exit code and a message for the user: what was found, and what to do.
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ExitCode code;

  /// A failure that ends the command with this code.
  public Failure(ExitCode code, String message) {
    super(message);
    this.code = code;
  }

  /// The code with which the command ends.
  public ExitCode code() {
    return code;
  }
}
