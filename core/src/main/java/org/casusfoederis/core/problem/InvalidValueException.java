package org.casusfoederis.core.problem;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Thrown by a domain type that is given a value it cannot hold. The message says what was found
/// and what was expected; whoever read the value adds where it stood.
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String found;
  private final String expected;
  private final @Nullable String field;
  private final @Nullable String suggestion;

  /// A value that is wrong by itself.
  public InvalidValueException(String found, String expected) {
    this(null, found, expected, null);
  }

  private InvalidValueException(
      @Nullable String field, String found, String expected, @Nullable String suggestion) {
    super("found " + found + "; expected " + expected);
    this.field = field;
    this.found = found;
    this.expected = expected;
    this.suggestion = suggestion;
  }

  /// A field of a record that does not fit the other fields.
  public static InvalidValueException inField(String field, String found, String expected) {
    return new InvalidValueException(field, found, expected, null);
  }

  /// A value that is none of the allowed ones; the nearest is suggested.
  public static InvalidValueException notOneOf(String found, Collection<String> allowed) {
    return new InvalidValueException(
        null,
        found,
        "one of " + String.join(", ", allowed),
        Nearest.to(found, allowed).orElse(null));
  }

  /// What was found.
  public String found() {
    return found;
  }

  /// What is allowed, as a phrase that continues "expected …".
  public String expected() {
    return expected;
  }

  /// The field in which it was found, as record files name it, when it is not the value itself that
  /// is wrong.
  public Optional<String> field() {
    return Optional.ofNullable(field);
  }

  /// The valid value that is nearest to what was found, when one is near.
  public Optional<String> suggestion() {
    return Optional.ofNullable(suggestion);
  }
}
