package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemCode;
import org.casusfoederis.core.record.RecordKind;
import org.jspecify.annotations.Nullable;

/// The records of tables to whose rows the rows of a table of estimates belong, in the order of
/// their keys. Both sides are sorted and read side by side.
final class RecordsWithParts implements Iterator<TableRecord>, AutoCloseable {

  private final RecordKind kind;
  private final List<RecordTable> main;
  private final List<RecordTable> parts;
  private final Findings findings;
  private final LongConsumer progress;
  private final SortedRows records;
  private final SortedRows estimates;
  private @Nullable Iterator<SortedRows.Keyed> sortedRecords;
  private @Nullable Iterator<SortedRows.Keyed> sortedEstimates;
  private SortedRows.@Nullable Keyed estimate;
  private @Nullable TableRecord next;

  RecordsWithParts(
      RecordKind kind,
      List<RecordTable> main,
      List<RecordTable> parts,
      Findings findings,
      LongConsumer progress) {
    this.kind = kind;
    this.main = main;
    this.parts = parts;
    this.findings = findings;
    this.progress = progress;
    this.records = new SortedRows(main);
    this.estimates = new SortedRows(parts);
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
    Iterator<SortedRows.Keyed> rows = sortedRecords;
    if (rows == null) {
      rows = sort();
      sortedRecords = rows;
      estimate = nextEstimate();
    }
    if (!rows.hasNext()) {
      while (estimate != null) {
        withoutRecord(estimate);
        estimate = nextEstimate();
      }
      return null;
    }
    SortedRows.Keyed row = rows.next();
    while (estimate != null && estimate.key().compareTo(row.key()) < 0) {
      withoutRecord(estimate);
      estimate = nextEstimate();
    }
    var own = new ArrayList<RowFields.PartRow>();
    while (estimate != null && estimate.key().equals(row.key())) {
      own.add(new RowFields.PartRow(parts.get(estimate.table()).header(), estimate.row()));
      estimate = nextEstimate();
    }
    return RecordTables.record(kind, main.get(row.table()).header(), row.row(), own, findings);
  }

  private SortedRows.@Nullable Keyed nextEstimate() {
    return sortedEstimates != null && sortedEstimates.hasNext() ? sortedEstimates.next() : null;
  }

  private Iterator<SortedRows.Keyed> sort() {
    for (int i = 0; i < main.size(); i++) {
      int number = i;
      TableHeader header = main.get(i).header();
      main.get(i)
          .forEach(
              findings::add,
              progress,
              row -> {
                @Nullable String key = row.cell(header.column("key"));
                records.add(key == null ? "" : key, number, row);
              });
    }
    // Faults of estimates as rows are told once, although two kinds of records go through them.
    boolean first = kind == RecordKind.DEPLOYMENT;
    Findings told = first ? findings : new TableFindings(TableSink.NONE);
    for (int i = 0; i < parts.size(); i++) {
      int number = i;
      TableHeader header = parts.get(i).header();
      parts
          .get(i)
          .forEach(
              told::add,
              progress,
              row -> {
                if (CellCount.isRight(header, row, told) && hasOwner(header, row, told)) {
                  @Nullable String owner = row.cell(header.column(kind.singular()));
                  if (owner != null) {
                    estimates.add(owner, number, row);
                  }
                }
              });
    }
    sortedEstimates = estimates.sorted();
    return records.sorted();
  }

  /// Whether an estimate names a deployment or a transfer, and not both.
  private static boolean hasOwner(TableHeader header, Row row, Findings findings) {
    int deployment = header.column("deployment");
    int transfer = header.column("transfer");
    boolean ofDeployment = row.cell(deployment) != null;
    if (ofDeployment != (row.cell(transfer) != null)) {
      return true;
    }
    findings.add(
        new Problem.FaultyTable(
            row.place(Math.max(transfer, deployment)),
            ProblemCode.ROW_WITHOUT_RECORD,
            ofDeployment
                ? "an estimate of a deployment and of a transfer"
                : "an estimate of no record",
            "expected a key in one of the columns deployment and transfer",
            List.of()));
    return false;
  }

  private void withoutRecord(SortedRows.Keyed estimate) {
    TableHeader header = parts.get(estimate.table()).header();
    findings.add(
        new Problem.FaultyTable(
            estimate.row().place(header.column(kind.singular())),
            ProblemCode.ROW_WITHOUT_RECORD,
            "an estimate of the %s \"%s\", which is in no table of this load"
                .formatted(kind.singular(), estimate.key()),
            "expected a row of %s with this key: a record is loaded whole, with all its estimates"
                .formatted(kind.plural()),
            List.of()));
  }

  @Override
  public void close() {
    records.close();
    estimates.close();
  }
}
