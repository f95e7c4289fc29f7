package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lists in cells: items with semicolons between them. A semicolon within an item is written `\;`,
/// a backslash `\\`.
final class CellList {

  static final char SEPARATOR = ';';
  static final char ESCAPE = '\\';

  private CellList() {}

  /// The items, without white space around them.
  static List<String> split(String cell) {
    if (cell.indexOf(SEPARATOR) < 0 && cell.indexOf(ESCAPE) < 0) {
      return List.of(cell.strip());
    }
    var items = new ArrayList<String>();
    var item = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c == ESCAPE && i + 1 < cell.length() && special(cell.charAt(i + 1))) {
        item.append(cell.charAt(++i));
      } else if (c == SEPARATOR) {
        items.add(item.toString().strip());
        item.setLength(0);
      } else {
        item.append(c);
      }
    }
    items.add(item.toString().strip());
    return items;
  }

  /// The cell that holds these items.
  static String join(List<String> items) {
    return items.stream()
        .map(item -> item.replace("\\", "\\\\").replace(";", "\\;"))
        .collect(Collectors.joining("; "));
  }

  private static boolean special(char c) {
    return c == SEPARATOR || c == ESCAPE;
  }
}
