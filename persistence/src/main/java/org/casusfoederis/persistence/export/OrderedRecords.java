package org.casusfoederis.persistence.export;

import java.util.Comparator;
import java.util.List;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;

/// The order of records in every export: by key, character by character, whatever the collation of
/// the database.
final class OrderedRecords {

  private OrderedRecords() {}

  static List<CasusRecord> of(RecordSet records, RecordKind kind) {
    return records.records(kind).stream()
        .sorted(Comparator.comparing(record -> record.key().text()))
        .toList();
  }
}
