package org.casusfoederis.core.record;

import java.util.regex.Pattern;
import org.casusfoederis.core.problem.InvalidValueException;

/// The name by which records refer to a thing; unique within its kind and never reused for another
/// thing.
///
/// @param text letters, digits, `-`, `.` and `_`, beginning with a letter or digit, at most 64
///   characters
/// @param <R> the kind of thing that is named, so that the key of a source cannot stand where an
///   actor's is wanted
public record Key<R>(String text) implements Comparable<Key<R>> {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  public Key {
    if (!FORM.matcher(text).matches()) {
      throw new InvalidValueException(
          text,
          "a key of letters, digits, '-', '.' and '_' that begins with a letter or digit and has at"
              + " most 64 characters");
    }
  }

  /// The key with this text.
  ///
  /// @throws InvalidValueException if the text does not have the form of a key
  public static <R> Key<R> of(String text) {
    return new Key<>(text);
  }

  @Override
  public int compareTo(Key<R> other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
