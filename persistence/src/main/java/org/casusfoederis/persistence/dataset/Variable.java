package org.casusfoederis.persistence.dataset;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A variable of a data set.
///
/// @param name the heading that its authors give it; `mem#` stands for `mem1` and all that follow
/// @param column its column in the table of the set
/// @param type what its cells are
/// @param decimals to how many decimals a number is given, or -1
/// @param signed whether negative numbers are values
/// @param missing what cells mean that the value is missing, beside those that mean it in every
///   set; the empty text stands for an empty cell in all its forms
/// @param meaning what it means, in a sentence or two
record Variable(
    String name,
    String column,
    ValueType type,
    int decimals,
    boolean signed,
    Map<String, MissingCause> missing,
    String meaning) {

  Variable {
    missing = Map.copyOf(missing);
  }

  /// Whether it takes several columns.
  boolean repeated() {
    return name.endsWith("#");
  }

  /// Whether this heading is its own, whatever the case of the letters.
  boolean isHeadedBy(String heading) {
    if (!repeated()) {
      return heading.equalsIgnoreCase(name);
    }
    String stem = name.substring(0, name.length() - 1);
    return heading.toLowerCase(Locale.ROOT).startsWith(stem)
        && heading.length() > stem.length()
        && heading.substring(stem.length()).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /// Why a cell has no value, when it has none. Editions of one set differ in how they write it, so
  /// all the usual ways are understood everywhere: nothing, `NA`, `NaN`, `.`, and -9, -99 and so on
  /// where no number is negative.
  Optional<MissingCause> missing(String cell) {
    if (!missing.isEmpty()) {
      MissingCause special = missing.get(cell);
      if (special != null) {
        return Optional.of(special);
      }
    }
    return switch (cell) {
      case "", ".", "NA", "NaN", "N/A" ->
          Optional.of(missing.getOrDefault("", MissingCause.NOT_CODED));
      case "-9", "-99", "-999", "-9999", "-9.0", "-99.0" ->
          signed ? Optional.empty() : Optional.of(MissingCause.NOT_CODED);
      default -> Optional.empty();
    };
  }
}
