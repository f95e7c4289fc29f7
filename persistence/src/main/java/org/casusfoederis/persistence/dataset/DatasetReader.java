package org.casusfoederis.persistence.dataset;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;

/// Reads the rows of a file whose heading is known. Everything that is wrong with it is found in
/// one pass.
final class DatasetReader {

  /// Where so much is wrong, the rest need not be read.
  private static final int MOST_PROBLEMS = 1000;

  private static final Pattern EXPORTED =
      Pattern.compile("Data generated:\\s*(\\d{1,2} \\w+ \\d{4})");

  private final DatasetText file;
  private final Heading heading;
  private final Dataset dataset;
  private final RowShape shape;
  private final long fileId;
  private final CopyText stored = new CopyText();
  private final CoverageCount coverage;
  private final List<ReadDataset.ExplainedRow> explained = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Map<String, Integer> lineOfKey = new HashMap<>();
  private final TreeSet<String> versions = new TreeSet<>();
  private int rowsRead;
  private int rowsStored;

  private DatasetReader(DatasetText file, Heading heading, long fileId) {
    this.file = file;
    this.heading = heading;
    this.dataset = heading.dataset();
    this.shape = new RowShape(heading);
    this.fileId = fileId;
    this.coverage = new CoverageCount(dataset.variables().size());
  }

  /// Reads a file.
  ///
  /// @param fileId the number under which its rows are stored
  static ReadDataset read(DatasetText file, Heading heading, long fileId) {
    return new DatasetReader(file, heading, fileId).read();
  }

  private ReadDataset read() {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(heading.separator())
            .skipEmptyLines(false)
            // A row of another length is a finding with a place, not the end of the reading.
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowUnclosedQuote(false)
            .ofCsvRecord(file.from(heading.line()))) {
      var records = csv.iterator();
      records.next();
      while (records.hasNext() && problems.size() < MOST_PROBLEMS) {
        row(records.next());
      }
    } catch (CsvParseException e) {
      problems.add(
          new Problem.UnreadableFile(
              Place.wholeFile(file.name()),
              "it is not CSV: a quotation mark is not closed, or a cell is too long",
              "the file as its authors publish it; it may be truncated"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    if (rowsStored == 0 && problems.isEmpty()) {
      problems.add(
          new Problem.UnreadableFile(
              Place.wholeFile(file.name()), "it has a heading and no row", "the whole data set"));
    }
    return new ReadDataset(
        fileId,
        file,
        heading,
        version(),
        file.firstLines(heading.line() - 1),
        rowsRead,
        stored,
        rowsStored,
        explained,
        coverage,
        dataset.firstYear().isPresent() ? dataset.firstYear() : year(true),
        dataset.lastYear().isPresent() ? dataset.lastYear() : year(false),
        problems);
  }

  private void row(CsvRecord record) {
    int line = (int) record.getStartingLineNumber() + heading.line() - 1;
    List<String> cells = shape.cells(record.getFields());
    boolean blank = cells.stream().allMatch(String::isBlank);
    rowsRead++;
    if (blank) {
      explain(line, record, "the row is empty");
    } else if (shape.isHeading(cells)) {
      explain(line, record, "the heading is repeated");
    } else if (cells.size() != heading.names().size()) {
      problems.add(
          new Problem.UnevenRow(
              file.place(line, Integer.MAX_VALUE, heading.separator()),
              cells.size(),
              heading.names().size()));
    } else {
      typed(line, cells);
    }
  }

  private void explain(int line, CsvRecord record, String reason) {
    explained.add(
        new ReadDataset.ExplainedRow(
            rowsRead,
            line,
            String.join(String.valueOf(heading.separator()), record.getFields()),
            reason));
  }

  private void typed(int line, List<String> cells) {
    TypedRow row = TypedRow.of(shape, cells);
    for (TypedRow.Fault fault : row.faults()) {
      Variable variable = dataset.variables().get(fault.variable());
      problems.add(
          new Problem.MalformedValue(
              file.place(line, fault.cell(), heading.separator()),
              cells.get(fault.cell()),
              heading.names().get(fault.cell()),
              variable.type().expected()
                  + (variable.signed()
                      ? ""
                      : " that is not negative, or a code for a missing value")));
    }
    if (!row.faults().isEmpty() || isSecond(line, row)) {
      return;
    }
    shape.versionOf(cells).ifPresent(versions::add);
    stored.cell(fileId).cell(rowsRead).cell(line);
    row.write(stored);
    stored.list(cells).endRow();
    rowsStored++;
    row.count(coverage);
  }

  private boolean isSecond(int line, TypedRow row) {
    if (dataset.rowKey().isEmpty()) {
      return false;
    }
    String key = row.key();
    Integer first = lineOfKey.putIfAbsent(key, line);
    if (first != null) {
      problems.add(
          new Problem.DuplicateRow(
              file.place(line, Integer.MAX_VALUE, heading.separator()),
              dataset.rowKey(),
              key,
              first));
    }
    return first != null;
  }

  /// The version in which most publish it: an export through floats writes 5.1 as 5.0999999.
  private String version() {
    if (!versions.isEmpty()) {
      return String.join(", ", versions);
    }
    return file.firstLines(heading.line() - 1).stream()
        .map(EXPORTED::matcher)
        .filter(java.util.regex.Matcher::find)
        .map(found -> "export of " + found.group(1))
        .findFirst()
        .orElse(dataset.version());
  }

  private OptionalInt year(boolean first) {
    if (dataset.year().isEmpty()) {
      return OptionalInt.empty();
    }
    int variable = dataset.indexOf(dataset.year().orElseThrow());
    return first ? coverage.firstYear(variable) : coverage.lastYear(variable);
  }
}
