package org.casusfoederis.persistence.load;

import java.util.Map;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;

/// Is told how a load goes on.
public interface LoadObserver {

  /// Looks away.
  LoadObserver NONE = new LoadObserver() {};

  /// The records were compared with what is stored, and writing begins.
  default void compared(Map<RecordKind, Counts> counts) {}

  /// A changed record replaces its former state.
  default void replaced(CasusRecord former, CasusRecord present) {}

  /// So many records are written by now.
  default void written(long records) {}
}
