package org.casusfoederis.persistence.file;

import org.casusfoederis.core.record.RecordKind;

/// Thrown when a former state, sound when it was recorded, is none for the rules of this version.
public final class UnreadableStateException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnreadableStateException(RecordKind kind, String why) {
    super(
        "a former state of a record cannot be read: %s (%s). It was recorded under other rules; the version of Casus that recorded it can read it."
            .formatted(kind.singular(), why));
  }
}
