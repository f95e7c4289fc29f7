package org.casusfoederis.persistence.load;

import java.util.List;
import java.util.Optional;

/// What taking a load back did, or, as a dry run, would do.
///
/// @param batch the number of the load that took it back; empty when nothing was written
/// @param back the records that the load had removed, and that are there again
/// @param returned the records that are as they were before the load
/// @param removed the records that the load had added, and that are gone
/// @param problems why nothing was written; empty when the load was taken back
public record UndoResult(
    Optional<Long> batch,
    List<RecordName> back,
    List<RecordName> returned,
    List<RecordName> removed,
    List<UndoProblem> problems) {
  public UndoResult {
    back = List.copyOf(back);
    returned = List.copyOf(returned);
    removed = List.copyOf(removed);
    problems = List.copyOf(problems);
  }

  static UndoResult refused(UndoProblem problem) {
    return new UndoResult(Optional.empty(), List.of(), List.of(), List.of(), List.of(problem));
  }

  /// Whether the load is taken back now, or would be.
  public boolean succeeded() {
    return problems.isEmpty();
  }
}
