package org.casusfoederis.persistence.file;

import java.util.List;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemCode;

/// Checks that a row has a cell for each column.
final class CellCount {

  private CellCount() {}

  /// Whether it has; when not, that is a finding.
  static boolean isRight(TableHeader header, Row row, Findings findings) {
    int expected = header.row().count();
    if (row.count() == expected) {
      return true;
    }
    boolean many = row.count() > expected;
    findings.add(
        new Problem.FaultyTable(
            many ? row.place(expected) : row.place(row.count() - 1),
            ProblemCode.WRONG_CELL_COUNT,
            "%d cell%s in a row of %s"
                .formatted(row.count(), row.count() == 1 ? "" : "s", header.table().plural()),
            "expected %d, as in the header".formatted(expected)
                + (many ? "; a text with a comma in it needs quotation marks" : ""),
            List.of()));
    return false;
  }
}
