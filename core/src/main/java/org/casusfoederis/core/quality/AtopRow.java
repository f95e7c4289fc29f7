package org.casusfoederis.core.quality;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// One row of ATOP 5.1, at the level of alliances or of their phases.
///
/// @param id the alliance's ATOPID
/// @param phase from 1; 0 for an alliance that has one phase only, and at the level of alliances
/// @param began the day of signature at which the alliance, or the phase, began; the first day of
///   the month or year when no more is known
/// @param codes the values by variable, in capitals as the codebook prints them; a variable that
///   was not coded is left out
public record AtopRow(String id, int phase, LocalDate began, Map<String, Integer> codes) {
  public AtopRow {
    codes = Map.copyOf(codes);
  }

  /// The value of a variable; empty where ATOP could not code it.
  OptionalInt code(String variable) {
    return Optional.ofNullable(codes.get(variable)).stream()
        .mapToInt(Integer::intValue)
        .findFirst();
  }
}
