package org.casusfoederis.reporting.model;

import java.math.BigDecimal;
import java.util.List;

/// A table with typed cells.
///
/// @param title what the table shows
/// @param columns its columns
/// @param rows the cells, a list each row, as many as there are columns
/// @param note what must be known to read it; may be empty
public record DataTable(String title, List<Column> columns, List<List<Cell>> rows, String note) {
  public DataTable {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Cell> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            row.size() + " cells in a row of the table " + title + " of " + columns.size());
      }
    }
  }

  /// A column.
  ///
  /// @param title its head
  /// @param weight its share of the width
  public record Column(String title, int weight) {}

  /// A cell. What is unknown or does not apply is an empty text.
  public sealed interface Cell {
    /// The cell as it is printed.
    String shown();
  }

  /// A cell with a text.
  public record Text(String shown) implements Cell {}

  /// A cell with a number.
  ///
  /// @param value the number
  /// @param shown the same with separators, such as `11,000`
  public record Number(BigDecimal value, String shown) implements Cell {}
}
