package org.casusfoederis.core.provenance;

/// What a source does with the statement for which it is cited.
public enum Stance {
  /// It makes the statement.
  CLAIMS,
  /// It supports the statement from knowledge of its own, as the party concerned or against its
  /// interest.
  CONFIRMS,
  /// It contradicts the statement.
  DENIES
}
