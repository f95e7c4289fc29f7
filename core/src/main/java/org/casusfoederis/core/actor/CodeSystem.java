package org.casusfoederis.core.actor;

/// The lists that give states codes.
public enum CodeSystem {
  /// Correlates of War country codes.
  COW,
  /// Gleditsch and Ward (1999), list of independent states.
  GW,
  /// ISO 3166-1 alpha-3, or alpha-3 of a former country (ISO 3166-3).
  ISO3
}
