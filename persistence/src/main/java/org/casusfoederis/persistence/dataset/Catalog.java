package org.casusfoederis.persistence.dataset;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// All data sets that are recognised.
final class Catalog {

  private static final List<Dataset> ALL = read();

  private Catalog() {}

  /// All sets, in the order in which they are listed.
  static List<Dataset> all() {
    return ALL;
  }

  private static List<Dataset> read() {
    Map<String, List<Variable>> variables = new HashMap<>();
    rows("variables.csv")
        .forEach(
            row ->
                variables
                    .computeIfAbsent(row.getField("dataset"), _ -> new ArrayList<>())
                    .add(variable(row)));
    return rows("datasets.csv").stream()
        .map(row -> dataset(row, Objects.requireNonNull(variables.get(row.getField("key")))))
        .toList();
  }

  private static List<NamedCsvRecord> rows(String resource) {
    try (InputStream in = Objects.requireNonNull(Catalog.class.getResourceAsStream(resource));
        CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(in)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Variable variable(NamedCsvRecord row) {
    List<String> type = List.of(row.getField("type").split(":"));
    boolean signed = type.contains("signed");
    int decimals = type.size() > 1 && !signed ? Integer.parseInt(type.get(1)) : -1;
    Map<String, MissingCause> missing = new HashMap<>();
    words(row.getField("missing"))
        .map(rule -> rule.split("="))
        .forEach(rule -> missing.put(rule[0].replace("empty", ""), cause(rule[1])));
    return new Variable(
        row.getField("name"),
        row.getField("column"),
        ValueType.valueOf(type.getFirst().toUpperCase(java.util.Locale.ROOT)),
        decimals,
        signed || missing.keySet().stream().anyMatch(code -> code.startsWith("-")),
        missing,
        row.getField("meaning"));
  }

  private static MissingCause cause(String code) {
    return Arrays.stream(MissingCause.values())
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Dataset dataset(NamedCsvRecord row, List<Variable> variables) {
    Map<String, String> columns = new HashMap<>();
    variables.forEach(one -> columns.put(one.name().replace("#", ""), one.column()));
    Map<String, Integer> published = new HashMap<>();
    words(row.getField("published_rows"))
        .map(rule -> rule.split("="))
        .forEach(rule -> published.put(rule[0], Integer.valueOf(rule[1])));
    return new Dataset(
        row.getField("key"),
        row.getField("table"),
        row.getField("title"),
        row.getField("version"),
        text(row, "version_column"),
        published,
        number(row, "first_year"),
        number(row, "last_year"),
        text(row, "year").map(columns::get),
        text(row, "end_year").map(columns::get),
        words(row.getField("row_key")).toList(),
        Stream.of(row.getField("actors").split(";"))
            .filter(one -> !one.isEmpty())
            .map(one -> actor(one, columns))
            .toList(),
        row.getField("citation"),
        variables);
  }

  /// `member@yrent=cow`: a variable, the variable of its year, and whose codes they are.
  private static Dataset.ActorVariable actor(String rule, Map<String, String> columns) {
    String[] sides = rule.split("=");
    String[] names = sides[0].split("@");
    return new Dataset.ActorVariable(
        Objects.requireNonNull(columns.get(names[0])),
        names.length > 1 ? Optional.ofNullable(columns.get(names[1])) : Optional.empty(),
        sides[1]);
  }

  private static Stream<String> words(String cell) {
    return Stream.of(cell.split(" ")).filter(one -> !one.isEmpty());
  }

  private static Optional<String> text(NamedCsvRecord row, String name) {
    return Optional.of(row.getField(name)).filter(one -> !one.isEmpty());
  }

  private static OptionalInt number(NamedCsvRecord row, String name) {
    return text(row, name)
        .map(one -> OptionalInt.of(Integer.parseInt(one)))
        .orElse(OptionalInt.empty());
  }
}
