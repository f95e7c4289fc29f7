package org.casusfoederis.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.junit.jupiter.api.Test;

class RecordDocumentTest {

  private final ReadResult rich =
      RecordFiles.read(
          List.of(
              Path.of(
                  "src/test/resources/org/casusfoederis/persistence/file/rich/every-field.yaml")));

  @Test
  void leavesOutWhatIsAssumed() {
    assertThat(RecordDocument.json(record(RecordKind.EVENT, "met")))
        .isEqualTo(
            """
            {"key":"met","kind":"meeting","title":"They meet","on":"2024","cite":["tass"]}\
            """);
  }

  @Test
  void writesNumbersAsNumbersAndCodesAsTexts() {
    assertThat(RecordDocument.json(record(RecordKind.DEPLOYMENT, "kursk")))
        .contains("\"low\":11000,\"best\":11500.5,\"high\":12000", "\"cumulative\":false");
    assertThat(RecordDocument.json(record(RecordKind.ACTOR, "SUN")))
        .contains("{\"system\":\"COW\",\"code\":\"365\",\"period\":\"1922/1991\"}");
  }

  @Test
  void listsSilentAndUncodedTopicsApart() {
    assertThat(RecordDocument.of(record(RecordKind.AGREEMENT, "RUS-PRK-2024")))
        .containsEntry("absent", List.of("neutrality"))
        .containsEntry("unknown", List.of("separate_peace", "determination"));
  }

  @Test
  void tellsRecordsApartByTheirFingerprint() {
    var fingerprints =
        rich.recordSet()
            .all()
            .map(record -> HexFormat.of().formatHex(RecordDocument.fingerprint(record)))
            .distinct()
            .toList();
    assertThat(RecordDocument.fingerprint(rich.recordSet().all().findFirst().orElseThrow()))
        .hasSize(32);
    assertThat(fingerprints).hasSameSizeAs(rich.records());
  }

  private CasusRecord record(RecordKind kind, String key) {
    return rich.recordSet().find(kind, key).orElseThrow();
  }
}
