package org.casusfoederis.persistence.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casusfoederis.core.record.CasusRecord;
import org.jspecify.annotations.Nullable;

/// How two states of a record differ, field by field, in the words of record files.
public final class RecordChange {

  /// A field with two values.
  ///
  /// @param field where it stands in the record: `summary`, `estimates[2].low`; items count from 1
  /// @param former its value before; empty when it had none
  /// @param present its value now; empty when it has none
  public record Field(String field, Optional<String> former, Optional<String> present) {}

  private final List<Field> fields = new ArrayList<>();

  private RecordChange() {}

  /// The fields that differ, in the order of docs/record-format.md.
  public static List<Field> between(CasusRecord former, CasusRecord present) {
    var change = new RecordChange();
    change.maps("", RecordDocument.of(former), RecordDocument.of(present));
    return List.copyOf(change.fields);
  }

  private void maps(String path, Map<?, ?> former, Map<?, ?> present) {
    var keys = new LinkedHashSet<Object>(present.keySet());
    keys.addAll(former.keySet());
    for (Object key : keys) {
      values(path.isEmpty() ? key.toString() : path + "." + key, former.get(key), present.get(key));
    }
  }

  private void values(String path, @Nullable Object former, @Nullable Object present) {
    if (Objects.equals(former, present)) {
      return;
    }
    if (former instanceof Map<?, ?> before && present instanceof Map<?, ?> after) {
      maps(path, before, after);
    } else if (former instanceof List<?> before
        && present instanceof List<?> after
        && (nested(before) || nested(after))) {
      lists(path, before, after);
    } else {
      fields.add(new Field(path, text(former), text(present)));
    }
  }

  /// What both lists begin and end with is the same; what lies between is compared item by item.
  private void lists(String path, List<?> former, List<?> present) {
    int shorter = Math.min(former.size(), present.size());
    int begin = 0;
    while (begin < shorter && former.get(begin).equals(present.get(begin))) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && former.get(former.size() - 1 - end).equals(present.get(present.size() - 1 - end))) {
      end++;
    }
    int before = former.size() - end;
    int after = present.size() - end;
    for (int i = begin; i < Math.max(before, after); i++) {
      values(
          path + "[" + (i + 1) + "]",
          i < before ? former.get(i) : null,
          i < after ? present.get(i) : null);
    }
  }

  private static boolean nested(List<?> list) {
    return list.stream().anyMatch(Map.class::isInstance);
  }

  private static Optional<String> text(@Nullable Object value) {
    return switch (value) {
      case null -> Optional.empty();
      case BigDecimal number -> Optional.of(number.toPlainString());
      default -> Optional.of(value.toString());
    };
  }
}
