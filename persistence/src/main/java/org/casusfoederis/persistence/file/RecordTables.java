package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;

/// The tables of records among the files of a run (docs/csv-format.md). They are read row by row,
/// as often as somebody asks, and never held in memory.
public final class RecordTables {

  /// No tables.
  public static final RecordTables NONE = new RecordTables(List.of());

  private final List<RecordTable> tables;

  RecordTables(List<RecordTable> tables) {
    this.tables = List.copyOf(tables);
  }

  /// Whether there are none.
  public boolean isEmpty() {
    return tables.isEmpty();
  }

  /// How many bytes the files have, as far as that is known.
  public long size() {
    return tables.stream().mapToLong(RecordTable::size).sum();
  }

  /// The files as they were when they were first read to their ends; those that were not are left
  /// out.
  public List<ReadFile> files() {
    return tables.stream().flatMap(table -> table.read().stream()).toList();
  }

  /// The records of a kind, sound or not, in an order that is always the same; the stream must be
  /// closed. Every row of the tables of that kind is checked on the way.
  ///
  /// @param sink takes what is found beside the records
  /// @param progress is told how many bytes of the present file were read by now
  /// @throws FileChangedException if a file is not what it was when it was first read
  public Stream<TableRecord> read(RecordKind kind, TableSink sink, LongConsumer progress) {
    List<RecordTable> main = tables.stream().filter(table -> isOf(table, kind)).toList();
    List<RecordTable> parts =
        kind == RecordKind.DEPLOYMENT || kind == RecordKind.TRANSFER
            ? tables.stream()
                .filter(table -> table.header().table() == TableKind.ESTIMATES)
                .toList()
            : List.of();
    if (main.isEmpty() && parts.isEmpty()) {
      return Stream.empty();
    }
    var findings = new TableFindings(sink);
    if (parts.isEmpty()) {
      var rows = new PlainRecords(kind, main, findings, progress);
      return stream(rows).onClose(rows::close);
    }
    var rows = new RecordsWithParts(kind, main, parts, findings, progress);
    return stream(rows).onClose(rows::close);
  }

  private static boolean isOf(RecordTable table, RecordKind kind) {
    return table.header().table().kind().equals(Optional.of(kind));
  }

  private static Stream<TableRecord> stream(Iterator<TableRecord> records) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /// Makes a record of a row and of the rows that belong to it.
  static TableRecord record(
      RecordKind kind,
      TableHeader header,
      Row row,
      List<RowFields.PartRow> parts,
      Findings findings) {
    Optional<CasusRecord> record = Optional.empty();
    if (CellCount.isRight(header, row, findings)) {
      var fields = new RowFields(findings, header, row, new ArrayList<>(parts));
      record =
          Optional.ofNullable(RecordLists.reader(kind).apply(fields).orNull())
              .map(CasusRecord.class::cast);
    }
    int column = header.column("key");
    String key = Optional.ofNullable(row.cell(column)).orElse("");
    return new TableRecord(kind, key, () -> row.place(column), record);
  }
}
