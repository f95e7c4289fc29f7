package org.casusfoederis.persistence.file;

import java.util.Optional;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.record.RecordKind;

/// The text of one record in a record file, from which it can be read again by itself.
///
/// @param begin where it begins
/// @param endLine the line at which it ends, from 1
/// @param endColumn the column before which it ends, from 1
/// @param kind of the list in which it stands
/// @param key the key that is written in it, if one is
/// @param text the record as a list item holds it, without the indentation
public record RecordText(
    Place begin, int endLine, int endColumn, RecordKind kind, Optional<String> key, String text) {

  /// Whether a place is within the record.
  public boolean holds(Place place) {
    return place.file().equals(begin.file())
        && begin.compareTo(place) <= 0
        && (place.line() < endLine || (place.line() == endLine && place.column() < endColumn));
  }

  /// A record file with this record alone.
  public String file() {
    return file(kind, text);
  }

  /// A record file with one record.
  ///
  /// @param text the record as a list item holds it
  public static String file(RecordKind kind, String text) {
    return kind.plural() + ":\n  - " + text.replace("\n", "\n    ") + "\n";
  }
}
