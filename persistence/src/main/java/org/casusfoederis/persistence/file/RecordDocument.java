package org.casusfoederis.persistence.file;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.CasusRecord;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// A record in the shape in which record files hold it. Equal records have equal documents, so a
/// document's fingerprint tells whether a record has changed.
public final class RecordDocument {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private RecordDocument() {}

  /// The record as nested maps, lists, texts and numbers, with the keys and in the order of
  /// docs/record-format.md; what has its assumed value is left out.
  public static Map<String, Object> of(CasusRecord record) {
    return switch (record) {
      case Actor actor -> ProvenanceDocument.actor(actor);
      case Source source -> ProvenanceDocument.source(source);
      case Agreement agreement -> AgreementDocument.of(agreement);
      case Conduct conduct -> ConductDocument.of(conduct);
      default -> throw new IllegalArgumentException("no record of a known kind: " + record);
    };
  }

  /// The document as JSON without white space.
  public static String json(CasusRecord record) {
    return JSON.writeValueAsString(of(record));
  }

  /// The SHA-256 of the JSON in UTF-8: 32 bytes.
  public static byte[] fingerprint(CasusRecord record) {
    return Sha256.of(json(record).getBytes(StandardCharsets.UTF_8));
  }
}
