package org.casusfoederis.persistence.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.persistence.file.RecordDocument;

/// All records as one JSON document, which is a record file too: JSON is YAML.
public final class JsonExport {

  private JsonExport() {}

  /// The text of the document: an object with a list for every kind of record, also when it is
  /// empty.
  public static String of(RecordSet records) {
    Map<String, List<Map<String, Object>>> lists = new LinkedHashMap<>();
    for (RecordKind kind : RecordKind.values()) {
      lists.put(
          kind.plural(),
          OrderedRecords.of(records, kind).stream().map(RecordDocument::of).toList());
    }
    return JsonText.of(lists);
  }
}
