package org.casusfoederis.persistence.file;

import java.util.Set;
import java.util.function.Supplier;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.RecordKind;

/// Where readers leave what they find.
interface Findings {

  /// Takes note of a problem.
  void add(Problem problem);

  /// Takes note of a place where one record names another.
  ///
  /// @param kinds of what kind the other one may be
  /// @param key its key
  /// @param place where it is named
  void refer(Set<RecordKind> kinds, String key, Supplier<Place> place);

  /// How many problems there are by now.
  long problemCount();
}
