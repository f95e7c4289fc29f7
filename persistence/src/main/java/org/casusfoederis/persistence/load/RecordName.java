package org.casusfoederis.persistence.load;

import java.util.Comparator;
import org.casusfoederis.core.record.RecordKind;

/// What names a record: its kind, and its key within the kind.
public record RecordName(RecordKind kind, String key) implements Comparable<RecordName> {

  private static final Comparator<RecordName> ORDER =
      Comparator.comparing(RecordName::kind).thenComparing(RecordName::key);

  @Override
  public int compareTo(RecordName other) {
    return ORDER.compare(this, other);
  }

  /// `agreement NATO-1949`.
  @Override
  public String toString() {
    return kind.singular() + " " + key;
  }
}
