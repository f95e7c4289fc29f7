package org.casusfoederis.persistence.file;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/// Writes records as a record file, which reads back to equal records.
public final class RecordWriter {

  private static final int WIDTH = 120;

  private RecordWriter() {}

  /// The text of a record file with these records: each kind in the order given, the kinds in the
  /// order of [RecordKind].
  public static String yaml(Collection<? extends CasusRecord> records) {
    Map<String, List<Map<String, Object>>> lists = new LinkedHashMap<>();
    for (RecordKind kind : RecordKind.values()) {
      List<Map<String, Object>> documents =
          records.stream().filter(record -> record.kind() == kind).map(RecordDocument::of).toList();
      if (!documents.isEmpty()) {
        lists.put(kind.plural(), documents);
      }
    }
    DumpSettings settings =
        DumpSettings.builder()
            // Quotes every text that readers of the core schema would take for null or a number.
            .setSchema(new CoreSchema())
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndent(2)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(WIDTH)
            .setDereferenceAliases(true)
            .build();
    return lists.isEmpty() ? "" : new Dump(settings).dumpToString(lists);
  }
}
