package org.casusfoederis.persistence.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.persistence.file.RecordDocument;
import org.jspecify.annotations.Nullable;

/// How two states of a record differ, field by field, in the words of docs/record-format.md. The
/// items of a list are told apart by what names them: a member by its actor, a provision by its
/// topic, a citation by its source.
public final class DocumentDifference {

  /// By what the items of a list are named; the first that an item has.
  private static final List<List<String>> NAMES =
      List.of(
          List.of("key"),
          List.of("topic", "instrument", "phase"),
          List.of("actor"),
          List.of("source", "field"),
          List.of("system", "code"),
          List.of("measure", "by"),
          List.of("agreement"),
          List.of("number"),
          List.of("name"));

  /// A field that differs.
  ///
  /// @param field where it stands: `members[PRK].period`
  /// @param before its value, or null when it was not given
  /// @param after its value, or null when it is not given
  public record Change(String field, @Nullable Object before, @Nullable Object after) {}

  private final List<Change> changes = new ArrayList<>();

  private DocumentDifference() {}

  /// The fields that differ, in the order of the format.
  public static List<Change> between(CasusRecord before, CasusRecord after) {
    var difference = new DocumentDifference();
    difference.compare("", RecordDocument.of(before), RecordDocument.of(after));
    return List.copyOf(difference.changes);
  }

  private void compare(String field, @Nullable Object before, @Nullable Object after) {
    if (Objects.equals(before, after)) {
      return;
    }
    if (before instanceof Map<?, ?> one && after instanceof Map<?, ?> other) {
      keys(one, other)
          .forEach(
              key ->
                  compare(field.isEmpty() ? key : field + "." + key, one.get(key), other.get(key)));
    } else if (before instanceof List<?> one && (after == null || after instanceof List<?>)) {
      lists(field, one, after instanceof List<?> other ? other : List.of());
    } else if (before == null && after instanceof List<?> other) {
      lists(field, List.of(), other);
    } else {
      changes.add(new Change(field, before, after));
    }
  }

  private static List<String> keys(Map<?, ?> one, Map<?, ?> other) {
    var keys = new ArrayList<String>();
    other.keySet().forEach(key -> keys.add(key.toString()));
    int place = 0;
    for (Object key : one.keySet()) {
      int there = keys.indexOf(key.toString());
      if (there < 0) {
        // What was left out stands behind what stood before it.
        keys.add(place++, key.toString());
      } else {
        place = there + 1;
      }
    }
    return keys;
  }

  private void lists(String field, List<?> before, List<?> after) {
    Map<String, Object> one = named(before);
    Map<String, Object> other = named(after);
    if (one.keySet().equals(other.keySet()) && !sameOrder(one, other)) {
      changes.add(new Change(field + " (order)", names(one), names(other)));
    }
    var all = new LinkedHashSet<>(one.keySet());
    all.addAll(other.keySet());
    for (String name : all) {
      @Nullable Object was = one.get(name);
      @Nullable Object is = other.get(name);
      boolean bare = !(was instanceof Map) && !(is instanceof Map);
      if (bare) {
        compare(field, was, is);
      } else {
        compare(field + "[" + name + "]", full(was, is), full(is, was));
      }
    }
  }

  /// A citation may be written as its source alone.
  private static @Nullable Object full(@Nullable Object item, @Nullable Object beside) {
    return item instanceof String source
            && beside instanceof Map<?, ?> citation
            && citation.containsKey("source")
        ? Map.of("source", source)
        : item;
  }

  private static boolean sameOrder(Map<String, Object> one, Map<String, Object> other) {
    return List.copyOf(one.keySet()).equals(List.copyOf(other.keySet()));
  }

  private static List<String> names(Map<String, Object> items) {
    return List.copyOf(items.keySet());
  }

  private static Map<String, Object> named(List<?> items) {
    var named = new LinkedHashMap<String, Object>();
    for (Object item : items) {
      String name = name(item);
      String unique = name;
      for (int number = 2; named.containsKey(unique); number++) {
        unique = name + " " + number;
      }
      named.put(unique, item);
    }
    return named;
  }

  private static String name(Object item) {
    if (!(item instanceof Map<?, ?> fields)) {
      return item.toString();
    }
    for (List<String> keys : NAMES) {
      Optional<String> first = text(fields.get(keys.getFirst()));
      if (first.isPresent()) {
        var words = new ArrayList<String>();
        keys.forEach(key -> text(fields.get(key)).ifPresent(words::add));
        return String.join(" ", words);
      }
    }
    return "";
  }

  private static Optional<String> text(@Nullable Object value) {
    return value == null || value instanceof Map || value instanceof List
        ? Optional.empty()
        : Optional.of(value.toString());
  }
}
