package org.casusfoederis.persistence.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where in the rows of a file the variables of its set stand.
final class RowShape {

  private final Heading heading;
  private final Dataset dataset;
  private final int[][] cellsOf;
  private final boolean endsWithSemicolon;
  private final int[] actors;
  private final int year;
  private final int endYear;
  private final int version;

  RowShape(Heading heading) {
    this.heading = heading;
    this.dataset = heading.dataset();
    this.endsWithSemicolon = heading.endsWithSemicolon();
    this.cellsOf = new int[dataset.variables().size()][];
    for (int variable = 0; variable < cellsOf.length; variable++) {
      int wanted = variable;
      List<Integer> places = heading.variables();
      cellsOf[variable] =
          java.util.stream.IntStream.range(0, places.size())
              .filter(cell -> places.get(cell) == wanted)
              .toArray();
    }
    this.actors =
        dataset.actors().stream().mapToInt(one -> dataset.indexOf(one.column())).toArray();
    this.year = dataset.year().map(dataset::indexOf).orElse(-1);
    this.endYear = dataset.endYear().map(dataset::indexOf).orElse(-1);
    this.version =
        dataset
            .versionVariable()
            .map(name -> dataset.variables().stream().map(Variable::name).toList().indexOf(name))
            .orElse(-1);
  }

  Dataset dataset() {
    return dataset;
  }

  /// The cells of a variable.
  int[] cellsOf(int variable) {
    return cellsOf[variable];
  }

  /// The variables that name actors.
  int[] actors() {
    return actors;
  }

  /// The variable with the year of a row, or -1.
  int year() {
    return year;
  }

  /// The variable with the last year of a row, or -1.
  int endYear() {
    return endYear;
  }

  /// The cells of a row as the heading counts them: without the semicolon behind the last one, and
  /// without empty cells behind those of the heading.
  List<String> cells(List<String> fields) {
    int wanted = heading.names().size();
    if (!endsWithSemicolon && fields.size() <= wanted) {
      return fields;
    }
    var cells = new ArrayList<>(fields);
    if (endsWithSemicolon && cells.getLast().endsWith(";")) {
      String last = cells.removeLast();
      cells.add(last.substring(0, last.length() - 1));
    }
    while (cells.size() > wanted && cells.getLast().isBlank()) {
      cells.removeLast();
    }
    return cells;
  }

  /// Whether a row says the heading once more, as files that were put together do.
  boolean isHeading(List<String> cells) {
    return cells.equals(cells(heading.names()));
  }

  /// The version that a row gives; 5.0999999 is 5.1 after an export through floats.
  Optional<String> versionOf(List<String> cells) {
    if (version < 0) {
      return Optional.empty();
    }
    String cell = cells.get(cellsOf[version][0]).strip();
    return ValueType.DECIMAL
        .value(cell, 1)
        .or(() -> Optional.of(cell).filter(one -> !one.isEmpty()));
  }
}
