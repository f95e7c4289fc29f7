package org.casusfoederis.core.provenance;

/// How much of a source was read by whoever cites it.
public enum Consulted {
  /// The passage itself, in its place.
  TEXT,
  /// A part of it.
  EXCERPT,
  /// Only a report about it.
  REPORT,
  /// Nothing; it is known by name.
  NONE
}
