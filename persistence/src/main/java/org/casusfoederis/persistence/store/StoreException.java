package org.casusfoederis.persistence.store;

import java.util.Optional;
import org.casusfoederis.core.record.CasusRecord;
import org.jspecify.annotations.Nullable;

/// Thrown when the database refuses a record, or does not hold what a record refers to. The message
/// names the record and the rule; the transaction in which it was written must be rolled back.
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable CasusRecord record;

  StoreException(@Nullable CasusRecord record, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.record = record;
  }

  /// The record that was refused, when the database can say which one it was.
  public Optional<CasusRecord> record() {
    return Optional.ofNullable(record);
  }
}
