package org.casusfoederis.core.agreement;

import java.time.DateTimeException;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.casusfoederis.core.codebook.CodedValue;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.codebook.ValueType;
import org.casusfoederis.core.problem.InvalidValueException;

/// What a text says on a topic. That it is silent, that it excludes the thing, and that nobody has
/// coded it are three different answers.
public sealed interface ProvisionValue {

  /// The text makes the promise, in the coded form.
  ///
  /// @param codes one code of the topic, several for a set, `yes` for a flag; for a set in the
  ///   codebook's order
  record Coded(List<String> codes) implements ProvisionValue {
    public Coded {
      codes = List.copyOf(codes);
    }
  }

  /// The text names a length of time.
  ///
  /// @param length in years, months and days
  record Term(Period length) implements ProvisionValue {}

  /// The text excludes it in so many words.
  record Excluded() implements ProvisionValue {}

  /// The text was read and is silent.
  record Absent() implements ProvisionValue {}

  /// Not coded.
  record Unknown() implements ProvisionValue {}

  /// Whether the text promises something here.
  default boolean isPresent() {
    return switch (this) {
      case Coded _, Term _ -> true;
      case Excluded _, Absent _, Unknown _ -> false;
    };
  }

  /// Reads what a record writes as the value of a topic.
  ///
  /// @param written one word, or several for a set
  /// @throws InvalidValueException if the topic does not allow it
  static ProvisionValue parse(Topic topic, List<String> written) {
    if (written.equals(List.of("no"))) {
      return new Excluded();
    }
    if (written.isEmpty()) {
      throw new InvalidValueException("an empty list", expected(topic));
    }
    if (written.size() > 1 && topic.type() != ValueType.SET) {
      throw new InvalidValueException(String.join(", ", written), expected(topic));
    }
    return switch (topic.type()) {
      case FLAG -> {
        if (!written.getFirst().equals("yes")) {
          throw InvalidValueException.notOneOf(written.getFirst(), List.of("yes", "no"));
        }
        yield new Coded(List.of("yes"));
      }
      case PERIOD -> new Term(period(topic, written.getFirst()));
      case NOMINAL, ORDINAL, SET -> new Coded(inOrder(topic, written));
    };
  }

  private static List<String> inOrder(Topic topic, List<String> written) {
    List<String> allowed = topic.values().stream().map(CodedValue::code).toList();
    for (String code : written) {
      if (!allowed.contains(code)) {
        var all = new ArrayList<>(allowed);
        all.add("no");
        throw InvalidValueException.notOneOf(code, all);
      }
    }
    if (written.stream().distinct().count() != written.size()) {
      throw new InvalidValueException(String.join(", ", written), "each code once");
    }
    return allowed.stream().filter(written::contains).toList();
  }

  private static Period period(Topic topic, String written) {
    try {
      Period period = Period.parse(written);
      if (period.isZero() || period.isNegative()) {
        throw new InvalidValueException(written, "a period longer than nothing");
      }
      return period;
    } catch (DateTimeException e) {
      throw new InvalidValueException(written, expected(topic));
    }
  }

  private static String expected(Topic topic) {
    String codes = String.join(", ", topic.values().stream().map(CodedValue::code).toList());
    return switch (topic.type()) {
      case FLAG -> "yes or no";
      case PERIOD -> "an ISO 8601 period such as P10Y, P6M or P90D, or no";
      case NOMINAL, ORDINAL -> "one of " + codes + ", no";
      case SET -> "one or more of " + codes + ", or no";
    };
  }
}
