package org.casusfoederis.persistence.dataset;

import java.util.List;
import java.util.Optional;
import org.casusfoederis.core.problem.Problem;

/// What came of a load of data sets. Either there are problems and nothing was written, or there
/// are none.
///
/// @param batch the number of the load, when something was written for good
/// @param files what was done with each file
/// @param problems what is wrong
public record DatasetLoadResult(
    Optional<Long> batch, List<LoadedDataset> files, List<Problem> problems) {

  public DatasetLoadResult {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
