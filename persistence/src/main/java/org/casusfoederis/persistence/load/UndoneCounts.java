package org.casusfoederis.persistence.load;

/// What taking a load back does.
///
/// @param added how many records that the load had removed come back
/// @param changed how many return to their former state
/// @param removed how many that the load had added go away
public record UndoneCounts(int added, int changed, int removed) {}
