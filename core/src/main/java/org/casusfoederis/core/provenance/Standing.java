package org.casusfoederis.core.provenance;

import org.casusfoederis.core.problem.InvalidValueException;
import org.jspecify.annotations.Nullable;

/// A rank and why it was given.
///
/// @param rank the rank
/// @param reason why; never null when refuted
public record Standing(Rank rank, @Nullable String reason) {

  /// Neither preferred nor refuted.
  public static final Standing NORMAL = new Standing(Rank.NORMAL, null);

  public Standing {
    if (rank == Rank.REFUTED && (reason == null || reason.isBlank())) {
      throw InvalidValueException.inField("because", "no reason", "a reason why this is refuted");
    }
  }

  /// Whether this is known to be wrong.
  public boolean isRefuted() {
    return rank == Rank.REFUTED;
  }
}
