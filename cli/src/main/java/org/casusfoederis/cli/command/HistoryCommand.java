package org.casusfoederis.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.cli.Json;
import org.casusfoederis.core.problem.Nearest;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.history.DocumentDifference;
import org.casusfoederis.persistence.history.RecordHistory;
import org.casusfoederis.persistence.history.RecordState;
import org.jooq.DSLContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows what became of a record.
@Command(
    name = "history",
    description = "Show every state of a record: from when to when, by which load, what changed.")
public final class HistoryCommand extends CasusCommand {

  @Parameters(paramLabel = "KEY", description = "The key of a record.")
  private String key = "";

  @Mixin private KindOption kind = new KindOption();

  @Option(names = "--json", description = "Print the states as JSON, each with its whole record.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    List<List<RecordState>> histories;
    try (var database = CasusDatabase.open(options.location(environment()))) {
      histories = database.query(this::histories);
    }
    if (json) {
      Json.print(
          out(), histories.stream().flatMap(List::stream).map(HistoryCommand::document).toList());
    } else {
      histories.forEach(this::print);
    }
    return ExitCode.OK;
  }

  private List<List<RecordState>> histories(DSLContext sql) {
    var history = new RecordHistory(sql);
    var found = new ArrayList<List<RecordState>>();
    for (RecordKind one : kind.kinds()) {
      List<RecordState> states = history.states(one, key);
      if (!states.isEmpty()) {
        found.add(states);
      }
    }
    if (found.isEmpty()) {
      throw neverWas(kind, key, history.keys());
    }
    return found;
  }

  /// The failure for a key that no record ever had.
  static Failure neverWas(KindOption kind, String key, Set<String> keys) {
    return new Failure(
        ExitCode.NO_INPUT,
        "there is and was no %s %s.%s"
            .formatted(
                kind.words(),
                key,
                Nearest.to(key, keys)
                    .filter(near -> !near.equals(key))
                    .map(near -> " Did you mean " + near + "?")
                    .orElse(" casus list shows what there is.")));
  }

  private void print(List<RecordState> states) {
    var record = states.getFirst().record();
    out().println(record.kind().singular() + " " + record.key());
    for (int i = 0; i < states.size(); i++) {
      RecordState state = states.get(i);
      boolean follows = i > 0 && !states.get(i - 1).end().orElseThrow().removed();
      out()
          .println(
              "  load %d  %s – %s  %s"
                  .formatted(
                      state.load(),
                      state.from(),
                      state.end().map(end -> end.at().toString()).orElse("now"),
                      follows ? "changed" : "added"));
      if (follows) {
        new Differences(out(), "    ")
            .print(DocumentDifference.between(states.get(i - 1).record(), state.record()));
      }
      state
          .end()
          .filter(RecordState.End::removed)
          .ifPresent(
              end -> out().println("  load %d  %s  removed".formatted(end.load(), end.at())));
    }
  }

  private static Map<String, Object> document(RecordState state) {
    var document = new LinkedHashMap<String, Object>();
    document.put("kind", state.record().kind().singular());
    document.put("from", state.from().toString());
    document.put("load", state.load());
    state
        .end()
        .ifPresent(
            end -> {
              document.put("until", end.at().toString());
              document.put(end.removed() ? "removed_by" : "replaced_by", end.load());
            });
    document.put("record", RecordDocument.of(state.record()));
    return document;
  }
}
