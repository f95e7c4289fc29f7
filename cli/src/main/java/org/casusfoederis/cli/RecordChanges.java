package org.casusfoederis.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.persistence.file.RecordChange;

/// What a load changes in records that were stored before, field by field; of many changed records
/// the first hundred are kept.
public final class RecordChanges {

  private static final int MOST = 100;
  private static final int LONGEST_TEXT = 160;

  private record Change(CasusRecord record, List<RecordChange.Field> fields) {}

  private final List<Change> changes = new ArrayList<>();
  private long count;

  /// Takes note of a record that replaces its former state.
  public void add(CasusRecord former, CasusRecord present) {
    count++;
    if (changes.size() < MOST) {
      changes.add(new Change(present, RecordChange.between(former, present)));
    }
  }

  /// Prints a line a record, and below it a line a field: `summary: "Many." → "Very many."`.
  public void print(PrintWriter out) {
    for (Change change : changes) {
      out.println(change.record().kind().singular() + " " + change.record().key());
      for (RecordChange.Field field : change.fields()) {
        out.println(
            "  %s: %s → %s"
                .formatted(
                    field.field(),
                    field.former().map(RecordChanges::shown).orElse("nothing"),
                    field.present().map(RecordChanges::shown).orElse("nothing")));
      }
    }
    if (count > changes.size()) {
      out.println("and " + (count - changes.size()) + " more changed records");
    }
    if (count > 0) {
      out.println();
    }
  }

  private static String shown(String text) {
    var shown = new StringBuilder();
    text.codePoints()
        .limit(LONGEST_TEXT)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .forEach(shown::appendCodePoint);
    return "\"" + shown + (shown.length() < text.length() ? "…\"" : "\"");
  }

  /// The changes for machines.
  public List<Map<String, Object>> documents() {
    return changes.stream().map(RecordChanges::document).toList();
  }

  private static Map<String, Object> document(Change change) {
    var document = new LinkedHashMap<String, Object>();
    document.put("kind", change.record().kind().singular());
    document.put("key", change.record().key().text());
    document.put(
        "fields",
        change.fields().stream()
            .map(
                field -> {
                  var one = new LinkedHashMap<String, Object>();
                  one.put("field", field.field());
                  field.former().ifPresent(value -> one.put("former", value));
                  field.present().ifPresent(value -> one.put("present", value));
                  return one;
                })
            .toList());
    return document;
  }
}
