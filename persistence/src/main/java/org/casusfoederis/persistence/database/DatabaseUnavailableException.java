package org.casusfoederis.persistence.database;

import org.jspecify.annotations.Nullable;

/// Thrown when no usable PostgreSQL can be reached. The message is meant for the user: what was
/// found, what was expected, what to do. It never holds a password.
public class DatabaseUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String found;
  private final String expected;
  private final String remedy;

  /// The three parts of the message, each without a full stop: `found` begins a sentence,
  /// `expected` continues "expected …", `remedy` is a sentence of its own.
  public DatabaseUnavailableException(
      String found, String expected, String remedy, @Nullable Throwable cause) {
    super(found + "; expected " + expected + ". " + remedy + ".", cause);
    this.found = found;
    this.expected = expected;
    this.remedy = remedy;
  }

  /// What was found.
  public String found() {
    return found;
  }

  /// What was expected instead.
  public String expected() {
    return expected;
  }

  /// What the user can do.
  public String remedy() {
    return remedy;
  }
}
