package org.casusfoederis.reporting.model;

import java.util.List;

/// Where the members of the agreements are. The outlines belong to the output; what is shaded how
/// stands here.
///
/// @param territories the shaded countries of today
/// @param key what the shades mean, the darkest first
/// @param caption whose borders are shown, and which states of the time are shown by others
/// @param alternative the map in words
public record LocatorMap(
    List<Territory> territories, List<String> key, String caption, String alternative) {
  public LocatorMap {
    territories = List.copyOf(territories);
    key = List.copyOf(key);
  }

  /// A country of today.
  ///
  /// @param iso3 its ISO 3166-1 alpha-3 code
  /// @param role why it is shaded
  public record Territory(String iso3, Role role) {}

  /// Of which agreement a country is a member.
  public enum Role {
    /// Of the focus agreement.
    FOCUS,
    /// Of others only.
    OTHER
  }
}
