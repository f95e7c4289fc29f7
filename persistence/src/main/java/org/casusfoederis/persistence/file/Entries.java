package org.casusfoederis.persistence.file;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Builds a mapping in the order of docs/record-format.md; what is empty is left out.
final class Entries {

  private final Map<String, Object> map = new LinkedHashMap<>();

  /// Adds a value: a constant or key as it is written, numbers and texts as they are.
  Entries put(String name, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Enum<?> constant -> map.put(name, Code.of(constant));
      case Key<?> key -> map.put(name, key.text());
      case EdtfDate date -> map.put(name, date.text());
      case Map<?, ?> inner when inner.isEmpty() -> {}
      case Collection<?> list when list.isEmpty() -> {}
      default -> map.put(name, value);
    }
    return this;
  }

  /// Adds a list of keys, unless it is empty.
  Entries keys(String name, List<? extends Key<?>> keys) {
    return list(name, keys, Key::text);
  }

  /// Adds a list, unless it is empty.
  <T> Entries list(String name, List<T> items, Function<? super T, ?> document) {
    return put(name, items.stream().map(document).toList());
  }

  /// The mapping.
  Map<String, Object> map() {
    return Collections.unmodifiableMap(map);
  }
}
