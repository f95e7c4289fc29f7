package org.casusfoederis.core.codebook;

/// What kind of value a topic takes.
public enum ValueType {
  /// The text promises it (`yes`), excludes it (`no`) or is silent (`absent`).
  FLAG,
  /// One of the topic's coded values, without order.
  NOMINAL,
  /// One of the topic's coded values, listed from the weakest to the strongest.
  ORDINAL,
  /// One or more of the topic's coded values together.
  SET,
  /// A length of time as an ISO 8601 duration in years, months or days: `P10Y`, `P6M`.
  PERIOD
}
