package org.casusfoederis.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.cli.Json;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.problem.Nearest;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.file.RecordWriter;
import org.casusfoederis.persistence.store.StoredRecords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Shows a record, or a topic of the codebook.
@Command(
    name = "show",
    description =
        "Show a record as a record file would hold it, or a topic of the codebook with its values.")
public final class ShowCommand extends CasusCommand {

  @Parameters(paramLabel = "KEY", description = "The key of a record or topic.")
  private String key = "";

  @Option(names = "--json", description = "Print it as JSON.")
  private boolean json;

  @Mixin private AsOfOption asOf = new AsOfOption();

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    Optional<Topic> topic = Codebook.version1().find(Key.of(key));
    if (topic.isPresent()) {
      show(topic.get());
      return ExitCode.OK;
    }
    try (var database = CasusDatabase.open(options.location(environment()))) {
      List<CasusRecord> found = database.read(asOf.moment(), this::find);
      if (found.isEmpty()) {
        throw notFound(database.read(asOf.moment(), ShowCommand::keys));
      }
      if (json) {
        List<?> documents = found.stream().map(RecordDocument::of).toList();
        Json.print(out(), documents.size() == 1 ? documents.getFirst() : documents);
      } else {
        out().print(RecordWriter.yaml(found));
      }
    }
    return ExitCode.OK;
  }

  private List<CasusRecord> find(StoredRecords store) {
    var found = new ArrayList<CasusRecord>();
    for (RecordKind kind : RecordKind.values()) {
      store.find(kind, key).ifPresent(found::add);
    }
    return found;
  }

  private static TreeSet<String> keys(StoredRecords store) {
    var keys = new TreeSet<String>();
    for (RecordKind kind : RecordKind.values()) {
      keys.addAll(store.fingerprints(kind).keySet());
    }
    Codebook.version1().topics().forEach(topic -> keys.add(topic.key().text()));
    return keys;
  }

  private Failure notFound(TreeSet<String> keys) {
    return new Failure(
        ExitCode.NO_INPUT,
        "there %s no record or topic %s.%s"
            .formatted(
                asOf.moment().isPresent() ? "was then" : "is",
                key,
                Nearest.to(key, keys)
                    .map(near -> " Did you mean " + near + "?")
                    .orElse(" casus list shows what there is.")));
  }

  private void show(Topic topic) {
    if (json) {
      var document = new LinkedHashMap<String, Object>();
      document.put("key", topic.key().text());
      document.put("group", topic.group().title());
      document.put("title", topic.title());
      document.put("definition", topic.definition());
      document.put("type", Code.of(topic.type()));
      document.put("values", topic.values());
      document.put("crosswalks", topic.crosswalks());
      Json.print(out(), document);
      return;
    }
    out().println(topic.title() + " (" + topic.key() + ", " + Code.of(topic.type()) + ")");
    out().println(topic.definition());
    topic.values().forEach(value -> out().println("  " + value.code() + ": " + value.definition()));
    topic
        .crosswalks()
        .forEach(
            one -> out().println("  " + one.dataset() + " " + one.variable() + ": " + one.rule()));
  }
}
