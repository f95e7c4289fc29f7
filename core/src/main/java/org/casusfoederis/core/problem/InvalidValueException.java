package org.casusfoederis.core.problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Thrown by a domain type that is given a value it cannot hold. The message says what was found
/// and what was expected; whoever read the value adds where it stood.
public final class InvalidValueException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final String found;
  private final String expected;
  private final @Nullable String field;
  private final int item;
  private final transient List<String> allowed;

  /// A value that is wrong by itself.
  public InvalidValueException(String found, String expected) {
    this(null, -1, found, expected, List.of());
  }

  private InvalidValueException(
      @Nullable String field, int item, String found, String expected, List<String> allowed) {
    super("found " + found + "; expected " + expected);
    this.field = field;
    this.item = item;
    this.found = found;
    this.expected = expected;
    this.allowed = allowed;
  }

  /// A field of a record that does not fit the other fields.
  public static InvalidValueException inField(String field, String found, String expected) {
    return new InvalidValueException(field, -1, found, expected, List.of());
  }

  /// An item of a list that does not fit the other items.
  ///
  /// @param item its place in the list, from 0
  public static InvalidValueException inItem(
      String field, int item, String found, String expected) {
    return new InvalidValueException(field, item, found, expected, List.of());
  }

  /// A value that is none of the allowed ones; the nearest is suggested.
  public static InvalidValueException notOneOf(String found, Collection<String> allowed) {
    return new InvalidValueException(
        null, -1, found, "one of " + String.join(", ", allowed), List.copyOf(allowed));
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

  /// The place in the field's list, from 0, when one of its items is wrong.
  public OptionalInt item() {
    return item < 0 ? OptionalInt.empty() : OptionalInt.of(item);
  }

  /// The values that are allowed, when they can be counted; otherwise none.
  public List<String> allowed() {
    return allowed;
  }

  /// The valid value that is nearest to what was found, when one is near.
  public Optional<String> suggestion() {
    return Nearest.to(found, allowed);
  }
}
