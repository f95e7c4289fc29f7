package org.casusfoederis.persistence.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// A single date as bibliographies take it apart.
///
/// @param year from 1 to 9999
/// @param month from 1 to 12, or a season from 21 (spring) to 24 (winter)
/// @param day from 1 to 31
record CalendarParts(int year, @Nullable Integer month, @Nullable Integer day) {

  private static final Pattern SINGLE =
      Pattern.compile("(\\d{4})(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?[?~%]?");

  /// The one date, or the two ends of an interval; nothing when an end is open or unknown, or its
  /// year has no four digits after Christ.
  static Optional<List<CalendarParts>> of(EdtfDate date) {
    var all = new ArrayList<CalendarParts>();
    for (String part : date.text().split("/", -1)) {
      Matcher matcher = SINGLE.matcher(part);
      if (!matcher.matches() || matcher.group(1).equals("0000")) {
        return Optional.empty();
      }
      all.add(
          new CalendarParts(
              Integer.parseInt(matcher.group(1)),
              number(matcher.group(2)),
              number(matcher.group(3))));
    }
    return Optional.of(all);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null || digits.equals("XX") ? null : Integer.valueOf(digits);
  }

  /// The season from 1 (spring) to 4 (winter), when the date is one.
  Optional<Integer> season() {
    return Optional.ofNullable(month).filter(number -> number > 20).map(number -> number - 20);
  }

  /// Year, month and day, as far as they are known; a season is left out.
  List<Integer> list() {
    var list = new ArrayList<Integer>(List.of(year));
    if (month != null && season().isEmpty()) {
      list.add(month);
      if (day != null) {
        list.add(day);
      }
    }
    return list;
  }
}
