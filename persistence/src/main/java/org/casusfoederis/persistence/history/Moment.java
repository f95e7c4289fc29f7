package org.casusfoederis.persistence.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casusfoederis.core.problem.InvalidValueException;

/// A moment in the history of a database, as users name it.
public sealed interface Moment {

  /// What it is called in messages: `2026-11-25T14:30:00Z`, `load 7`.
  String words();

  /// A point in time.
  record At(Instant instant) implements Moment {
    @Override
    public String words() {
      return instant.toString();
    }
  }

  /// The moment at which a load had written its records.
  ///
  /// @param load the number of the load
  record After(long load) implements Moment {
    @Override
    public String words() {
      return "load " + load;
    }
  }

  /// Reads `2026-11-25` (the end of that day), `2026-11-25T14:30`, with seconds and with `Z` or an
  /// offset such as `+09:00` if wanted, or `load:7`. Without an offset a time is in UTC, so that a
  /// command means the same everywhere.
  ///
  /// @throws InvalidValueException if the text has none of these forms
  static Moment parse(String text) {
    Matcher load = Forms.LOAD.matcher(text);
    if (load.matches()) {
      return new After(Long.parseLong(load.group(1)));
    }
    return Forms.<Instant>as(text, t -> OffsetDateTime.parse(t).toInstant())
        .or(() -> Forms.as(text, t -> LocalDateTime.parse(t).toInstant(ZoneOffset.UTC)))
        .or(() -> Forms.as(text, t -> end(LocalDate.parse(t))))
        .map(At::new)
        .orElseThrow(
            () ->
                new InvalidValueException(
                    text,
                    "a date such as 2026-11-25, a time such as 2026-11-25T14:30 or"
                        + " 2026-11-25T14:30:00+09:00, or a load such as load:7"));
  }

  private static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().minus(1, ChronoUnit.MICROS);
  }

  /// How moments are written.
  final class Forms {
    private static final Pattern LOAD = Pattern.compile("(?:load:)?(\\d{1,18})");

    private Forms() {}

    private static <T> Optional<T> as(String text, Function<String, T> form) {
      try {
        return Optional.of(form.apply(text));
      } catch (DateTimeParseException _) {
        return Optional.empty();
      }
    }
  }
}
