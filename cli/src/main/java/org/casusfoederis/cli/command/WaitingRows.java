package org.casusfoederis.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.cli.CasusDatabase;
import org.casusfoederis.cli.ExitCode;
import org.casusfoederis.cli.Failure;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.RecordText;
import org.casusfoederis.persistence.load.Quarantine;
import org.casusfoederis.persistence.load.RejectedRow;
import org.casusfoederis.persistence.load.WaitingRow;

/// What the quarantine commands have in common: finding what was set aside, and telling it.
final class WaitingRows {

  private WaitingRows() {}

  /// Those with these numbers, in that order; without numbers all that wait.
  ///
  /// @throws Failure if nothing has one of the numbers, or it no longer waits
  static List<WaitingRow> waiting(CasusDatabase database, List<Long> numbers) {
    return database.query(
        sql -> {
          var quarantine = new Quarantine(sql);
          if (numbers.isEmpty()) {
            return quarantine.list(false);
          }
          var rows = new ArrayList<WaitingRow>();
          for (long number : numbers) {
            WaitingRow row = quarantine.find(number).orElseThrow(() -> none(number));
            if (!row.waits()) {
              throw new Failure(
                  ExitCode.NO_INPUT,
                  "number %d does not wait any more: it was %s. Nothing was done."
                      .formatted(number, fate(row)));
            }
            rows.add(row);
          }
          return rows;
        });
  }

  /// The failure for a number that nothing has.
  static Failure none(long number) {
    return new Failure(
        ExitCode.NO_INPUT,
        "nothing with the number %d was set aside. casus quarantine list --all shows the numbers."
            .formatted(number));
  }

  /// What became of it: `waiting`, `corrected by load 9`, `discarded`.
  static String fate(WaitingRow row) {
    return row.correctedBy()
        .map(load -> "corrected by load " + load)
        .or(() -> row.discardedAt().map(at -> "discarded"))
        .orElse("waiting");
  }

  /// Where it stood: `pacts.yaml:12`.
  static String place(RejectedRow row) {
    return row.path() + row.line().map(line -> ":" + line).orElse("");
  }

  /// What it is: `agreement NATO-1949`, `file`.
  static String what(RejectedRow row) {
    return row.kind().map(RecordKind::singular).orElse("file")
        + row.key().map(key -> " " + key).orElse("");
  }

  /// A file with it alone, that can be loaded once it is corrected.
  static String file(RejectedRow row) {
    return switch (row.format()) {
      case CSV -> row.content() + "\n";
      case YAML ->
          row.kind().map(kind -> RecordText.file(kind, row.content())).orElseGet(row::content);
    };
  }

  /// The same as data.
  static Map<String, Object> document(WaitingRow row) {
    var document = new LinkedHashMap<String, Object>();
    document.put("number", row.number());
    document.put("load", row.load());
    document.put("at", row.at().toString());
    document.put("file", row.row().path());
    row.row().line().ifPresent(line -> document.put("line", line));
    row.row().kind().ifPresent(kind -> document.put("kind", kind.singular()));
    row.row().key().ifPresent(key -> document.put("key", key));
    document.put("format", Code.of(row.row().format()));
    document.put("code", row.row().code());
    document.put("reason", row.row().reason());
    document.put("content", row.row().content());
    document.put(
        "state",
        row.waits() ? "waiting" : row.correctedBy().isPresent() ? "corrected" : "discarded");
    row.correctedBy().ifPresent(load -> document.put("corrected_by", load));
    return document;
  }
}
