package org.casusfoederis.core.agreement;

/// What an instrument does.
public enum InstrumentKind {
  TREATY,
  PROTOCOL,
  AMENDMENT,
  ACCESSION,
  EXCHANGE_OF_NOTES,
  DECLARATION,
  TERMINATION
}
