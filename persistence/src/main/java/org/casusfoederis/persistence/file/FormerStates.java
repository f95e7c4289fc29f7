package org.casusfoederis.persistence.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads records back from the JSON of [RecordDocument], in which their former states are kept. A
/// document goes through the same readers as a record file, of which JSON is one way of writing.
public final class FormerStates {

  /// What JSON may hold and YAML must not, or takes for the end of a line.
  private static final Pattern NOT_PRINTABLE =
      Pattern.compile("[\\u007F-\\u009F\\u2028\\u2029\\uFEFF\\uFFFE\\uFFFF]");

  private FormerStates() {}

  /// The record of this kind that has this document.
  ///
  /// @throws UnreadableStateException if this version of Casus does not take the document for a
  ///   sound record
  public static CasusRecord read(RecordKind kind, String json) {
    var findings = new RunFindings();
    var source = new SourceText("history", printable(json));
    @Nullable CasusRecord record = null;
    for (Node document : YamlDocuments.compose(source, findings)) {
      record =
          MappingFields.of(new Scalars(source, findings), kind.singular(), document)
              .map(fields -> RecordLists.reader(kind).apply(fields).orNull())
              .orElse(null);
    }
    if (record == null) {
      throw new UnreadableStateException(
          kind,
          findings.result().problems().stream()
              .map(Problem::headline)
              .collect(Collectors.joining("; ")));
    }
    return record;
  }

  private static String printable(String json) {
    return NOT_PRINTABLE
        .matcher(json)
        .replaceAll(
            found -> Matcher.quoteReplacement("\\u%04x".formatted((int) found.group().charAt(0))));
  }
}
