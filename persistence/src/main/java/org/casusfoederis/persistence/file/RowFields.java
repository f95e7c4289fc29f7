package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// The fields of a row of a table. Lists stand in one cell; citations, and the agreements under
/// which something falls, in several columns whose items belong together; estimates in a table of
/// their own.
final class RowFields extends Fields {

  private final TableHeader header;
  private final Row row;
  private final List<PartRow> estimates;

  /// A row of another table that belongs to this one.
  record PartRow(TableHeader header, Row row) {}

  RowFields(Findings findings, TableHeader header, Row row, List<PartRow> estimates) {
    super(findings, header.table().singular());
    this.header = header;
    this.row = row;
    this.estimates = estimates;
  }

  @Override
  boolean has(String key) {
    return value(key) != null;
  }

  @Override
  void require(String key, String expected) {
    if (header.column(key) >= 0) {
      super.require(key, expected);
    } else {
      // One column is missing, and not a cell in every row.
      ask(key);
      spoil();
      if (header.tellMissing(key)) {
        add(new Problem.MissingKey(header.row().place(), key, owner(), expected));
      }
    }
  }

  @Override
  <T> Found<T> optional(String key, Form<T> form) {
    @Nullable String text = value(key);
    return text == null ? Found.nothing() : read(findings(), key, text, form, () -> place(key));
  }

  /// Reads a text; nothing, and a finding, when it has no such form.
  static <T> Found<T> read(
      Findings findings,
      String key,
      String text,
      Form<T> form,
      java.util.function.Supplier<Place> place) {
    try {
      T value = form.parse().apply(text);
      if (!form.refersTo().isEmpty()) {
        findings.refer(form.refersTo(), text, place);
      }
      return Found.of(value);
    } catch (InvalidValueException e) {
      findings.add(Scalars.refused(place.get(), text, key, e));
      return Found.nothing();
    }
  }

  @Override
  <T> List<T> list(String key, Form<T> form) {
    @Nullable String text = value(key);
    if (text == null) {
      return List.of();
    }
    List<String> items = CellList.split(text);
    var values = new ArrayList<T>(items.size());
    for (int i = 0; i < items.size(); i++) {
      int item = i;
      if (items.get(i).isEmpty()) {
        add(
            new Problem.MalformedValue(
                place(key, i),
                text,
                key,
                "something between two semicolons, or one semicolon less"));
        continue;
      }
      @Nullable T value =
          read(findings(), key, items.get(i), form, () -> place(key, item)).orNull();
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  @Override
  <T> List<T> list(String key, String itemOwner, Function<Fields, Found<T>> reader) {
    ask(key);
    var values = new ArrayList<T>();
    if (key.equals("estimates")) {
      for (PartRow part : estimates) {
        @Nullable T value =
            reader.apply(new RowFields(findings(), part.header(), part.row(), List.of())).orNull();
        if (value != null) {
          values.add(value);
        }
      }
    } else {
      for (ItemFields item : items(TableKind.Parallel.UNDER, itemOwner)) {
        @Nullable T value = reader.apply(item).orNull();
        if (value != null) {
          values.add(value);
        }
      }
    }
    return values;
  }

  @Override
  <T> List<T> list(
      String key, String itemOwner, Form<T> shortForm, Function<Fields, Found<T>> reader) {
    if (TableKind.Parallel.CITE.fields().stream()
        .noneMatch(field -> cell(TableKind.Parallel.CITE.column(field)) != null)) {
      return list(key, shortForm);
    }
    ask(key);
    var values = new ArrayList<T>();
    for (ItemFields item : items(TableKind.Parallel.CITE, itemOwner)) {
      @Nullable T value = reader.apply(item).orNull();
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  /// The things that stand in columns which belong together.
  private List<ItemFields> items(TableKind.Parallel parallel, String itemOwner) {
    @Nullable String leading = cell(parallel.leading());
    int count = leading == null ? 0 : CellList.split(leading).size();
    boolean sound = true;
    for (String field : parallel.fields()) {
      @Nullable String other = cell(parallel.column(field));
      if (other == null || count == 1) {
        continue;
      }
      int found = CellList.split(other).size();
      if (found != count) {
        sound = false;
        add(
            new Problem.FaultyTable(
                row.place(header.column(parallel.column(field))),
                ProblemCode.WRONG_ITEM_COUNT,
                "%d item%s in %s and %d in %s"
                    .formatted(
                        found,
                        found == 1 ? "" : "s",
                        parallel.column(field),
                        count,
                        parallel.leading()),
                "expected an item, which may be empty, for each item of "
                    + parallel.leading()
                    + "; a semicolon within an item is written \\;",
                List.of()));
      }
    }
    var items = new ArrayList<ItemFields>();
    for (int i = 0; sound && i < count; i++) {
      items.add(new ItemFields(findings(), itemOwner, this, parallel, i, count));
    }
    return items;
  }

  @Override
  <T> Found<T> nested(String key, String innerOwner, Function<Fields, Found<T>> reader) {
    throw noColumn(key);
  }

  @Override
  Map<String, String> texts(String key, Form<String> names) {
    throw noColumn(key);
  }

  @Override
  List<ScalarNode> words(String key) {
    throw noColumn(key);
  }

  /// Agreements and actors, which have such fields, are not written in tables.
  static UnsupportedOperationException noColumn(String key) {
    return new UnsupportedOperationException("no table has a column " + key);
  }

  @Override
  Optional<String> raw(String key) {
    return Optional.ofNullable(value(key));
  }

  /// Columns from which nothing is read are told once, at the header.
  @Override
  void close() {}

  @Override
  Place place() {
    return row.place();
  }

  @Override
  Place place(String key) {
    int column = header.column(key);
    return column < 0 ? row.place() : row.place(column);
  }

  @Override
  Place place(String key, int item) {
    int column = header.column(key);
    return column < 0 ? row.place() : row.place(column, item);
  }

  @Override
  Place placeOfMissing(String key) {
    return place(key);
  }

  private @Nullable String value(String key) {
    ask(key);
    return cell(key);
  }

  /// The text of a cell; null when it is empty or there is no such column.
  @Nullable String cell(String column) {
    return row.cell(header.column(column));
  }
}
