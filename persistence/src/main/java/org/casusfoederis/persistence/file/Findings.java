package org.casusfoederis.persistence.file;

import org.casusfoederis.core.problem.Problem;

/// Where readers leave what they find.
interface Findings {

  /// Takes note of a problem.
  void add(Problem problem);

  /// Takes note of a place where one record names another.
  void add(Reference reference);

  /// How many problems there are by now.
  long problemCount();
}
