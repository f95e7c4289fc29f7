package org.casusfoederis.core.agreement;

/// The ladder of an instrument's legal life: the highest step that it reached, or how it ended.
public enum InstrumentStage {
  NEGOTIATED,
  SIGNED,
  RATIFIED,
  IN_FORCE,
  SUSPENDED,
  ENDED,
  NEVER_IN_FORCE
}
