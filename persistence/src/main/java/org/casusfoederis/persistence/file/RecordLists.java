package org.casusfoederis.persistence.file;

import java.util.function.Function;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads what stands at the top of a record file: lists named after the kinds of records.
final class RecordLists {

  private RecordLists() {}

  static void read(SourceText source, RunFindings findings) {
    var scalars = new Scalars(source, findings);
    for (Node document : YamlDocuments.compose(source, findings)) {
      if (!Scalars.isEmpty(document)) {
        MappingFields.of(scalars, "record file", document).ifPresent(top -> lists(top, findings));
      }
    }
  }

  private static void lists(Fields top, RunFindings findings) {
    for (RecordKind kind : RecordKind.values()) {
      var _ = top.list(kind.plural(), kind.singular(), at -> record(kind, at, findings));
    }
    top.close();
  }

  private static Found<CasusRecord> record(RecordKind kind, Fields at, RunFindings findings) {
    @Nullable CasusRecord record = reader(kind).apply(at).orNull();
    // Even a faulty record keeps its key from others.
    at.raw("key").ifPresent(key -> findings.declare(kind, key, at.place("key")));
    if (record != null) {
      findings.add(record, at.place("key"));
    }
    return new Found<>(record);
  }

  static Function<Fields, ? extends Found<? extends CasusRecord>> reader(RecordKind kind) {
    return switch (kind) {
      case SOURCE -> SourceReader::read;
      case ACTOR -> ActorReader::read;
      case AGREEMENT -> AgreementReader::read;
      case DEPLOYMENT -> DeploymentReader::read;
      case TRANSFER -> TransferReader::read;
      case EVENT -> EventReader::read;
      case ASSESSMENT -> AssessmentReader::read;
    };
  }
}
