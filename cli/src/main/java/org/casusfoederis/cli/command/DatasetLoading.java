package org.casusfoederis.cli.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.TextTable;
import org.casusfoederis.persistence.dataset.DatasetLoadResult;
import org.casusfoederis.persistence.dataset.LoadedDataset;
import org.casusfoederis.persistence.dataset.Reconciliation;

/// Says what a load of data sets did: for people as a table with remarks, for machines as JSON.
///
/// @param dryRun whether everything was taken back
record DatasetLoading(DatasetLoadResult result, boolean dryRun) {

  /// Names that are shown of those that were not found; JSON has them all.
  private static final int MOST_UNKNOWN = 12;

  /// Prints the result as JSON.
  void json(PrintWriter out) {
    var document = new LinkedHashMap<String, Object>();
    result.batch().ifPresent(batch -> document.put("load", batch));
    document.put("dry_run", dryRun);
    document.put("datasets", result.files().stream().map(DatasetLoading::document).toList());
    Json.print(out, document);
  }

  private static Map<String, Object> document(LoadedDataset file) {
    var document = new LinkedHashMap<String, Object>();
    document.put("file", file.file());
    document.put("dataset", file.dataset());
    document.put("title", file.title());
    document.put("version", file.version());
    document.put("status", file.status().name().toLowerCase(java.util.Locale.ROOT));
    document.put("rows_read", file.rowsRead());
    document.put("rows_stored", file.rowsStored());
    document.put("rows_explained", file.rowsExplained());
    document.put("explained", file.explained());
    file.firstYear().ifPresent(year -> document.put("first_year", year));
    file.lastYear().ifPresent(year -> document.put("last_year", year));
    document.put("columns_left_out", file.leftOut());
    document.put("actors", file.actors().stream().map(DatasetLoading::document).toList());
    document.put("warnings", file.warnings());
    return document;
  }

  private static Map<String, Object> document(Reconciliation column) {
    var document = new LinkedHashMap<String, Object>();
    document.put("column", column.column());
    document.put("by", column.system());
    document.put("with_record", column.found());
    document.put("with_record_in_some_years", column.partly());
    document.put("in_cow_list_only", column.listed());
    document.put(
        "not_found",
        column.unknown().stream()
            .map(
                one -> {
                  var unknown = new LinkedHashMap<String, Object>();
                  unknown.put("value", one.value());
                  unknown.put("kind", one.kind());
                  unknown.put("rows", one.rows());
                  one.suggestion().ifPresent(name -> unknown.put("suggestion", name));
                  return unknown;
                })
            .toList());
    return document;
  }

  /// Prints the result as text.
  void text(PrintWriter out) {
    TextTable.print(
        out,
        List.of("DATA SET", "VERSION", "YEARS", "READ", "STORED", "EXPLAINED", "STATUS", "FILE"),
        result.files().stream().map(DatasetLoading::row).toList());
    result.files().forEach(file -> remarks(file).forEach(out::println));
    if (dryRun) {
      out.println("A dry run: nothing was written.");
    } else {
      out.println(
          result
              .batch()
              .map(batch -> "Loaded as batch " + batch + ".")
              .orElse("Nothing was new; nothing was written."));
    }
  }

  private static List<String> row(LoadedDataset file) {
    return List.of(
        file.dataset(),
        file.version().isEmpty() ? "–" : file.version(),
        years(file.firstYear(), file.lastYear()),
        Integer.toString(file.rowsRead()),
        Integer.toString(file.rowsStored()),
        Integer.toString(file.rowsExplained()),
        file.status().name().toLowerCase(java.util.Locale.ROOT),
        file.file());
  }

  /// `1816–2012`, or a dash.
  static String years(OptionalInt first, OptionalInt last) {
    return first.isPresent() && last.isPresent() ? first.getAsInt() + "–" + last.getAsInt() : "–";
  }

  private static List<String> remarks(LoadedDataset file) {
    List<String> remarks = new ArrayList<>();
    file.warnings().forEach(one -> remarks.add("warning: " + file.file() + ": " + one + "."));
    file.explained()
        .forEach(
            (reason, rows) ->
                remarks.add(
                    "%s: %d row%s not stored: %s."
                        .formatted(file.dataset(), rows, rows == 1 ? "" : "s", reason)));
    file.leftOut().forEach(one -> remarks.add(file.dataset() + ": left out " + one + "."));
    file.actors().forEach(one -> remarks.add(file.dataset() + ", " + actors(one)));
    return remarks;
  }

  private static String actors(Reconciliation column) {
    var text =
        new StringBuilder(
            "%s: %d with a record, %d in some years only, %d in the COW list only, %d not found"
                .formatted(
                    column.column(),
                    column.found(),
                    column.partly(),
                    column.listed(),
                    column.unknown().size()));
    List<String> shown =
        column.unknown().stream().limit(MOST_UNKNOWN).map(DatasetLoading::unknown).toList();
    if (!shown.isEmpty()) {
      text.append(": ").append(String.join(", ", shown));
    }
    if (column.unknown().size() > MOST_UNKNOWN) {
      text.append(", and ").append(column.unknown().size() - MOST_UNKNOWN).append(" more");
    }
    return text.append('.').toString();
  }

  private static String unknown(Reconciliation.Unknown one) {
    return one.value() + one.suggestion().map(name -> " (did you mean " + name + "?)").orElse("");
  }
}
