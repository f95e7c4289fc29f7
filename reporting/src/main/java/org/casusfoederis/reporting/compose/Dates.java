package org.casusfoederis.reporting.compose;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.casusfoederis.core.time.EdtfDate;

/// Dates in readable English.
final class Dates {

  private static final Pattern BARE_YEAR = Pattern.compile("\\d{1,4}");

  /// A longer time is told in years.
  private static final long MOST_DAYS = 1095;

  private static final double DAYS_OF_A_YEAR = 365.2425;

  private Dates() {}

  /// The date as a reader writes it: `19 June 2024`, `about October 2024`, `1961–1996`, `October
  /// 2024 – February 2025`, `since October 2024`, `until 1945`.
  static String words(EdtfDate date) {
    String text = date.text();
    int slash = text.indexOf('/');
    if (slash < 0) {
      return single(text);
    }
    String begin = text.substring(0, slash);
    String end = text.substring(slash + 1);
    if (isOpen(begin)) {
      return "until " + single(end);
    }
    if (end.isEmpty()) {
      return "from " + single(begin) + ", end unknown";
    }
    if (isOpen(end)) {
      return "since " + single(begin);
    }
    return joined(single(begin), single(end));
  }

  /// The date with its preposition: `on 19 June 2024`, `in October 2024`, `from October 2024 to
  /// February 2025`, `since October 2024`.
  static String inSentence(EdtfDate date) {
    String text = date.text();
    int slash = text.indexOf('/');
    if (slash > 0 && !isOpen(text.substring(0, slash)) && !isOpen(text.substring(slash + 1))) {
      return "from "
          + single(text.substring(0, slash))
          + " to "
          + single(text.substring(slash + 1));
    }
    if (slash >= 0) {
      return words(date);
    }
    boolean day = date.earliest().isPresent() && date.earliest().equals(date.latest());
    return (day ? "on " : "in ") + single(text);
  }

  /// The date at which an interval begins, or the date itself; empty for an open beginning.
  static Optional<EdtfDate> begin(EdtfDate date) {
    int slash = date.text().indexOf('/');
    if (slash < 0) {
      return Optional.of(date);
    }
    String begin = date.text().substring(0, slash);
    return isOpen(begin) ? Optional.empty() : Optional.of(EdtfDate.parse(begin));
  }

  /// The date at which an interval ends, or the date itself; empty for an open or unknown end.
  static Optional<EdtfDate> end(EdtfDate date) {
    String end = date.text().substring(date.text().indexOf('/') + 1);
    return isOpen(end) ? Optional.empty() : Optional.of(EdtfDate.parse(end));
  }

  /// The years alone: `1961–1996`, `since 2024`, `1905`.
  static String years(LocalDate begin, Optional<LocalDate> end) {
    return end.map(
            last ->
                last.getYear() == begin.getYear()
                    ? Integer.toString(begin.getYear())
                    : begin.getYear() + "–" + last.getYear())
        .orElse("since " + begin.getYear());
  }

  /// The days from one date to a later one: `168 days`, or `34 to 64 days` when a date is not known
  /// to the day, and in years when it is more than three; empty when the order of the two is not
  /// certain.
  static Optional<String> daysBetween(EdtfDate earlier, EdtfDate later) {
    Optional<EdtfDate> from = begin(earlier);
    Optional<EdtfDate> to = begin(later);
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = from.get().earliest();
    Optional<LocalDate> firstAtLatest = from.get().latest();
    Optional<LocalDate> last = to.get().latest();
    Optional<LocalDate> lastAtEarliest = to.get().earliest();
    if (first.isEmpty() || firstAtLatest.isEmpty() || last.isEmpty() || lastAtEarliest.isEmpty()) {
      return Optional.empty();
    }
    long least = ChronoUnit.DAYS.between(firstAtLatest.get(), lastAtEarliest.get());
    long most = ChronoUnit.DAYS.between(first.get(), last.get());
    if (least < 0) {
      return Optional.empty();
    }
    if (least > MOST_DAYS) {
      return Optional.of("about " + Math.round(least / DAYS_OF_A_YEAR) + " years");
    }
    String about = earlier.isApproximate() || later.isApproximate() ? "about " : "";
    return Optional.of(
        least == most
            ? about + Sentences.count(Math.toIntExact(most), "day", "days")
            : about + least + " to " + most + " days");
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static String joined(String begin, String end) {
    boolean years = BARE_YEAR.matcher(begin).matches() && BARE_YEAR.matcher(end).matches();
    return begin + (years ? "–" : " – ") + end;
  }

  private static String single(String text) {
    String bare = text.replaceAll("[?~%]$", "");
    String words = calendar(bare);
    return switch (text.charAt(text.length() - 1)) {
      case '~' -> "about " + words;
      case '?' -> words + " (uncertain)";
      case '%' -> "about " + words + " (uncertain)";
      default -> words;
    };
  }

  private static String calendar(String text) {
    int from = text.startsWith("-") || text.startsWith("Y-") ? text.indexOf('-') + 1 : 0;
    String[] parts = text.substring(from).split("-");
    String year = year(text.substring(0, from) + parts[0]);
    if (parts.length == 1 || parts[1].equals("XX")) {
      return year;
    }
    int month = Integer.parseInt(parts[1]);
    String monthOrSeason =
        switch (month) {
          case 21 -> "spring";
          case 22 -> "summer";
          case 23 -> "autumn";
          case 24 -> "winter";
          default -> Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        };
    String day = parts.length == 2 || parts[2].equals("XX") ? "" : Integer.parseInt(parts[2]) + " ";
    return day + monthOrSeason + " " + year;
  }

  private static String year(String text) {
    if (text.endsWith("XX")) {
      String century = text.substring(0, 2);
      return "between " + century + "00 and " + century + "99";
    }
    if (text.endsWith("X")) {
      return text.substring(0, 3) + "0s";
    }
    int year = Integer.parseInt(text.startsWith("Y") ? text.substring(1) : text);
    return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
  }
}
