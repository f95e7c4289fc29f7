package org.casusfoederis.persistence.file;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// What was read from a field: a value, or nothing because it was left out or is wrong.
///
/// @param orNull the value, or null
/// @param <T> what the field holds
record Found<T>(@Nullable T orNull) {

  static <T> Found<T> of(T value) {
    return new Found<>(value);
  }

  static <T> Found<T> nothing() {
    return new Found<>(null);
  }

  /// The value of a field that was required; whether it is there is asked by [Fields#build].
  T get() {
    if (orNull == null) {
      throw new NoSuchElementException("a field that was not read");
    }
    return orNull;
  }

  /// The value, or what is assumed when the field is left out.
  T or(T assumed) {
    return orNull == null ? assumed : orNull;
  }
}
