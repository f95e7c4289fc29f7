package org.casusfoederis.persistence.file;

import org.casusfoederis.core.problem.Place;

/// Finds places in the text of one record of a table, which may run over several lines.
final class RowPlaces {

  /// Longer lines are shown in part.
  private static final int LONGEST_EXCERPT = 2_000;

  private RowPlaces() {}

  /// The place of some characters.
  ///
  /// @param text of the record, and perhaps more behind it
  /// @param line on which the record begins
  /// @param at where the place begins in the text
  /// @param width how many characters it takes, at most up to the end of its line
  static Place place(String file, String text, int line, int at, int width) {
    int start = 0;
    int number = line;
    for (int i = 0; i < at; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'))) {
        start = i + 1;
        number++;
      }
    }
    int end = at;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    int column = text.codePointCount(start, at) + 1;
    int marked = Math.max(1, text.codePointCount(at, Math.min(end, at + width)));
    if (end - start > LONGEST_EXCERPT) {
      // A line that nobody could read as a whole: its beginning stands for it, or nothing.
      int from = Math.max(start, at - LONGEST_EXCERPT / 2);
      String before = " ".repeat(Math.min(text.codePointCount(start, from), 1 << 20));
      return new Place(
          file,
          number,
          column,
          marked,
          before + text.substring(from, Math.min(end, from + LONGEST_EXCERPT)));
    }
    return new Place(file, number, column, marked, text.substring(start, end));
  }
}
