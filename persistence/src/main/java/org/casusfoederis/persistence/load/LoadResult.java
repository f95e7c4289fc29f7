package org.casusfoederis.persistence.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.core.record.RecordKind;

/// What a load did, or, as a dry run, would do.
///
/// @param batch the number of the load batch; empty when nothing was written
/// @param counts what became of the records, by kind; empty when there are problems
/// @param problems why nothing was written; empty when the load was made
public record LoadResult(
    Optional<Long> batch, Map<RecordKind, Counts> counts, List<LoadProblem> problems) {
  public LoadResult {
    counts = counts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(counts));
    problems = List.copyOf(problems);
  }

  static LoadResult refused(List<LoadProblem> problems) {
    return new LoadResult(Optional.empty(), Map.of(), problems);
  }

  /// Whether all records are stored now, or would be.
  public boolean succeeded() {
    return problems.isEmpty();
  }
}
