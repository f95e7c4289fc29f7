package org.casusfoederis.persistence.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.record.RecordKind;
import org.jspecify.annotations.Nullable;

/// How a load differs from what is stored.
final class Difference {

  private final List<LoadItem> added = new ArrayList<>();
  private final List<LoadItem> changed = new ArrayList<>();
  private final List<LoadItem> unchanged = new ArrayList<>();

  Difference(Map<RecordKind, Map<String, byte[]>> stored, List<LoadItem> items) {
    for (LoadItem item : items) {
      byte @Nullable [] fingerprint =
          stored.getOrDefault(item.record().kind(), Map.of()).get(item.record().key().text());
      if (fingerprint == null) {
        added.add(item);
      } else if (Arrays.equals(fingerprint, item.fingerprint())) {
        unchanged.add(item);
      } else {
        changed.add(item);
      }
    }
  }

  boolean isEmpty() {
    return added.isEmpty() && changed.isEmpty();
  }

  /// What is to be written.
  List<LoadItem> toWrite() {
    var all = new ArrayList<>(added);
    all.addAll(changed);
    return all;
  }

  /// The keys of the records of a kind that are stored with another state.
  List<String> changed(RecordKind kind) {
    return changed.stream()
        .filter(item -> item.record().kind() == kind)
        .map(item -> item.record().key().text())
        .toList();
  }

  Map<RecordKind, Counts> counts() {
    Map<RecordKind, Counts> counts = new EnumMap<>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      counts.put(
          kind, new Counts(count(added, kind), count(changed, kind), count(unchanged, kind)));
    }
    return counts;
  }

  Counts total() {
    return new Counts(added.size(), changed.size(), unchanged.size());
  }

  private static int count(List<LoadItem> items, RecordKind kind) {
    return (int) items.stream().filter(item -> item.record().kind() == kind).count();
  }
}
