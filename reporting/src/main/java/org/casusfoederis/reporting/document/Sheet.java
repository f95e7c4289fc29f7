package org.casusfoederis.reporting.document;

import java.time.LocalDate;
import java.util.List;
import org.casusfoederis.reporting.outline.Outline;

/// One sheet of a workbook: a table.
///
/// @param name at most 31 characters, unlike the names of all other sheets
/// @param columns the heads of its columns, no two alike
/// @param rows as many values as there are columns, each
record Sheet(String name, List<String> columns, List<List<Value>> rows) {
  Sheet {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  /// What stands in a cell.
  sealed interface Value {}

  /// A text.
  record Text(String text) implements Value {}

  /// A number.
  record Amount(double number) implements Value {}

  /// A day.
  record Day(LocalDate day) implements Value {}

  /// Nothing.
  record Nothing() implements Value {}

  /// The sheets of a report, in the order of its sections.
  static List<Sheet> of(Outline outline) {
    return new SheetCollector().sheets(outline);
  }
}
