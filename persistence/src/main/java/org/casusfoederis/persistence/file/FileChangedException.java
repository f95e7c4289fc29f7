package org.casusfoederis.persistence.file;

import java.util.List;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemCode;

/// Thrown when a file that was checked is not the same any more when its records are to be written.
public final class FileChangedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  FileChangedException(String file) {
    super(file + " changed while it was loaded");
    this.problem =
        new Problem.FaultyTable(
            Place.wholeFile(file),
            ProblemCode.FILE_CHANGED,
            "the file changed while it was loaded",
            "expected a file that nothing else writes to; load it again",
            List.of());
  }

  /// The finding, for whoever loads.
  public Problem problem() {
    return problem;
  }
}
