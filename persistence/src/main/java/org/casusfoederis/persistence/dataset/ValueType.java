package org.casusfoederis.persistence.dataset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What the cells of a variable are, and how each is written for PostgreSQL.
enum ValueType {
  INTEGER("a whole number"),
  DECIMAL("a number"),
  TEXT("text"),
  YES_NO("Yes or No"),
  /// Several years in one cell: `2013; 2014`, `2013-2015`.
  YEARS("years, as in 2013; 2014"),
  /// Several columns `mem1`, `mem2`, … that are one list.
  INTEGERS("a whole number");

  /// What an export through binary floating point may have added: 5.1 comes as 5.0999999.
  private static final BigDecimal FLOAT_NOISE = new BigDecimal("0.001");

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?");
  private static final Pattern YEAR_OR_SPAN = Pattern.compile("(\\d{4})(?:\\s*[-–]\\s*(\\d{4}))?");
  private static final int LONGEST_NUMBER = 40;

  private final String expected;

  ValueType(String expected) {
    this.expected = expected;
  }

  /// What a cell has to be, in words.
  String expected() {
    return expected;
  }

  /// The value as PostgreSQL reads it; empty when the cell is none.
  ///
  /// @param decimals to how many decimals a number is given, or -1
  Optional<String> value(String cell, int decimals) {
    return switch (this) {
      case TEXT -> Optional.of(cell);
      case INTEGER, INTEGERS -> isPlainInteger(cell) ? Optional.of(cell) : whole(cell);
      case DECIMAL ->
          number(cell).flatMap(number -> rounded(number, decimals)).map(BigDecimal::toPlainString);
      case YES_NO ->
          switch (cell.toLowerCase(Locale.ROOT)) {
            case "yes", "y", "true", "1" -> Optional.of("true");
            case "no", "n", "false", "0" -> Optional.of("false");
            default -> Optional.empty();
          };
      case YEARS -> years(cell);
    };
  }

  private static boolean isPlainInteger(String cell) {
    int length = cell.length();
    if (length == 0 || length > 9) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = cell.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> whole(String cell) {
    return number(cell)
        .flatMap(number -> rounded(number, 0))
        .filter(number -> number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
        .map(BigDecimal::toPlainString);
  }

  private static Optional<BigDecimal> number(String cell) {
    return cell.length() <= LONGEST_NUMBER && NUMBER.matcher(cell).matches()
        ? Optional.of(new BigDecimal(cell))
        : Optional.empty();
  }

  private static Optional<BigDecimal> rounded(BigDecimal number, int decimals) {
    if (decimals < 0) {
      return Optional.of(number);
    }
    BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
    return rounded.subtract(number).abs().compareTo(FLOAT_NOISE) < 0
        ? Optional.of(decimals == 0 ? rounded : rounded.stripTrailingZeros())
        : Optional.empty();
  }

  private static Optional<String> years(String cell) {
    List<Integer> years = new ArrayList<>();
    for (String part : cell.split("[;,]")) {
      var span = YEAR_OR_SPAN.matcher(part.strip());
      if (!span.matches()) {
        return Optional.empty();
      }
      int first = Integer.parseInt(span.group(1));
      int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
      if (last < first || last - first > 100) {
        return Optional.empty();
      }
      for (int year = first; year <= last; year++) {
        years.add(year);
      }
    }
    return Optional.of(
        years.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")));
  }
}
