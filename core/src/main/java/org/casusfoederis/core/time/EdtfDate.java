package org.casusfoederis.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casusfoederis.core.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/// A date as a scholar writes it, of any precision: Extended Date/Time Format, level 1 (ISO
/// 8601-2:2019, Annex A; Library of Congress, <https://www.loc.gov/standards/datetime/>), without
/// times of day.
///
/// Understood are `2024`, `2024-10`, `2024-06-19`, seasons (`2024-21` spring to `2024-24` winter,
/// of the northern hemisphere), years before 0 and beyond 9999 (`-0044`, `Y12024`), unspecified
/// digits (`195X`, `19XX`, `2024-XX`, `2024-XX-XX`, `2024-06-XX`), the qualifications `?`
/// uncertain, `~` approximate and `%` both, and intervals with open (`2024-06/..`) or unknown
/// (`2024-06/`) ends. The text is kept as it was written; beside it stands the range of days that
/// it can mean. Qualifications do not widen that range.
public final class EdtfDate {

  /// Earlier ranges first; of two that begin together the shorter; then by the text.
  public static final Comparator<EdtfDate> CHRONOLOGICAL =
      Comparator.comparing((EdtfDate date) -> date.range.first().orElse(LocalDate.MIN))
          .thenComparing(date -> date.range.last().orElse(LocalDate.MAX))
          .thenComparing(date -> date.text);

  private static final String EXPECTED =
      "a date in EDTF level 1, such as 2024, 2024-10, 2024-06-19, 2024-10~, 2024-XX,"
          + " 2024-10/2025-02, ../1945 or 2024-06/..";
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?<year>-?\\d{4}|\\d{3}X|\\d{2}XX|Y-?\\d{5,9})(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?(?<qualifier>[?~%])?");

  private final String text;
  private final DateRange range;

  private EdtfDate(String text, DateRange range) {
    this.text = text;
    this.range = range;
  }

  /// Reads a date.
  ///
  /// @throws InvalidValueException if it is not a date of EDTF level 1, names a day that does not
  ///   exist, or is an interval that ends before it begins
  public static EdtfDate parse(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return new EdtfDate(text, single(text, text));
    }
    String begin = text.substring(0, slash);
    String end = text.substring(slash + 1);
    if (unbounded(begin) && unbounded(end)) {
      throw new InvalidValueException(text, "an interval with at least one date");
    }
    @Nullable LocalDate first = unbounded(begin) ? null : single(begin, text).first().orElse(null);
    @Nullable LocalDate last = unbounded(end) ? null : single(end, text).last().orElse(null);
    if (first != null && last != null && first.isAfter(last)) {
      throw new InvalidValueException(text, "an interval that does not end before it begins");
    }
    return new EdtfDate(text, DateRange.of(first, last));
  }

  /// One calendar day.
  public static EdtfDate of(LocalDate day) {
    return parse(day.toString());
  }

  private static boolean unbounded(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static DateRange single(String part, String whole) {
    Matcher matcher = SINGLE.matcher(part);
    if (!matcher.matches()) {
      throw new InvalidValueException(whole, EXPECTED);
    }
    String year = matcher.group("year");
    @Nullable String month = matcher.group("month");
    @Nullable String day = matcher.group("day");
    try {
      if (year.endsWith("X") && month != null) {
        throw new InvalidValueException(whole, "no month behind a year with unspecified digits");
      }
      if (month == null || month.equals("XX")) {
        if (day != null && !day.equals("XX")) {
          throw new InvalidValueException(whole, "no day behind an unspecified month");
        }
        return DateRange.of(
            Year.of(digits(year, '0')).atDay(1),
            Year.of(digits(year, '9')).atMonth(12).atEndOfMonth());
      }
      int monthNumber = Integer.parseInt(month);
      if (monthNumber >= 21 && monthNumber <= 24) {
        if (day != null) {
          throw new InvalidValueException(whole, "no day behind a season");
        }
        YearMonth begin = YearMonth.of(digits(year, '0'), 3).plusMonths(3L * (monthNumber - 21));
        return DateRange.of(begin.atDay(1), begin.plusMonths(2).atEndOfMonth());
      }
      YearMonth yearMonth = YearMonth.of(digits(year, '0'), monthNumber);
      if (day == null || day.equals("XX")) {
        return DateRange.of(yearMonth.atDay(1), yearMonth.atEndOfMonth());
      }
      LocalDate exact = yearMonth.atDay(Integer.parseInt(day));
      return DateRange.of(exact, exact);
    } catch (DateTimeException e) {
      throw new InvalidValueException(whole, "a day of the calendar");
    }
  }

  private static int digits(String year, char unspecified) {
    String number = year.startsWith("Y") ? year.substring(1) : year;
    return Integer.parseInt(number.replace('X', unspecified));
  }

  /// The date as it was written.
  public String text() {
    return text;
  }

  /// The days that the date can mean.
  public DateRange range() {
    return range;
  }

  /// The first day that the date can mean, unless its beginning is open or unknown.
  public Optional<LocalDate> earliest() {
    return range.first();
  }

  /// The last day that the date can mean, unless its end is open or unknown.
  public Optional<LocalDate> latest() {
    return range.last();
  }

  /// Whether the text marks some part as approximate (`~` or `%`).
  public boolean isApproximate() {
    return text.contains("~") || text.contains("%");
  }

  /// Whether the text marks some part as uncertain (`?` or `%`).
  public boolean isUncertain() {
    return text.contains("?") || text.contains("%");
  }

  /// Whether this is an interval that is said to go on (`2024-06/..`).
  public boolean goesOn() {
    return text.endsWith("/..");
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof EdtfDate other && text.equals(other.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
