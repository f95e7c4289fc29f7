package org.casusfoederis.reporting.render;

import java.util.List;

/// Makes the rows of a tagged table equally long, as a reader of cells expects them to be.
final class TableShape {

  private TableShape() {}

  /// Fills short rows up with empty cells, and stretches the cells over a whole group of rows.
  static void complete(Tag table) {
    List<Tag> rows = table.children().stream().filter(row -> row.is("TR")).toList();
    int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
    for (Tag row : rows) {
      List<Tag> cells = row.children();
      if (cells.size() == 1 && cells.getFirst().columns() == 0) {
        cells.getFirst().columns(columns);
        continue;
      }
      for (int i = cells.size(); i < columns; i++) {
        row.add(new Tag("TD", ""));
      }
    }
  }
}
