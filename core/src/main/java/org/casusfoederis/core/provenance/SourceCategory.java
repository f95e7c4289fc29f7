package org.casusfoederis.core.provenance;

/// What sort of witness a source is.
public enum SourceCategory {
  TREATY_TEXT,
  OFFICIAL,
  DATASET,
  ACADEMIC,
  THINK_TANK,
  NEWS,
  ENCYCLOPAEDIA,
  FORUM
}
