package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casusfoederis.core.problem.Nearest;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemCode;

/// The first row of a table: which table it is, and where its columns stand.
final class TableHeader {

  private final TableKind table;
  private final Row row;
  private final Map<String, Integer> columns;
  private final Set<String> toldMissing = new HashSet<>();

  private TableHeader(TableKind table, Row row, Map<String, Integer> columns) {
    this.table = table;
    this.row = row;
    this.columns = columns;
  }

  /// Reads a header; nothing, and a finding, when it is of no table. Findings about its columns do
  /// not hinder reading the rows.
  static Optional<TableHeader> read(String file, Row row, Findings findings) {
    List<String> names = Arrays.stream(row.cells()).map(String::strip).toList();
    Optional<TableKind> table = TableKind.of(names, file);
    if (table.isEmpty()) {
      findings.add(unknownTable(row, names));
      return Optional.empty();
    }
    var columns = new HashMap<String, Integer>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Integer first = columns.putIfAbsent(name, i);
      if (!table.get().columns().contains(name)) {
        findings.add(unknownColumn(row, i, name, table.get()));
      } else if (first != null) {
        findings.add(
            new Problem.FaultyTable(
                row.place(i),
                ProblemCode.DUPLICATE_COLUMN,
                "duplicate column \"" + name + "\" in " + table.get().plural(),
                "expected each column once",
                List.of("first given at " + row.place(first))));
      }
    }
    return Optional.of(new TableHeader(table.get(), row, columns));
  }

  private static Problem unknownTable(Row row, List<String> names) {
    String known =
        Arrays.stream(TableKind.values()).map(TableKind::plural).collect(Collectors.joining(", "));
    var hints = new ArrayList<String>();
    if (names.size() == 1) {
      Stream.of(";", "\t", "|")
          .filter(names.getFirst()::contains)
          .findFirst()
          .ifPresent(
              separator ->
                  hints.add(
                      "the columns seem to be separated by %s; save the table with commas"
                          .formatted(
                              switch (separator) {
                                case ";" -> "semicolons";
                                case "\t" -> "tabs";
                                default -> "vertical bars";
                              })));
    }
    return new Problem.FaultyTable(
        row.place(),
        ProblemCode.UNKNOWN_TABLE,
        "a table that holds no records",
        "expected the columns of " + known + ", as docs/csv-format.md lists them",
        hints);
  }

  private static Problem unknownColumn(Row row, int column, String name, TableKind table) {
    return new Problem.FaultyTable(
        row.place(column),
        ProblemCode.UNKNOWN_COLUMN,
        name.isEmpty()
            ? "a column without a name in " + table.plural()
            : "unknown column \"" + name + "\" in " + table.plural(),
        "expected one of " + String.join(", ", table.columns()),
        Nearest.to(name, table.columns())
            .map(near -> List.of("did you mean \"" + near + "\"?"))
            .orElse(List.of()));
  }

  TableKind table() {
    return table;
  }

  Row row() {
    return row;
  }

  /// Where a column stands, from 0; -1 when the table does not have it.
  int column(String name) {
    return columns.getOrDefault(name, -1);
  }

  /// Whether a missing column is to be told, which is done once.
  boolean tellMissing(String name) {
    return toldMissing.add(name);
  }
}
