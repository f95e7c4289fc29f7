package org.casusfoederis.core.problem;

/// The line of a place as it is shown, cut on both sides when it is too long, and the marker that
/// stands below it.
final class Excerpt {

  private static final String CUT = "…";

  private final String line;
  private final int indent;
  private final int carets;

  /// @param place a place with a line
  /// @param room how many columns there are
  Excerpt(Place place, int room) {
    var cells = new DisplayCells(place.excerpt());
    int begin = Math.min(place.column() - 1, cells.length());
    int end = Math.min(begin + place.width(), cells.length());
    int from = 0;
    int to = cells.length();
    if (cells.width(0, to) > room) {
      int shown = room - 2;
      from = begin;
      while (from > 0 && cells.width(from - 1, begin) <= shown / 3) {
        from--;
      }
      to = begin;
      while (to < cells.length() && cells.width(from, to + 1) <= shown) {
        to++;
      }
      while (from > 0 && cells.width(from - 1, to) <= shown) {
        from--;
      }
    }
    String head = from > 0 ? CUT : "";
    this.line = (head + cells.shown(from, to) + (to < cells.length() ? CUT : "")).stripTrailing();
    this.indent = head.length() + cells.width(from, begin);
    this.carets = Math.max(1, cells.width(begin, Math.min(end, to)));
  }

  /// What is shown of the line.
  String line() {
    return line;
  }

  /// Spaces and carets that stand under the place.
  String marker() {
    return " ".repeat(indent) + "^".repeat(carets);
  }

  /// The column behind the marker.
  int end() {
    return indent + carets;
  }
}
