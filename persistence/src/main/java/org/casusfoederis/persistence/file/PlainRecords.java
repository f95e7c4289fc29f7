package org.casusfoederis.persistence.file;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import org.casusfoederis.core.record.RecordKind;
import org.jspecify.annotations.Nullable;

/// The records of tables to whose rows nothing belongs, in the order of the rows.
final class PlainRecords implements Iterator<TableRecord>, AutoCloseable {

  private final RecordKind kind;
  private final Iterator<RecordTable> tables;
  private final Findings findings;
  private final LongConsumer progress;
  private @Nullable RecordTable table;
  private RecordTable.@Nullable Rows rows;
  private @Nullable TableRecord next;

  PlainRecords(
      RecordKind kind, List<RecordTable> tables, Findings findings, LongConsumer progress) {
    this.kind = kind;
    this.tables = tables.iterator();
    this.findings = findings;
    this.progress = progress;
  }

  @Override
  public boolean hasNext() {
    if (next == null) {
      next = advance();
    }
    return next != null;
  }

  @Override
  public TableRecord next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no more records");
    }
    TableRecord current = next;
    next = null;
    return current;
  }

  private @Nullable TableRecord advance() {
    for (; ; ) {
      if (table != null && rows != null) {
        @Nullable Row row = rows.next();
        if (row != null) {
          return RecordTables.record(kind, table.header(), row, List.of(), findings);
        }
        rows.close();
      }
      if (!tables.hasNext()) {
        return null;
      }
      table = tables.next();
      rows = table.rows(findings::add, progress);
    }
  }

  @Override
  public void close() {
    if (rows != null) {
      rows.close();
    }
  }
}
