package org.casusfoederis.persistence.file;

import java.io.IOException;
import org.casusfoederis.core.problem.Problem;

/// Carries the finding that a file cannot be read at all up to where findings are collected.
final class UnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  UnreadableException(Problem problem) {
    super(problem.headline());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
