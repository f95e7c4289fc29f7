package org.casusfoederis.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.PastLoad;
import org.casusfoederis.cli.TextTable;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.history.Changes;
import org.casusfoederis.persistence.history.DocumentDifference;
import org.casusfoederis.persistence.history.Moment;
import org.casusfoederis.persistence.history.RecordHistory;
import org.casusfoederis.persistence.history.RecordedLoad;
import org.casusfoederis.persistence.store.StoredRecords;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows how the records differ between two moments.
@Command(
    name = "diff",
    description =
        "Show how a record differs between two moments, field by field; without a key, which"
            + " records differ.")
public final class DiffCommand extends CasusCommand {

  @Parameters(arity = "0..1", paramLabel = "KEY", description = "The key of a record.")
  private @Nullable String key;

  @Mixin private KindOption kind = new KindOption();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "MOMENT",
      description = "The earlier moment, or load: as --as-of takes it, or the number of a load.")
  private String from = "";

  @Option(
      names = "--to",
      paramLabel = "MOMENT",
      description = "The later moment, or load (default: now).")
  private @Nullable String to;

  @Option(names = "--json", description = "Print the differences as JSON.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    Moment earlier = Moment.parse(from);
    Optional<Moment> later = Optional.ofNullable(to).map(Moment::parse);
    try (var database = CasusDatabase.open(options.location(environment()))) {
      Map<String, Object> document = new LinkedHashMap<>();
      database.query(
          sql -> {
            RecordedLoad first = PastLoad.by(sql, earlier);
            Optional<RecordedLoad> last = later.map(moment -> PastLoad.by(sql, moment));
            if (last.filter(load -> load.number() < first.number()).isPresent()) {
              throw new Failure(
                  ExitCode.USAGE,
                  "--from %s is later than --to %s. Exchange them."
                      .formatted(earlier.words(), later.orElseThrow().words()));
            }
            document.put("from", first.number());
            last.ifPresent(load -> document.put("to", load.number()));
            StoredRecords before = CasusDatabase.records(sql, Optional.of(earlier));
            StoredRecords after = CasusDatabase.records(sql, later);
            if (key == null) {
              all(Changes.between(before, after), document);
            } else {
              one(sql, key, before, after, document);
            }
            return document;
          });
      if (json) {
        Json.print(out(), document);
      }
    }
    return ExitCode.OK;
  }

  private void all(List<Changes.Change> changes, Map<String, Object> document) {
    List<Changes.Change> wanted =
        changes.stream().filter(change -> kind.kinds().contains(change.kind())).toList();
    document.put(
        "records",
        wanted.stream()
            .map(
                change -> {
                  var row = new LinkedHashMap<String, Object>();
                  row.put("kind", change.kind().singular());
                  row.put("key", change.key());
                  row.put("effect", word(change.effect()));
                  return row;
                })
            .toList());
    if (json) {
      return;
    }
    if (wanted.isEmpty()) {
      out().println("No record differs.");
      return;
    }
    TextTable.print(
        out(),
        List.of("EFFECT", "KIND", "KEY"),
        wanted.stream()
            .map(change -> List.of(word(change.effect()), change.kind().singular(), change.key()))
            .toList());
  }

  private static String word(Changes.Effect effect) {
    return effect.name().toLowerCase(Locale.ROOT);
  }

  private void one(
      DSLContext sql,
      String wanted,
      StoredRecords before,
      StoredRecords after,
      Map<String, Object> document) {
    var records = new ArrayList<Map<String, Object>>();
    for (RecordKind one : kind.kinds()) {
      Optional<CasusRecord> was = before.find(one, wanted);
      Optional<CasusRecord> is = after.find(one, wanted);
      if (was.isPresent() || is.isPresent()) {
        records.add(compare(one, wanted, was, is));
      }
    }
    if (records.isEmpty()) {
      var history = new RecordHistory(sql);
      if (kind.kinds().stream().allMatch(one -> history.states(one, wanted).isEmpty())) {
        throw HistoryCommand.neverWas(kind, wanted, history.keys());
      }
      throw new Failure(
          ExitCode.NO_INPUT,
          "there was no %s %s at either moment. casus history %s shows when there was."
              .formatted(kind.words(), wanted, wanted));
    }
    document.put("records", records);
  }

  private Map<String, Object> compare(
      RecordKind one, String wanted, Optional<CasusRecord> was, Optional<CasusRecord> is) {
    var document = new LinkedHashMap<String, Object>();
    document.put("kind", one.singular());
    document.put("key", wanted);
    String name = one.singular() + " " + wanted;
    if (was.isEmpty() || is.isEmpty()) {
      boolean added = was.isEmpty();
      document.put("effect", added ? "added" : "removed");
      document.put(
          added ? "after" : "before",
          RecordDocument.of(added ? is.orElseThrow() : was.orElseThrow()));
      say(name + (added ? " was added" : " was removed"));
      return document;
    }
    List<DocumentDifference.Change> changes =
        DocumentDifference.between(was.orElseThrow(), is.orElseThrow());
    document.put("effect", changes.isEmpty() ? "unchanged" : "changed");
    document.put("changes", Differences.documents(changes));
    say(changes.isEmpty() ? name + " does not differ" : name);
    if (!json) {
      new Differences(out(), "  ").print(changes);
    }
    return document;
  }

  private void say(String line) {
    if (!json) {
      out().println(line);
    }
  }
}
