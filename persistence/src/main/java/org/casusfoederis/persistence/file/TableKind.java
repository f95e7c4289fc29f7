package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.record.RecordKind;
import org.jspecify.annotations.Nullable;

/// The tables that records may be written in (docs/csv-format.md), with their columns.
enum TableKind {
  SOURCES(
      RecordKind.SOURCE,
      List.of(
          "key",
          "type",
          "title",
          "author",
          "publisher",
          "container",
          "number",
          "issued",
          "accessed",
          "url",
          "archive_url",
          "language",
          "category",
          "reliability",
          "consulted",
          "reports",
          "note")),
  DEPLOYMENTS(
      RecordKind.DEPLOYMENT,
      columns(
          List.of(
              "key", "title", "kind", "sender", "host", "place", "period", "stage", "composition"),
          Parallel.UNDER.columns(),
          List.of("summary", "rank", "because"),
          Parallel.CITE.columns())),
  TRANSFERS(
      RecordKind.TRANSFER,
      columns(
          List.of("key", "title", "category", "sender", "recipient", "period", "stage"),
          Parallel.UNDER.columns(),
          List.of("in_return_for", "summary", "rank", "because"),
          Parallel.CITE.columns())),
  ESTIMATES(
      null,
      columns(
          List.of(
              "deployment",
              "transfer",
              "measure",
              "stage",
              "on",
              "low",
              "best",
              "high",
              "scope",
              "cumulative",
              "by",
              "of",
              "note",
              "rank",
              "because"),
          Parallel.CITE.columns())),
  EVENTS(
      RecordKind.EVENT,
      columns(
          List.of(
              "key",
              "kind",
              "title",
              "on",
              "by",
              "towards",
              "agreement",
              "topic",
              "concerns",
              "place",
              "summary",
              "rank",
              "because"),
          Parallel.CITE.columns()));

  /// Columns that hold lists of the same length: the first item of each belongs to the first item
  /// of the leading column, and so on.
  enum Parallel {
    CITE(
        "cite",
        "source",
        List.of("at", "credibility", "stance", "field", "says", "rank", "because", "note")),
    UNDER("under", "agreement", List.of("topic", "asserted_by", "note", "cite"));

    private final String leading;
    private final String leadingField;
    private final List<String> fields;

    Parallel(String leading, String leadingField, List<String> fields) {
      this.leading = leading;
      this.leadingField = leadingField;
      this.fields = fields;
    }

    /// The column that says how many items there are.
    String leading() {
      return leading;
    }

    /// The fields of an item that stand in further columns.
    List<String> fields() {
      return fields;
    }

    /// All fields of an item, the leading one first.
    List<String> allFields() {
      return columns(List.of(leadingField), fields);
    }

    /// The column in which a field of the items stands.
    String column(String field) {
      return field.equals(leadingField) ? leading : leading + "_" + field;
    }

    /// All columns.
    List<String> columns() {
      return columns(List.of(leading), fields.stream().map(this::column).toList());
    }

    @SafeVarargs
    private static List<String> columns(List<String>... parts) {
      return Stream.of(parts).flatMap(List::stream).toList();
    }
  }

  private final @Nullable RecordKind kind;
  private final List<String> columns;

  TableKind(@Nullable RecordKind kind, List<String> columns) {
    this.kind = kind;
    this.columns = columns;
  }

  @SafeVarargs
  private static List<String> columns(List<String>... parts) {
    return Stream.of(parts).flatMap(List::stream).toList();
  }

  /// The kind of records that stand in it; empty for the table of estimates, which belong to
  /// records of other tables.
  Optional<RecordKind> kind() {
    return Optional.ofNullable(kind);
  }

  /// The columns that it may have, in the order in which they are written.
  List<String> columns() {
    return columns;
  }

  /// What a row describes: `transfer`.
  String singular() {
    return kind == null ? "estimate" : kind.singular();
  }

  /// The name by which data packages call it: `transfers`.
  String plural() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The table that holds records of a kind.
  static Optional<TableKind> of(RecordKind kind) {
    return Stream.of(values()).filter(table -> table.kind == kind).findFirst();
  }

  /// The table that has most of these columns; empty when none has half of them, or two.
  ///
  /// @param fileName tells of tables that have equally many
  static Optional<TableKind> of(List<String> header, String fileName) {
    var byShare = new ArrayList<>(List.of(values()));
    byShare.sort(
        Comparator.comparing((TableKind table) -> -table.share(header))
            .thenComparing(table -> fileName.contains(table.plural()) ? 0 : 1));
    TableKind best = byShare.getFirst();
    return best.share(header) >= 2 && 2 * best.share(header) >= header.size()
        ? Optional.of(best)
        : Optional.empty();
  }

  private int share(List<String> header) {
    return (int) header.stream().distinct().filter(columns::contains).count();
  }
}
