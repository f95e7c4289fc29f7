package org.casusfoederis.persistence.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A row as typed values: for each variable a value, or the cause for which it is missing.
final class TypedRow {

  /// A cell that is none of what its variable takes.
  record Fault(int variable, int cell) {}

  private final RowShape shape;
  private final @Nullable String[] values;
  private final @Nullable MissingCause[] causes;
  private final List<Fault> faults = new ArrayList<>();

  private TypedRow(RowShape shape) {
    this.shape = shape;
    int variables = shape.dataset().variables().size();
    this.values = new @Nullable String[variables];
    this.causes = new @Nullable MissingCause[variables];
  }

  static TypedRow of(RowShape shape, List<String> cells) {
    var row = new TypedRow(shape);
    List<Variable> variables = shape.dataset().variables();
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i).repeated()) {
        row.list(i, variables.get(i), cells);
      } else {
        row.value(i, variables.get(i), shape.cellsOf(i)[0], cells);
      }
    }
    return row;
  }

  private void value(int place, Variable variable, int cell, List<String> cells) {
    String text = cells.get(cell).strip();
    Optional<MissingCause> missing = variable.missing(text);
    if (missing.isPresent()) {
      causes[place] = missing.get();
      return;
    }
    Optional<String> value = typed(variable, text);
    if (value.isEmpty()) {
      faults.add(new Fault(place, cell));
    }
    values[place] = value.orElse(null);
  }

  private void list(int place, Variable variable, List<String> cells) {
    List<String> list = new ArrayList<>();
    for (int cell : shape.cellsOf(place)) {
      String text = cells.get(cell).strip();
      if (variable.missing(text).isPresent()) {
        continue;
      }
      Optional<String> value = typed(variable, text);
      if (value.isEmpty()) {
        faults.add(new Fault(place, cell));
      }
      value.ifPresent(list::add);
    }
    values[place] = list.stream().collect(Collectors.joining(",", "{", "}"));
  }

  private static Optional<String> typed(Variable variable, String text) {
    return variable
        .type()
        .value(text, variable.decimals())
        .filter(
            value ->
                variable.signed() || variable.type() == ValueType.TEXT || !value.startsWith("-"));
  }

  List<Fault> faults() {
    return faults;
  }

  /// What no other row of the file has in common with it.
  String key() {
    return shape.dataset().rowKey().stream()
        .map(column -> String.valueOf(values[shape.dataset().indexOf(column)]))
        .collect(Collectors.joining(", "));
  }

  /// Writes the values, and the causes for which others are missing.
  void write(CopyText copy) {
    var missing = new StringBuilder("{");
    List<Variable> variables = shape.dataset().variables();
    for (int i = 0; i < values.length; i++) {
      String value = values[i];
      if (value == null) {
        copy.nothing();
      } else {
        copy.cell(value);
      }
      MissingCause cause = causes[i];
      if (cause != null) {
        missing
            .append(missing.length() > 1 ? ", " : "")
            .append('"')
            .append(variables.get(i).column())
            .append("\": \"")
            .append(cause.code())
            .append('"');
      }
    }
    copy.cell(missing.append('}').toString());
  }

  void count(CoverageCount coverage) {
    int[] years = years();
    int[] actors = actors(coverage);
    for (int i = 0; i < values.length; i++) {
      MissingCause cause = causes[i];
      if (cause != null) {
        coverage.missing(i, cause);
      } else {
        coverage.present(i, years, actors);
      }
    }
  }

  private int[] years() {
    String first = shape.year() < 0 ? null : values[shape.year()];
    if (first == null) {
      return new int[0];
    }
    String last = shape.endYear() < 0 ? null : values[shape.endYear()];
    int from = Integer.parseInt(first);
    int to = last != null ? Integer.parseInt(last) : shape.dataset().lastYear().orElse(from);
    return new int[] {from, shape.endYear() < 0 ? from : Math.max(from, to)};
  }

  private int[] actors(CoverageCount coverage) {
    List<Integer> numbers = new ArrayList<>();
    for (int variable : shape.actors()) {
      String value = values[variable];
      if (value == null) {
        continue;
      }
      if (!value.startsWith("{")) {
        numbers.add(coverage.actor(value));
      } else if (value.length() > 2) {
        for (String one : value.substring(1, value.length() - 1).split(",")) {
          numbers.add(coverage.actor(one));
        }
      }
    }
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }
}
