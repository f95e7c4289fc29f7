package org.casusfoederis.persistence.file;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// Reads the rows of a CSV file one after another. FastCSV splits them into cells, block by block.
final class RowReader implements Closeable {

  private final String name;
  private final TableText text;
  private TableText.@Nullable Block block;
  private @Nullable CloseableIterator<String[]> cells;
  private int next;

  /// @param name what users call the file
  RowReader(String name, TableText text) {
    this.name = name;
    this.text = text;
  }

  /// The next row; null when there are no more.
  @Nullable Row next() throws IOException {
    TableText.Block current = block;
    CloseableIterator<String[]> iterator = cells;
    while (current == null || iterator == null || next == current.count()) {
      current = text.next();
      if (current == null) {
        return null;
      }
      iterator =
          CsvReader.builder()
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .build(StringArrayHandler.of(), current.text())
              .iterator();
      block = current;
      cells = iterator;
      next = 0;
    }
    int record = next++;
    return new Row(
        name,
        current.text(),
        current.starts()[record],
        current.end(record),
        current.lines()[record],
        iterator.next());
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
