package org.casusfoederis.cli.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.casusfoederis.persistence.history.DocumentDifference.Change;
import org.jspecify.annotations.Nullable;

/// Prints the fields in which two states of a record differ: what was with a minus, what is with a
/// plus.
final class Differences {

  private final PrintWriter out;
  private final String indent;

  Differences(PrintWriter out, String indent) {
    this.out = out;
    this.indent = indent;
  }

  void print(List<Change> changes) {
    for (Change change : changes) {
      out.println(indent + change.field());
      value("- ", change.before());
      value("+ ", change.after());
    }
  }

  private void value(String sign, @Nullable Object value) {
    if (value != null) {
      text(value).lines().forEach(line -> out.println(indent + "  " + sign + line));
    }
  }

  private static String text(Object value) {
    return switch (value) {
      case Map<?, ?> fields ->
          fields.entrySet().stream()
              .map(entry -> entry.getKey() + ": " + inline(entry.getValue()))
              .collect(Collectors.joining("\n"));
      default -> inline(value);
    };
  }

  private static String inline(Object value) {
    return switch (value) {
      case List<?> items ->
          items.stream().map(Differences::inline).collect(Collectors.joining(", ", "[", "]"));
      case Map<?, ?> fields ->
          fields.entrySet().stream()
              .map(entry -> entry.getKey() + ": " + inline(entry.getValue()))
              .collect(Collectors.joining(", ", "{", "}"));
      default -> value.toString();
    };
  }

  /// The same as data.
  static List<Map<String, Object>> documents(List<Change> changes) {
    return changes.stream()
        .map(
            change -> {
              Map<String, Object> document = new LinkedHashMap<>();
              document.put("field", change.field());
              put(document, "before", change.before());
              put(document, "after", change.after());
              return document;
            })
        .toList();
  }

  private static void put(Map<String, Object> document, String name, @Nullable Object value) {
    if (value != null) {
      document.put(name, value);
    }
  }
}
