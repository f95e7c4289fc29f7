package org.casusfoederis.persistence.dataset;

import java.util.List;
import java.util.Optional;

/// Whom the codes or names in a column mean. Nothing is dropped and nobody is guessed: rows whose
/// actor is not found keep the code or name as the set writes it.
///
/// @param column the column
/// @param system `cow` or `gw` for codes, `name` for names
/// @param found how many different ones have a record in all their years
/// @param partly how many have a record in some of their years only
/// @param listed how many have no record and are states of the COW list that is loaded
/// @param unknown those that are found nowhere
public record Reconciliation(
    String column, String system, int found, int partly, int listed, List<Unknown> unknown) {

  public Reconciliation {
    unknown = List.copyOf(unknown);
  }

  /// A code or name that is found nowhere.
  ///
  /// @param value the code or name as the set writes it
  /// @param kind what the set says of it: `state`, `non_state`, `organisation`, `unknown`, or
  ///   `code`
  /// @param rows in how many rows it stands
  /// @param suggestion what may be meant
  public record Unknown(String value, String kind, int rows, Optional<String> suggestion) {}
}
