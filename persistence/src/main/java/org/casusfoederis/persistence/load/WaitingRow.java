package org.casusfoederis.persistence.load;

import java.time.Instant;
import java.util.Optional;

/// Something that a load set aside, and what became of it.
///
/// @param number by which it is named
/// @param load the load that set it aside
/// @param at when it was set aside
/// @param row what was set aside, and why
/// @param correctedBy the load that brought the corrected record
/// @param discardedAt when somebody decided to do without it
public record WaitingRow(
    long number,
    long load,
    Instant at,
    RejectedRow row,
    Optional<Long> correctedBy,
    Optional<Instant> discardedAt) {

  /// Whether it still waits to be corrected or discarded.
  public boolean waits() {
    return correctedBy.isEmpty() && discardedAt.isEmpty();
  }
}
