package org.casusfoederis.persistence.load;

import java.util.Set;
import org.casusfoederis.core.record.RecordKind;

/// Takes in what a load brings, in the first pass over its records.
public interface Intake {

  /// A sound record.
  void record(LoadItem item);

  /// A record with faults, which others may name all the same.
  void faulty(RecordKind kind, String key);

  /// A key that a record names.
  ///
  /// @param kinds of which the named record may be: one, or deployments and transfers
  void names(Set<RecordKind> kinds, String key);
}
