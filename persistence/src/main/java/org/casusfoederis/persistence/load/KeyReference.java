package org.casusfoederis.persistence.load;

import java.util.List;
import java.util.Set;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.record.RecordKind;

/// A place at which a record names another one.
///
/// @param kinds the kinds of which the named record may be: one, or deployments and transfers
/// @param key the key that is written there
/// @param place where it is written
public record KeyReference(Set<RecordKind> kinds, String key, Place place) {
  public KeyReference {
    kinds = Set.copyOf(kinds);
  }

  /// The kinds in words: `actor`, `deployment or transfer`.
  public String kindsInWords() {
    List<String> words = kinds.stream().sorted().map(RecordKind::singular).toList();
    return String.join(" or ", words);
  }
}
