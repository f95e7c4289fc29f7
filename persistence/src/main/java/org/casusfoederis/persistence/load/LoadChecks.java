package org.casusfoederis.persistence.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casusfoederis.core.problem.Nearest;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.store.Staging;

/// What is wrong with a load as a whole: records that stand twice, keys that nobody has. Places are
/// sought only when something is wrong, by going through the files once more.
final class LoadChecks {

  /// So many different keys are told; and of each, so many places.
  private static final int MOST_KEYS = 1_000;

  private static final int MOST_PLACES = 10_000;
  private static final int MOST_SUGGESTIONS = 20;
  private static final int MOST_CANDIDATES = 100_000;

  private final Staging staging;
  private final LoadItems items;

  LoadChecks(Staging staging, LoadItems items) {
    this.staging = staging;
    this.items = items;
  }

  List<LoadProblem> problems() {
    var problems = new ArrayList<LoadProblem>();
    duplicates(problems);
    references(problems);
    if (!items.sound()) {
      problems.add(new LoadProblem.FaultyFiles());
    }
    return problems;
  }

  private void duplicates(List<LoadProblem> problems) {
    Set<Staging.Name> twice = new HashSet<>(staging.duplicates(MOST_KEYS));
    if (twice.isEmpty()) {
      return;
    }
    Map<Staging.Name, Place> first = new HashMap<>();
    try (Stream<Declared> declared = items.declared()) {
      declared
          .filter(one -> twice.contains(name(one.kind(), one.key())))
          .limit(MOST_PLACES)
          .forEach(
              one -> {
                Place earlier = first.putIfAbsent(name(one.kind(), one.key()), one.place());
                if (earlier != null) {
                  problems.add(new LoadProblem.DuplicateRecord(one, earlier));
                }
              });
    }
  }

  private void references(List<LoadProblem> problems) {
    List<Staging.Name> unknown = staging.unknown(MOST_KEYS);
    Set<Staging.Name> ambiguous = new HashSet<>(staging.ambiguous(MOST_KEYS));
    if (unknown.isEmpty() && ambiguous.isEmpty()) {
      return;
    }
    Map<Staging.Name, Optional<String>> nearest = new HashMap<>();
    for (Staging.Name name : unknown) {
      nearest.put(
          name, nearest.size() < MOST_SUGGESTIONS ? nearest(name) : Optional.<String>empty());
    }
    try (Stream<KeyReference> references = items.references()) {
      references
          .filter(
              reference ->
                  nearest.containsKey(name(reference)) || ambiguous.contains(name(reference)))
          .limit(MOST_PLACES)
          .map(
              reference ->
                  ambiguous.contains(name(reference))
                      ? new LoadProblem.AmbiguousKey(reference)
                      : new LoadProblem.UnknownKey(
                          reference,
                          nearest.getOrDefault(name(reference), Optional.empty()).orElse(null)))
          .forEach(problems::add);
    }
  }

  private Optional<String> nearest(Staging.Name name) {
    return Nearest.to(
        name.key(),
        staging.keysLike(name, MOST_CANDIDATES).stream()
            .sorted(Comparator.naturalOrder())
            .toList());
  }

  private static Staging.Name name(KeyReference reference) {
    return new Staging.Name(reference.kinds(), reference.key());
  }

  private static Staging.Name name(RecordKind kind, String key) {
    return new Staging.Name(Set.of(kind), key);
  }
}
