package org.casusfoederis.persistence.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casusfoederis.core.problem.Nearest;
import org.casusfoederis.core.record.RecordKind;

/// Finds what references name, in the load and in the database.
final class References {

  private final Map<RecordKind, Set<String>> keys = new EnumMap<>(RecordKind.class);

  /// Knows the stored keys and those of the load.
  References(Map<RecordKind, Map<String, byte[]>> stored, List<LoadItem> items) {
    stored.forEach((kind, fingerprints) -> keys.put(kind, new HashSet<>(fingerprints.keySet())));
    items.forEach(item -> of(item.record().kind()).add(item.record().key().text()));
  }

  List<LoadProblem> problems(List<KeyReference> references) {
    List<LoadProblem> problems = new ArrayList<>();
    for (KeyReference reference : references) {
      long found =
          reference.kinds().stream().filter(kind -> of(kind).contains(reference.key())).count();
      if (found == 0) {
        problems.add(new LoadProblem.UnknownKey(reference, nearest(reference).orElse(null)));
      } else if (found > 1) {
        problems.add(new LoadProblem.AmbiguousKey(reference));
      }
    }
    return problems;
  }

  private Optional<String> nearest(KeyReference reference) {
    List<String> candidates =
        reference.kinds().stream().flatMap(kind -> of(kind).stream()).sorted().toList();
    return Nearest.to(reference.key(), candidates);
  }

  private Set<String> of(RecordKind kind) {
    return keys.computeIfAbsent(kind, _ -> new HashSet<>());
  }
}
