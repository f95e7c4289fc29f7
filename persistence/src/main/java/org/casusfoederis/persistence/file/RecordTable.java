package org.casusfoederis.persistence.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/// A CSV file that holds a table of records. It may be read any number of times, and must then be
/// the same each time.
final class RecordTable {

  private final FoundFile file;
  private final Charset charset;
  private final TableHeader header;
  private @Nullable ReadFile read;

  private RecordTable(FoundFile file, Charset charset, TableHeader header) {
    this.file = file;
    this.charset = charset;
    this.header = header;
  }

  /// Reads the header of a file; nothing, and findings, when it is no table of records.
  static Optional<RecordTable> open(FoundFile file, Charset charset, Findings findings)
      throws IOException {
    var problems = new ArrayList<Problem>();
    try (var in = new DecodedText(file.opener().open(), charset, _ -> {})) {
      @Nullable Row first =
          new RowReader(file.name(), new TableText(file.name(), in, problems::add)).next();
      // What is wrong behind the header is told when the rows are read.
      if (first != null && problems.stream().allMatch(one -> one.place().line() > first.line())) {
        return TableHeader.read(file.name(), first, findings)
            .map(header -> new RecordTable(file, charset, header));
      }
      if (problems.isEmpty()) {
        problems.add(
            new Problem.FaultyTable(
                Place.wholeFile(file.name()),
                ProblemCode.UNKNOWN_TABLE,
                "a table that is empty",
                "expected a first row with the names of the columns, as docs/csv-format.md lists"
                    + " them",
                List.of()));
      }
      findings.add(problems.getFirst());
      return Optional.empty();
    }
  }

  String name() {
    return file.name();
  }

  /// How many bytes the file has; 0 when that is not known.
  long size() {
    return file.size();
  }

  TableHeader header() {
    return header;
  }

  /// The file as it was when it was first read to its end.
  Optional<ReadFile> read() {
    return Optional.ofNullable(read);
  }

  /// Reads all rows below the header.
  ///
  /// @throws FileChangedException if the file is not what it was
  void forEach(Consumer<Problem> problems, LongConsumer progress, Consumer<Row> reader) {
    try (Rows rows = rows(problems, progress)) {
      @Nullable Row row = rows.next();
      while (row != null) {
        reader.accept(row);
        row = rows.next();
      }
    }
  }

  /// The rows below the header, one after another.
  Rows rows(Consumer<Problem> problems, LongConsumer progress) {
    return new Rows(problems, progress);
  }

  /// Goes through the rows once.
  final class Rows implements AutoCloseable {
    private final Consumer<Problem> problems;
    private final LongConsumer progress;
    private @Nullable DecodedText in;
    private @Nullable RowReader reader;
    private boolean ended;

    private Rows(Consumer<Problem> problems, LongConsumer progress) {
      this.problems = problems;
      this.progress = progress;
    }

    /// The next row; null behind the last.
    @Nullable Row next() {
      if (ended) {
        return null;
      }
      try {
        RowReader open = reader;
        DecodedText bytes = in;
        if (open == null || bytes == null) {
          bytes = new DecodedText(file.opener().open(), charset, progress);
          in = bytes;
          open = new RowReader(name(), new TableText(name(), bytes, problems));
          reader = open;
          open.next();
        }
        @Nullable Row row = open.next();
        if (row == null) {
          ended = true;
          ends(new ReadFile(name(), bytes.sha256(), bytes.size()));
        }
        return row;
      } catch (IOException e) {
        throw new FileChangedException(name());
      }
    }

    private void ends(ReadFile now) {
      if (read == null) {
        read = now;
      } else if (!read.equals(now)) {
        throw new FileChangedException(name());
      }
    }

    @Override
    public void close() {
      try {
        if (in != null) {
          in.close();
        }
      } catch (IOException _) {
        // What was to be read is read.
      }
    }
  }
}
