package org.casusfoederis.persistence.load;

import java.util.List;

/// What a load does beside its records: what it sets aside, and what it corrects of what was set
/// aside before.
///
/// @param rejected what is set aside
/// @param corrected the numbers of what its records correct
public record Aside(List<RejectedRow> rejected, List<Long> corrected) {

  /// Neither.
  public static final Aside NOTHING = new Aside(List.of(), List.of());

  public Aside {
    rejected = List.copyOf(rejected);
    corrected = List.copyOf(corrected);
  }
}
