package org.casusfoederis.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Json;
import org.casusfoederis.cli.TextTable;
import org.casusfoederis.persistence.history.Loads;
import org.casusfoederis.persistence.history.RecordedLoad;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Lists the loads.
@Command(
    name = "loads",
    description = "List the loads: when, by which version, from what, and what they changed.")
public final class LoadsCommand extends CasusCommand {

  @Option(names = "--json", description = "Print the list as JSON, with the files of each load.")
  private boolean json;

  @Mixin private DatabaseOptions options = new DatabaseOptions();

  @Override
  ExitCode run() {
    List<RecordedLoad> loads;
    try (var database = CasusDatabase.open(options.location(environment()))) {
      loads = database.query(sql -> new Loads(sql).all());
    }
    if (json) {
      Json.print(out(), loads.stream().map(LoadsCommand::document).toList());
    } else if (loads.isEmpty()) {
      out().println("Nothing was ever loaded.");
    } else {
      TextTable.print(
          out(),
          List.of("LOAD", "AT", "CASUS", "ADDED", "CHANGED", "REMOVED", "ASIDE", "FILES", "WHAT"),
          loads.stream().map(LoadsCommand::row).toList());
    }
    return ExitCode.OK;
  }

  private static List<String> row(RecordedLoad load) {
    return List.of(
        Long.toString(load.number()),
        load.at().toString(),
        load.casusVersion(),
        Integer.toString(load.added()),
        Integer.toString(load.changed()),
        Integer.toString(load.removed()),
        Integer.toString(load.setAside()),
        Integer.toString(load.files().size()),
        load.description() + load.undoneBy().map(by -> " (undone by load " + by + ")").orElse(""));
  }

  private static Map<String, Object> document(RecordedLoad load) {
    var document = new LinkedHashMap<String, Object>();
    document.put("load", load.number());
    document.put("at", load.at().toString());
    document.put("casus_version", load.casusVersion());
    document.put("codebook_version", load.codebookVersion());
    document.put("description", load.description());
    document.put("added", load.added());
    document.put("changed", load.changed());
    document.put("removed", load.removed());
    document.put("unchanged", load.unchanged());
    document.put("set_aside", load.setAside());
    load.undoes().ifPresent(undone -> document.put("undoes", undone));
    load.undoneBy().ifPresent(by -> document.put("undone_by", by));
    document.put(
        "files",
        load.files().stream()
            .map(file -> new TreeMap<>(Map.of("path", file.path(), "sha256", file.sha256())))
            .toList());
    return document;
  }
}
