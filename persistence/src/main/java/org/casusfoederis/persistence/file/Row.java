package org.casusfoederis.persistence.file;

import org.casusfoederis.core.problem.Place;
import org.jspecify.annotations.Nullable;

/// A record of a CSV file: its cells, and where they stand.
final class Row {

  private final String file;
  private final String text;
  private final int start;
  private final int end;
  private final int line;
  private final String[] cells;
  private int @Nullable [] bounds;

  /// @param file what users call the file
  /// @param text a text in which the record stands
  /// @param start where it begins there
  /// @param end where it ends there, line breaks behind it included
  /// @param line the line of the file on which it begins
  /// @param cells the texts of its cells, without quotation marks
  Row(String file, String text, int start, int end, int line, String[] cells) {
    this.file = file;
    this.text = text;
    this.start = start;
    this.end = end;
    this.line = line;
    this.cells = cells;
  }

  /// The same row, without the text around it.
  Row alone() {
    String written = written();
    return new Row(file, written, 0, written.length(), line, cells);
  }

  int line() {
    return line;
  }

  int count() {
    return cells.length;
  }

  String[] cells() {
    return cells;
  }

  /// The record as it is written.
  String written() {
    return text.substring(start, end);
  }

  /// The text of a cell without white space around it; null when there is nothing else.
  @Nullable String cell(int column) {
    if (column < 0 || column >= cells.length) {
      return null;
    }
    String cell = cells[column].strip();
    return cell.isEmpty() ? null : cell;
  }

  /// The place of the first cell.
  Place place() {
    return place(0);
  }

  /// The place of a cell; of the end of the record when it has no such cell.
  Place place(int column) {
    int[] found = bounds();
    int cell = Math.min(Math.max(column, 0), cells.length - 1);
    int from = found[2 * cell];
    int to = found[2 * cell + 1];
    if (column >= cells.length) {
      from = to;
    }
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from + 1 && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return at(from, to);
  }

  /// The place of an item of a list in a cell.
  ///
  /// @param item its number, from 0
  Place place(int column, int item) {
    int[] found = bounds();
    if (column < 0 || column >= cells.length) {
      return place(column);
    }
    int from = found[2 * column];
    int to = found[2 * column + 1];
    if (to - from > 1 && text.charAt(from) == '"') {
      from++;
      to--;
    }
    int begin = from;
    int number = 0;
    int at = from;
    for (; at < to; at++) {
      char c = text.charAt(at);
      if (c == CellList.ESCAPE) {
        at++;
      } else if (c == CellList.SEPARATOR) {
        if (number == item) {
          break;
        }
        number++;
        begin = at + 1;
      }
    }
    int stop = Math.min(at, to);
    while (begin < stop && text.charAt(begin) == ' ') {
      begin++;
    }
    return number < item ? place(column) : at(begin, stop);
  }

  private Place at(int from, int to) {
    int width = Math.max(1, to - from);
    return RowPlaces.place(file, text.substring(start, end), line, from - start, width);
  }

  /// Where each cell begins and ends in the text, found when somebody asks for the first time.
  private int[] bounds() {
    int[] found = bounds;
    if (found == null) {
      found = new int[2 * cells.length];
      int cell = 0;
      int begin = start;
      boolean opened = false;
      boolean quoted = false;
      int at = start;
      for (; at < end && cell < cells.length; at++) {
        char c = text.charAt(at);
        if (c == '"' && (opened || at == begin)) {
          opened = true;
          quoted = !quoted;
        } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
          found[2 * cell] = begin;
          found[2 * cell + 1] = at;
          cell++;
          begin = at + 1;
          opened = false;
          if (c != ',') {
            break;
          }
        }
      }
      for (; cell < cells.length; cell++) {
        found[2 * cell] = Math.min(begin, at);
        found[2 * cell + 1] = at;
      }
      bounds = found;
    }
    return found;
  }
}
