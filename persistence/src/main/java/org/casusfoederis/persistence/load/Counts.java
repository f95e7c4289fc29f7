package org.casusfoederis.persistence.load;

/// What a load did, or would do, to the records of one kind.
///
/// @param added how many were not stored before
/// @param changed how many replaced an earlier state
/// @param unchanged how many were stored already as they are
public record Counts(int added, int changed, int unchanged) {

  /// All of them.
  public int total() {
    return added + changed + unchanged;
  }
}
