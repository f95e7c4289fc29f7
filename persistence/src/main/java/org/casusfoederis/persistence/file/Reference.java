package org.casusfoederis.persistence.file;

import java.util.Set;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.record.RecordKind;

/// A place where a record names another one. Whether that one exists is known only when all files
/// are read and the database was asked.
///
/// @param kinds of what kind the other one may be
/// @param key its key
/// @param place where it is named
public record Reference(Set<RecordKind> kinds, String key, Place place) {
  public Reference {
    kinds = Set.copyOf(kinds);
  }
}
