package org.casusfoederis.persistence.file;

import java.util.function.Function;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/// Reads what stands at the top of a record file: lists named after the kinds of records.
final class RecordLists {

  private RecordLists() {}

  static void read(SourceText source, Findings findings) {
    var scalars = new Scalars(source, findings);
    for (Node document : YamlDocuments.compose(source, findings)) {
      if (!Scalars.isEmpty(document)) {
        Fields.of(scalars, "record file", document).ifPresent(RecordLists::lists);
      }
    }
  }

  private static void lists(Fields top) {
    for (RecordKind kind : RecordKind.values()) {
      var _ = top.list(kind.plural(), kind.singular(), at -> record(kind, at));
    }
    top.close();
  }

  private static Found<CasusRecord> record(RecordKind kind, Fields at) {
    @Nullable CasusRecord record = reader(kind).apply(at).orNull();
    // Even a faulty record keeps its key from others.
    at.raw("key").ifPresent(key -> at.findings().declare(kind, key, at.place("key")));
    if (record != null) {
      at.findings().add(record, at.place("key"));
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
