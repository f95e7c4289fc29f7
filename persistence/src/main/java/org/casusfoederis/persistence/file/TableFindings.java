package org.casusfoederis.persistence.file;

import java.util.Set;
import java.util.function.Supplier;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.RecordKind;

/// Findings in tables, which are passed on and not kept.
final class TableFindings implements Findings {

  private final TableSink sink;
  private long count;

  TableFindings(TableSink sink) {
    this.sink = sink;
  }

  @Override
  public void add(Problem problem) {
    count++;
    sink.problem(problem);
  }

  @Override
  public void refer(Set<RecordKind> kinds, String key, Supplier<Place> place) {
    sink.reference(kinds, key, place);
  }

  @Override
  public long problemCount() {
    return count;
  }
}
