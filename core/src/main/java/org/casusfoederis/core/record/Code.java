package org.casusfoederis.core.record;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casusfoederis.core.problem.InvalidValueException;

/// How the constants of an enumeration are written in records and in the database: in lower case.
public final class Code {

  private Code() {}

  /// The written form of a constant: `never_in_force`.
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /// The constant as words, for readers: `never in force`.
  public static String words(Enum<?> constant) {
    return of(constant).replace('_', ' ');
  }

  /// All written forms of an enumeration, in its order.
  public static <E extends Enum<E>> List<String> all(Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(Code::of).toList();
  }

  /// The constant that is written like this.
  ///
  /// @throws InvalidValueException if there is none; it names the allowed ones
  public static <E extends Enum<E>> E parse(Class<E> type, String written) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> of(constant).equals(written))
            .findFirst();
    return found.orElseThrow(() -> InvalidValueException.notOneOf(written, all(type)));
  }
}
