package org.casusfoederis.core.provenance;

/// How a record or citation stands among others of the same matter.
public enum Rank {
  PREFERRED,
  NORMAL,
  /// Known to be wrong: kept, shown as refuted, and left out of figures.
  REFUTED
}
