package org.casusfoederis.persistence.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.store.StoredRecords;
import org.jspecify.annotations.Nullable;

/// Which records differ between two moments.
public final class Changes {

  /// What became of a record between the moments.
  public enum Effect {
    ADDED,
    CHANGED,
    REMOVED
  }

  /// A record that differs.
  public record Change(RecordKind kind, String key, Effect effect) {}

  private Changes() {}

  /// The records that differ, kind by kind, in the order of their keys.
  public static List<Change> between(StoredRecords before, StoredRecords after) {
    var changes = new ArrayList<Change>();
    for (RecordKind kind : RecordKind.values()) {
      Map<String, byte[]> was = before.fingerprints(kind);
      Map<String, byte[]> is = after.fingerprints(kind);
      var keys = new TreeSet<>(was.keySet());
      keys.addAll(is.keySet());
      for (String key : keys) {
        byte @Nullable [] old = was.get(key);
        byte @Nullable [] now = is.get(key);
        if (old == null) {
          changes.add(new Change(kind, key, Effect.ADDED));
        } else if (now == null) {
          changes.add(new Change(kind, key, Effect.REMOVED));
        } else if (!Arrays.equals(old, now)) {
          changes.add(new Change(kind, key, Effect.CHANGED));
        }
      }
    }
    return List.copyOf(changes);
  }
}
