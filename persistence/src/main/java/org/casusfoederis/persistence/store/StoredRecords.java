package org.casusfoederis.persistence.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;

/// Records as they are stored now, or as they were at some moment.
public interface StoredRecords {

  /// The moment as of which they are read: that of the last load by then. Empty for the present.
  Optional<Instant> asOf();

  /// All records; each kind in the order of its keys.
  RecordSet readAll();

  /// All records of a kind, in the order of their keys.
  List<CasusRecord> readAll(RecordKind kind);

  /// The record of this kind with this key, if there is one.
  Optional<CasusRecord> find(RecordKind kind, String key);

  /// How many records of each kind there are.
  Map<RecordKind, Integer> counts();

  /// The fingerprints of all records of a kind, by key.
  Map<String, byte[]> fingerprints(RecordKind kind);
}
