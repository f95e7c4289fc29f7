package org.casusfoederis.persistence.history;

import java.time.Instant;
import java.util.Optional;
import org.casusfoederis.core.record.CasusRecord;

/// A state in which a record was, or is, recorded.
///
/// @param record in that state
/// @param from the moment of the load that wrote it
/// @param load the number of that load
/// @param end how it ended; empty for the present state
public record RecordState(CasusRecord record, Instant from, long load, Optional<End> end) {

  /// How a state ended.
  ///
  /// @param at the moment of the load that ended it
  /// @param load the number of that load
  /// @param removed whether the load removed the record instead of replacing its state
  public record End(Instant at, long load, boolean removed) {}
}
