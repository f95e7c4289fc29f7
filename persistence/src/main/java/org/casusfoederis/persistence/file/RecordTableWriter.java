package org.casusfoederis.persistence.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Key;

/// Writes records as CSV tables, which read back to equal records.
public final class RecordTableWriter {

  private RecordTableWriter() {}

  /// Whether tables can hold a record: a source, event, deployment or transfer. Of the citations of
  /// an agreement under which something falls, a table holds the sources alone.
  public static boolean holds(CasusRecord record) {
    return switch (record) {
      case Deployment deployment -> deployment.under().stream().allMatch(RecordTableWriter::holds);
      case Transfer transfer -> transfer.under().stream().allMatch(RecordTableWriter::holds);
      default -> TableKind.of(record.kind()).isPresent();
    };
  }

  private static boolean holds(Basis basis) {
    return basis.citations().stream()
        .allMatch(citation -> citation.equals(CitationReader.plain(citation.source())));
  }

  /// The tables that hold these records, by the names of their files: `transfers.csv`. Tables
  /// without rows are left out.
  ///
  /// @param records such as tables can hold
  public static Map<String, String> csv(Collection<? extends CasusRecord> records) {
    Map<TableKind, List<Map<String, String>>> rows = new EnumMap<>(TableKind.class);
    for (CasusRecord record : records) {
      TableKind table = TableKind.of(record.kind()).orElseThrow();
      rows.computeIfAbsent(table, _ -> new ArrayList<>())
          .add(row(RecordDocument.of(record), record));
      estimates(record)
          .forEach(
              row -> rows.computeIfAbsent(TableKind.ESTIMATES, _ -> new ArrayList<>()).add(row));
    }
    var tables = new LinkedHashMap<String, String>();
    rows.forEach((table, all) -> tables.put(table.plural() + ".csv", csv(table, all)));
    return tables;
  }

  private static String csv(TableKind table, List<Map<String, String>> rows) {
    var text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(table.columns());
      for (Map<String, String> row : rows) {
        csv.writeRecord(
            table.columns().stream().map(column -> row.getOrDefault(column, "")).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static Map<String, String> row(Map<String, Object> document, CasusRecord record) {
    Map<String, String> row = scalars(document);
    row.putAll(citations(record.citations()));
    switch (record) {
      case Deployment deployment -> row.putAll(bases(deployment.under()));
      case Transfer transfer -> row.putAll(bases(transfer.under()));
      default -> {}
    }
    return row;
  }

  private static List<Map<String, String>> estimates(CasusRecord record) {
    var estimates =
        switch (record) {
          case Deployment deployment -> deployment.estimates();
          case Transfer transfer -> transfer.estimates();
          default -> List.<Estimate>of();
        };
    return estimates.stream()
        .map(
            estimate -> {
              Map<String, String> row = scalars(ConductDocument.estimate(estimate));
              row.put(record.kind().singular(), record.key().text());
              row.putAll(citations(estimate.citations()));
              return row;
            })
        .toList();
  }

  /// The fields that are texts, numbers or lists of them.
  private static Map<String, String> scalars(Map<String, Object> document) {
    var row = new LinkedHashMap<String, String>();
    document.forEach(
        (field, value) -> {
          switch (value) {
            case List<?> list when list.stream().allMatch(String.class::isInstance) ->
                row.put(field, CellList.join(list.stream().map(String.class::cast).toList()));
            case List<?> _ -> {}
            case Map<?, ?> _ -> {}
            case BigDecimal number -> row.put(field, number.toPlainString());
            default -> row.put(field, value.toString());
          }
        });
    return row;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, String> citations(List<Citation> citations) {
    List<Map<String, Object>> documents =
        citations.stream()
            .map(ProvenanceDocument::citation)
            .map(
                one ->
                    one instanceof Map<?, ?> map
                        ? (Map<String, Object>) map
                        : Map.<String, Object>of("source", one))
            .toList();
    return parallel(
        TableKind.Parallel.CITE,
        documents,
        field -> document -> Objects.toString(document.get(field), ""));
  }

  private static Map<String, String> bases(List<Basis> bases) {
    return parallel(TableKind.Parallel.UNDER, bases, field -> basis -> basis(basis, field));
  }

  private static String basis(Basis basis, String field) {
    return switch (field) {
      case "agreement" -> basis.agreement().text();
      case "topic" -> Objects.toString(basis.topic(), "");
      case "asserted_by" -> basis.assertedBy().stream().map(Key::text).collect(spaced());
      case "note" -> Objects.requireNonNullElse(basis.note(), "");
      case "cite" ->
          basis.citations().stream().map(citation -> citation.source().text()).collect(spaced());
      default -> throw new IllegalArgumentException("no field of a basis: " + field);
    };
  }

  private static Collector<CharSequence, ?, String> spaced() {
    return Collectors.joining(" ");
  }

  private static <T> Map<String, String> parallel(
      TableKind.Parallel parallel, List<T> items, Function<String, Function<T, String>> field) {
    var cells = new LinkedHashMap<String, String>();
    for (String name : parallel.allFields()) {
      List<String> values = items.stream().map(field.apply(name)).toList();
      if (values.stream().anyMatch(value -> !value.isEmpty())) {
        // A single item stands as it is.
        cells.put(
            parallel.column(name), values.size() == 1 ? values.getFirst() : CellList.join(values));
      }
    }
    return cells;
  }
}
