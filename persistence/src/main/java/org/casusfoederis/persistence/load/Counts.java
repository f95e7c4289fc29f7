package org.casusfoederis.persistence.load;

import java.util.Collection;

/// What a load did, or would do, to the records of one kind.
///
/// @param added how many were not stored before
/// @param changed how many replaced an earlier state
/// @param unchanged how many were stored already as they are
public record Counts(int added, int changed, int unchanged) {

  /// The sum of several.
  public static Counts sum(Collection<Counts> counts) {
    return new Counts(
        counts.stream().mapToInt(Counts::added).sum(),
        counts.stream().mapToInt(Counts::changed).sum(),
        counts.stream().mapToInt(Counts::unchanged).sum());
  }

  /// All of them.
  public int total() {
    return added + changed + unchanged;
  }
}
