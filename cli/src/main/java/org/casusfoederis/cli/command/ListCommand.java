package org.casusfoederis.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.TextTable;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.persistence.dataset.StoredDataset;
import org.casusfoederis.persistence.store.Snapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Lists what the database holds.
@Command(
    name = "list",
    description = "List the records of a kind, the topics of the codebook, or the data sets.")
public final class ListCommand extends CasusCommand {

  /// How many keys a line shows; JSON has them all.
  private static final int MOST_IN_A_CELL = 4;

  /// What can be listed.
  enum Kind {
    agreements,
    actors,
    sources,
    deployments,
    transfers,
    events,
    assessments,
    topics,
    datasets
  }

  @Parameters(paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
  private Kind kind = Kind.agreements;

  @Option(names = "--json", description = "Print the list as JSON.")
  private boolean json;

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    if (kind == Kind.topics) {
      print(topics());
      return ExitCode.OK;
    }
    if (kind == Kind.datasets) {
      try (var database = CasusDatabase.open(options.location(environment()))) {
        database.requireCurrentSchema();
        print(
            new Snapshot(database.database())
                .query(StoredDataset::all).stream().map(this::row).toList());
      }
      return ExitCode.OK;
    }
    RecordKind wanted =
        java.util.Arrays.stream(RecordKind.values())
            .filter(one -> one.plural().equals(kind.name()))
            .findFirst()
            .orElseThrow();
    try (var database = CasusDatabase.open(options.location(environment()))) {
      print(
          database.read(asOf.moment(), store -> store.readAll(wanted)).stream()
              .map(ListCommand::row)
              .toList());
    }
    return ExitCode.OK;
  }

  private void print(List<Map<String, Object>> rows) {
    if (json) {
      Json.print(out(), rows);
      return;
    }
    if (rows.isEmpty()) {
      out().println("There are no " + (kind == Kind.datasets ? "data sets" : kind.name()) + ".");
      return;
    }
    List<String> columns = List.copyOf(rows.getFirst().keySet());
    TextTable.print(
        out(),
        columns.stream().map(column -> column.toUpperCase(java.util.Locale.ROOT)).toList(),
        rows.stream()
            .map(row -> columns.stream().map(column -> cell(row.get(column))).toList())
            .toList());
  }

  /// JSON has the citation, too, which is longer than a line.
  private Map<String, Object> row(StoredDataset stored) {
    var row = new LinkedHashMap<String, Object>();
    row.put("dataset", stored.dataset());
    row.put("version", stored.version().isEmpty() ? null : stored.version());
    row.put("years", DatasetLoading.years(stored.firstYear(), stored.lastYear()));
    row.put("rows", stored.rows());
    row.put("explained", stored.explained());
    row.put("variables", stored.variables());
    row.put("actors", stored.actors());
    row.put("load", stored.batch());
    row.put("table", stored.table());
    if (json) {
      row.put("title", stored.title());
      row.put("citation", stored.citation());
    }
    row.put("file", stored.file());
    return row;
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "–";
      case List<?> several when several.size() > MOST_IN_A_CELL ->
          "%s … (%d)".formatted(joined(several.subList(0, MOST_IN_A_CELL)), several.size());
      case List<?> several -> joined(several);
      default -> value.toString();
    };
  }

  private static String joined(List<?> several) {
    return String.join(" ", several.stream().map(Object::toString).toList());
  }

  private static Map<String, Object> row(CasusRecord record) {
    var row = new LinkedHashMap<String, Object>();
    row.put("key", record.key().text());
    switch (record) {
      case Agreement agreement -> {
        row.put("began", text(agreement.began().orElse(null)));
        row.put("stage", Code.of(agreement.founding().stage()));
        row.put("members", keys(agreement.parties()));
      }
      case Actor actor -> row.put("kind", Code.of(actor.actorKind()));
      case Source source -> {
        row.put("issued", text(source.issued()));
        row.put("reliability", source.reliability().name());
        row.put("category", Code.of(source.category()));
      }
      case Deployment deployment -> {
        row.put("period", deployment.period().text());
        row.put("sender", deployment.sender().text());
        row.put("host", deployment.host().text());
      }
      case Transfer transfer -> {
        row.put("period", transfer.period().text());
        row.put("sender", transfer.sender().text());
        row.put("recipient", transfer.recipient().text());
      }
      case Event event -> {
        row.put("on", event.on().text());
        row.put("kind", Code.of(event.eventKind()));
        row.put("by", keys(event.by()));
      }
      case Assessment assessment -> row.put("theme", Code.of(assessment.theme()));
      default -> throw new IllegalStateException("no known kind of record: " + record.kind());
    }
    row.put("title", record.title());
    return row;
  }

  private static @Nullable String text(@Nullable EdtfDate date) {
    return date == null ? null : date.text();
  }

  private static List<String> keys(List<? extends Key<?>> keys) {
    return keys.stream().map(Key::text).toList();
  }

  private static List<Map<String, Object>> topics() {
    var rows = new ArrayList<Map<String, Object>>();
    for (var topic : Codebook.version1().topics()) {
      var row = new LinkedHashMap<String, Object>();
      row.put("key", topic.key().text());
      row.put("group", topic.group().title());
      row.put("type", Code.of(topic.type()));
      row.put("title", topic.title());
      rows.add(row);
    }
    return rows;
  }
}
