package org.casusfoederis.reporting.outline;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.casusfoederis.reporting.model.CitedText;

/// What stands in a cell of a table. A number is a number, so that a spreadsheet can reckon with
/// it.
public sealed interface Cell {

  /// Words, with the sources on which they rest.
  record Words(CitedText text) implements Cell {}

  /// The head of a row.
  record Head(String text) implements Cell {}

  /// A number.
  ///
  /// @param value the number
  /// @param shown the same for readers, such as `11,000`
  record Number(BigDecimal value, String shown) implements Cell {}

  /// Nothing.
  record Empty() implements Cell {}

  /// A number with so many places behind the point.
  static Cell number(double value, int decimals) {
    return new Number(
        BigDecimal.valueOf(value), String.format(Locale.ROOT, "%,." + decimals + "f", value));
  }

  /// Words without sources; nothing when there are none.
  static Cell of(String words) {
    return words.isEmpty() ? new Empty() : new Words(new CitedText(words, List.of()));
  }

  /// Words with their sources; nothing when there are neither.
  static Cell of(CitedText words) {
    return words.text().isEmpty() && words.sources().isEmpty() ? new Empty() : new Words(words);
  }
}
