package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.casusfoederis.core.problem.Place;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// The fields of one citation, or of one agreement under which something falls, in the columns of a
/// row that belong together. Lists within an item have spaces between their items, for these are
/// keys.
final class ItemFields extends Fields {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private final RowFields row;
  private final TableKind.Parallel parallel;
  private final int item;
  private final int count;

  /// @param item which item, from 0
  /// @param count how many there are; the columns of a single one hold texts as they are
  ItemFields(
      Findings findings,
      String owner,
      RowFields row,
      TableKind.Parallel parallel,
      int item,
      int count) {
    super(findings, owner);
    this.row = row;
    this.parallel = parallel;
    this.item = item;
    this.count = count;
  }

  private @Nullable String value(String key) {
    ask(key);
    @Nullable String cell = row.cell(parallel.column(key));
    if (cell == null || count == 1) {
      return cell;
    }
    String text = CellList.split(cell).get(item);
    return text.isEmpty() ? null : text;
  }

  @Override
  boolean has(String key) {
    return value(key) != null;
  }

  @Override
  <T> Found<T> optional(String key, Form<T> form) {
    @Nullable String text = value(key);
    return text == null
        ? Found.nothing()
        : RowFields.read(findings(), key, text, form, () -> place(key));
  }

  @Override
  <T> List<T> list(String key, Form<T> form) {
    @Nullable String text = value(key);
    var values = new ArrayList<T>();
    if (text != null) {
      for (String word : SPACE.split(text)) {
        @Nullable T value = RowFields.read(findings(), key, word, form, () -> place(key)).orNull();
        if (value != null) {
          values.add(value);
        }
      }
    }
    return values;
  }

  @Override
  <T> List<T> list(String key, String itemOwner, Function<Fields, Found<T>> reader) {
    throw RowFields.noColumn(key);
  }

  @Override
  <T> List<T> list(
      String key, String itemOwner, Form<T> shortForm, Function<Fields, Found<T>> reader) {
    return list(key, shortForm);
  }

  @Override
  <T> Found<T> nested(String key, String innerOwner, Function<Fields, Found<T>> reader) {
    throw RowFields.noColumn(key);
  }

  @Override
  Map<String, String> texts(String key, Form<String> names) {
    throw RowFields.noColumn(key);
  }

  @Override
  List<ScalarNode> words(String key) {
    throw RowFields.noColumn(key);
  }

  @Override
  Optional<String> raw(String key) {
    return Optional.ofNullable(value(key));
  }

  @Override
  void close() {}

  @Override
  Place place() {
    return place(parallel.leading());
  }

  @Override
  Place place(String key) {
    String column = key.equals(parallel.leading()) ? key : parallel.column(key);
    return count == 1 ? row.place(column) : row.place(column, item);
  }

  @Override
  Place place(String key, int ignored) {
    return place(key);
  }

  @Override
  Place placeOfMissing(String key) {
    return place(key);
  }
}
