package org.casusfoederis.persistence.store;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.casusfoederis.core.time.DateRange;

/// Ranges of days as PostgreSQL writes them.
final class DateRanges {

  /// PostgreSQL counts days from 4713 BC to 5874897; what lies beyond counts as unbounded.
  private static final LocalDate FIRST = LocalDate.of(-4711, 1, 1);

  private static final LocalDate LAST = LocalDate.of(5_874_896, 12, 31);

  private DateRanges() {}

  /// A `daterange` literal, both ends included: `[2024-06-19,2024-06-19]`, `[2024-06-01,)`.
  static String literal(DateRange range) {
    Optional<LocalDate> first = range.first().filter(day -> !day.isBefore(FIRST));
    Optional<LocalDate> last = range.last().filter(day -> !day.isAfter(LAST));
    // A range that lies wholly beyond one end keeps that end, so that it is not taken for always.
    if (range.first().filter(day -> day.isAfter(LAST)).isPresent()) {
      first = Optional.of(LAST);
    }
    if (range.last().filter(day -> day.isBefore(FIRST)).isPresent()) {
      last = Optional.of(FIRST);
    }
    return (first.isPresent() ? "[" + day(first.get()) : "(")
        + ","
        + (last.isPresent() ? day(last.get()) + "]" : ")");
  }

  /// PostgreSQL knows no year 0: astronomical year 0 is 1 BC.
  private static String day(LocalDate day) {
    int year = day.getYear();
    return String.format(
        Locale.ROOT,
        "%04d-%02d-%02d%s",
        year > 0 ? year : 1 - year,
        day.getMonthValue(),
        day.getDayOfMonth(),
        year > 0 ? "" : " BC");
  }
}
