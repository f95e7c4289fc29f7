package org.casusfoederis.persistence.file;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/// Sorts rows of tables by a key, in bounded memory: what does not fit goes to temporary files.
/// Rows with one key stay in their order.
final class SortedRows implements AutoCloseable {

  private static final int MOST_ROWS = 40_000;
  private static final int MOST_CHARACTERS = 16_000_000;

  /// A row with the key by which it is sorted.
  ///
  /// @param key by which it is sorted
  /// @param table its table, by number
  /// @param row the row
  record Keyed(String key, int table, Row row) {}

  /// A sorted run, of which the first row that was not given yet is known.
  private final class Run {
    private final int number;
    private final Iterator<Keyed> rows;
    private Keyed first;

    Run(int number, Iterator<Keyed> rows) {
      this.number = number;
      this.rows = rows;
      this.first = rows.next();
    }
  }

  private final List<RecordTable> tables;
  private final List<Keyed> buffer = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();
  private final List<DataInputStream> open = new ArrayList<>();
  private long characters;

  /// @param tables to which the numbers of tables refer
  SortedRows(List<RecordTable> tables) {
    this.tables = tables;
  }

  void add(String key, int table, Row row) {
    buffer.add(new Keyed(key, table, row.alone()));
    characters += row.written().length();
    if (buffer.size() == MOST_ROWS || characters > MOST_CHARACTERS) {
      spill();
    }
  }

  /// All rows in the order of their keys; to be asked for once.
  Iterator<Keyed> sorted() {
    buffer.sort(Comparator.comparing(Keyed::key));
    var runs =
        new PriorityQueue<Run>(
            Comparator.comparing((Run run) -> run.first.key()).thenComparing(run -> run.number));
    try {
      for (Path file : files) {
        var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 15));
        open.add(in);
        runs.add(new Run(runs.size(), new Spilled(in)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!buffer.isEmpty()) {
      runs.add(new Run(runs.size(), buffer.iterator()));
    }
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return !runs.isEmpty();
      }

      @Override
      public Keyed next() {
        Run run = runs.remove();
        Keyed first = run.first;
        if (run.rows.hasNext()) {
          run.first = run.rows.next();
          runs.add(run);
        }
        return first;
      }
    };
  }

  private void spill() {
    buffer.sort(Comparator.comparing(Keyed::key));
    try {
      Path file = Files.createTempFile("casus-rows", ".tmp");
      files.add(file);
      try (var out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
        for (Keyed keyed : buffer) {
          write(out, keyed.key());
          out.writeInt(keyed.table());
          out.writeInt(keyed.row().line());
          write(out, keyed.row().written());
          out.writeInt(keyed.row().count());
          for (String cell : keyed.row().cells()) {
            write(out, cell);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    buffer.clear();
    characters = 0;
  }

  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  /// The rows of a temporary file.
  private final class Spilled implements Iterator<Keyed> {
    private final DataInputStream in;
    private @Nullable Keyed next;

    Spilled(DataInputStream in) {
      this.in = in;
      this.next = read();
    }

    @Override
    public boolean hasNext() {
      return next != null;
    }

    @Override
    public Keyed next() {
      Keyed current = next;
      if (current == null) {
        throw new java.util.NoSuchElementException("no more rows");
      }
      next = read();
      return current;
    }

    private @Nullable Keyed read() {
      try {
        String key = text();
        int table = in.readInt();
        int line = in.readInt();
        String written = text();
        var cells = new String[in.readInt()];
        for (int i = 0; i < cells.length; i++) {
          cells[i] = text();
        }
        return new Keyed(
            key,
            table,
            new Row(tables.get(table).name(), written, 0, written.length(), line, cells));
      } catch (EOFException _) {
        return null;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private String text() throws IOException {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() {
    try {
      for (DataInputStream in : open) {
        in.close();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException _) {
      // The system clears its folder of temporary files.
    }
  }
}
