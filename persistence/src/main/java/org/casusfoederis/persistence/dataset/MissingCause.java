package org.casusfoederis.persistence.dataset;

import java.util.Locale;

/// Why a value of a data set is missing. A missing value is never a zero. That a year or an actor
/// lies outside what a set covers is no cause of a cell: `dataset.coverage` says it.
public enum MissingCause {
  /// Nobody coded it: the text was not at hand, the figure is not known.
  NOT_CODED,
  /// There is nothing to code: the end of what goes on, the second category of what has one.
  NOT_APPLICABLE,
  /// The set has a code of its own where a number is expected.
  SPECIAL_CODE;

  /// The word as it is stored: `not_coded`.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
