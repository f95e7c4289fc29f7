package org.casusfoederis.persistence.file;

import java.util.Optional;
import java.util.function.Supplier;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;

/// A record that stands in a table.
///
/// @param kind its kind
/// @param key its key as written; empty when there is none
/// @param where makes the place of its key
/// @param record the record; empty when it has faults
public record TableRecord(
    RecordKind kind, String key, Supplier<Place> where, Optional<CasusRecord> record) {

  /// The place of its key.
  public Place place() {
    return where.get();
  }
}
