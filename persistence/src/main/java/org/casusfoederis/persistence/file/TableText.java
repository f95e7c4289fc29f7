package org.casusfoederis.persistence.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/// Cuts the text of a CSV file into blocks of whole records (RFC 4180), in bounded memory, and
/// knows on which line each record begins. Records that are no CSV are left out, with a problem
/// that says where.
final class TableText implements Closeable {

  /// The longest record, in characters.
  static final int LONGEST_RECORD = 1 << 20;

  private static final int FIRST_CAPACITY = 1 << 17;

  /// Whole records.
  ///
  /// @param text their text
  /// @param starts where each begins in the text; blank lines between them are no records
  /// @param lines on which line of the file each begins
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Block(String text, int[] starts, int[] lines) {

    int count() {
      return starts.length;
    }

    /// The text of a record, with what follows it up to the next.
    int end(int record) {
      return record + 1 < starts.length ? starts[record + 1] : text.length();
    }
  }

  private enum State {
    CELL_BEGINS,
    IN_CELL,
    IN_QUOTES,
    AFTER_QUOTES
  }

  private final String name;
  private final DecodedText in;
  private final Consumer<Problem> problems;
  private char[] buffer = new char[FIRST_CAPACITY];
  private int length;
  private int position;
  private boolean exhausted;
  private @Nullable Problem ending;

  private State state = State.CELL_BEGINS;
  private int line = 1;
  private int blockStart;
  private int recordStart;
  private int recordLine = 1;
  private int openedAt;
  private boolean unsound;
  private int[] starts = new int[1024];
  private int[] lines = new int[1024];
  private int count;

  /// @param name what users call the file
  /// @param problems takes what is wrong
  TableText(String name, DecodedText in, Consumer<Problem> problems) {
    this.name = name;
    this.in = in;
    this.problems = problems;
  }

  /// The next records; null when there are no more.
  @Nullable Block next() throws IOException {
    for (; ; ) {
      @Nullable Block block = scan();
      if (block != null) {
        return block;
      }
      if (exhausted) {
        return last();
      }
      if (count > 0) {
        return cut(recordStart);
      }
      if (!more()) {
        return null;
      }
    }
  }

  /// Goes through the buffer; a block when an unsound record ends what can be given.
  private @Nullable Block scan() {
    while (position < length) {
      char c = buffer[position];
      boolean lineEnds = c == '\n' || c == '\r';
      if (c == '\r' && position + 1 == length && !exhausted) {
        return null;
      }
      if (lineEnds) {
        boolean pair = c == '\r' && position + 1 < length && buffer[position + 1] == '\n';
        int begin = position;
        position += pair ? 2 : 1;
        line++;
        if (state != State.IN_QUOTES) {
          @Nullable Block block = recordEnds(begin);
          if (block != null) {
            return block;
          }
        }
        continue;
      }
      if (c == '\0' && !unsound) {
        fault("the character NUL", "text; the file may be damaged, or no text at all");
      }
      switch (state) {
        case CELL_BEGINS -> {
          if (c == '"') {
            state = State.IN_QUOTES;
            openedAt = position;
          } else if (c != ',') {
            state = State.IN_CELL;
          }
        }
        case IN_CELL -> {
          if (c == ',') {
            state = State.CELL_BEGINS;
          }
        }
        case IN_QUOTES -> {
          if (c == '"') {
            state = State.AFTER_QUOTES;
          }
        }
        case AFTER_QUOTES -> {
          if (c == '"') {
            state = State.IN_QUOTES;
          } else if (c == ',') {
            state = State.CELL_BEGINS;
          } else {
            if (!unsound) {
              fault(
                  "text behind the closing quotation mark of a cell",
                  "a comma or the end of the line; a quotation mark within a cell is written"
                      + " twice");
            }
            state = State.IN_CELL;
          }
        }
      }
      position++;
    }
    return null;
  }

  private @Nullable Block recordEnds(int end) {
    state = State.CELL_BEGINS;
    @Nullable Block block = null;
    if (unsound) {
      block = count > 0 ? cut(recordStart) : null;
      unsound = false;
      blockStart = position;
    } else if (end > recordStart) {
      note();
    }
    recordStart = position;
    recordLine = line;
    return block;
  }

  private void note() {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      lines = Arrays.copyOf(lines, 2 * count);
    }
    starts[count] = recordStart - blockStart;
    lines[count++] = recordLine;
  }

  private Block cut(int end) {
    var block =
        new Block(
            new String(buffer, blockStart, end - blockStart),
            Arrays.copyOf(starts, count),
            Arrays.copyOf(lines, count));
    count = 0;
    blockStart = end;
    return block;
  }

  private @Nullable Block last() {
    if (position > recordStart) {
      if (ending == null && state == State.IN_QUOTES && !unsound) {
        unsound = true;
        problems.accept(unclosed());
      }
      if (ending == null && !unsound) {
        note();
        recordStart = position;
      }
    }
    if (ending != null) {
      problems.accept(ending);
      ending = null;
    }
    int end = recordStart;
    unsound = false;
    recordStart = position;
    return count > 0 ? cut(end) : null;
  }

  /// Reads more text behind a record that is not complete; false when the file ends for us.
  private boolean more() throws IOException {
    int kept = length - blockStart;
    System.arraycopy(buffer, blockStart, buffer, 0, kept);
    position -= blockStart;
    recordStart -= blockStart;
    openedAt -= blockStart;
    length = kept;
    blockStart = 0;
    if (length - recordStart >= LONGEST_RECORD) {
      problems.accept(state == State.IN_QUOTES ? unclosed() : tooLong());
      recordStart = position;
      exhausted = true;
      return false;
    }
    if (length > buffer.length / 2) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    try {
      int read = in.read(buffer, length, buffer.length - length);
      if (read < 0) {
        exhausted = true;
      } else {
        length += read;
      }
    } catch (DecodedText.WrongEncodingException e) {
      exhausted = true;
      ending =
          new Problem.FaultyTable(
              place(length),
              ProblemCode.WRONG_ENCODING,
              "cannot read the file: " + e.getMessage(),
              "expected " + e.expected(),
              List.of());
    }
    return true;
  }

  private void fault(String found, String expected) {
    unsound = true;
    problems.accept(
        new Problem.FaultyTable(
            place(position),
            ProblemCode.NOT_CSV,
            "not readable as CSV: " + found,
            "expected " + expected,
            List.of()));
  }

  private Problem unclosed() {
    return new Problem.FaultyTable(
        place(openedAt),
        ProblemCode.NOT_CSV,
        "not readable as CSV: a quotation mark that is not closed",
        "expected a quotation mark at the end of the cell, and all others within it written twice",
        List.of());
  }

  private Problem tooLong() {
    return new Problem.FaultyTable(
        place(recordStart),
        ProblemCode.ROW_TOO_LONG,
        "a row of more than %d characters".formatted(LONGEST_RECORD),
        "expected rows that end with a line break; the rest of the file was not read",
        List.of());
  }

  /// One character of the record that is being scanned.
  private Place place(int at) {
    var builder = new StringBuilder();
    int end = at;
    while (end < length && end - at < 200 && buffer[end] != '\n' && buffer[end] != '\r') {
      end++;
    }
    builder.append(buffer, recordStart, end - recordStart);
    if (at == length) {
      builder.append('\uFFFD');
    }
    return RowPlaces.place(name, builder.toString(), recordLine, at - recordStart, 1);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
