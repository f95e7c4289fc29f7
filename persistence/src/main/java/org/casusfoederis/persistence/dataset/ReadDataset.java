package org.casusfoederis.persistence.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casusfoederis.core.problem.Problem;

/// What was read from a file of a data set, ready to be stored.
///
/// @param fileId the number under which it is stored
/// @param version the version that the file says, or that of the set
/// @param preamble the lines before the heading
/// @param rowsRead how many rows stand behind the heading
/// @param stored the rows that are stored, for `COPY`
/// @param rowsStored how many these are
/// @param explained the rows that are not stored, each with its reason
/// @param coverage what the variables cover
/// @param firstYear the first year of the file
/// @param lastYear the last year of the file
/// @param problems what is wrong with it
record ReadDataset(
    long fileId,
    DatasetText file,
    Heading heading,
    String version,
    List<String> preamble,
    int rowsRead,
    CopyText stored,
    int rowsStored,
    List<ExplainedRow> explained,
    CoverageCount coverage,
    OptionalInt firstYear,
    OptionalInt lastYear,
    List<Problem> problems) {

  ReadDataset {
    preamble = List.copyOf(preamble);
    explained = List.copyOf(explained);
    problems = List.copyOf(problems);
  }

  /// A row that is not stored.
  record ExplainedRow(int number, int line, String content, String reason) {}

  Dataset dataset() {
    return heading.dataset();
  }

  /// For each reason how many rows are not stored.
  Map<String, Integer> reasons() {
    Map<String, Integer> reasons = new TreeMap<>();
    explained.forEach(row -> reasons.merge(row.reason(), 1, Integer::sum));
    return reasons;
  }

  /// What whoever loads it should know.
  List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (file.converted()) {
      warnings.add("it is not in UTF-8 and was read as " + file.encoding().name());
    }
    Dataset set = dataset();
    OptionalInt published = set.published(version);
    if (published.isPresent() && rowsRead > published.getAsInt()) {
      warnings.add(
          "it has %d rows; as published the set has %d".formatted(rowsRead, published.getAsInt()));
    } else if (published.isPresent() && rowsRead < published.getAsInt()) {
      warnings.add("it is a part: %d of %d rows".formatted(rowsRead, published.getAsInt()));
    } else if (published.isEmpty() && !set.publishedRows().isEmpty()) {
      warnings.add(
          "its version is %s; Casus knows the number of rows of %s only"
              .formatted(version, String.join(", ", new TreeSet<>(set.publishedRows().keySet()))));
    }
    return warnings;
  }
}
