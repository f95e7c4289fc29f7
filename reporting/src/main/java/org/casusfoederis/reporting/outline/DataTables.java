package org.casusfoederis.reporting.outline;

import java.util.stream.Stream;
import org.casusfoederis.reporting.model.DataTable;

/// Tables of texts and numbers, with their notes.
final class DataTables {

  private DataTables() {}

  static Stream<Block> of(DataTable table) {
    return Stream.of(
        new Block.Table(
            table.title(),
            table.columns().stream().map(DataTable.Column::title).toList(),
            table.rows().stream().map(row -> row.stream().map(DataTables::cell).toList()).toList()),
        new Block.Note(table.note()));
  }

  private static Cell cell(DataTable.Cell cell) {
    return switch (cell) {
      case DataTable.Text(var shown) -> Cell.of(shown);
      case DataTable.Number(var value, var shown) -> new Cell.Number(value, shown);
    };
  }
}
