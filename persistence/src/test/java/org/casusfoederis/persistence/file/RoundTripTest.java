package org.casusfoederis.persistence.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.junit.jupiter.api.Test;

class RoundTripTest {

  private static final Path RICH =
      Path.of("src/test/resources/org/casusfoederis/persistence/file/rich/every-field.yaml");

  @Test
  void everyFieldOfEveryKindReadsBackAsItWasWritten() {
    ReadResult rich = RecordFiles.read(List.of(RICH));
    assertThat(rich.problems()).isEmpty();
    assertThat(rich.unresolved(Map.of())).isEmpty();
    assertThat(rich.recordSet().counts().values()).doesNotContain(0);

    assertThat(reread(rich.recordSet().all().toList()))
        .containsExactlyElementsOf(rich.recordSet().all().toList());
  }

  @Test
  void whatIsWrittenIsWrittenTheSameAgain() {
    String once = RecordWriter.yaml(RecordFiles.read(List.of(RICH)).recordSet().all().toList());
    assertThat(RecordWriter.yaml(read(once).recordSet().all().toList())).isEqualTo(once);
  }

  @Test
  void noRecordsAreAnEmptyFile() {
    assertThat(RecordWriter.yaml(List.of())).isEmpty();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Domain(SomeRecords.class)
  void anyDeploymentReadsBackAsItWasWritten(@ForAll Deployment deployment) {
    assertThat(reread(List.of(deployment))).containsExactly(deployment);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Domain(SomeRecords.class)
  void anyProvisionReadsBackAsItWasWritten(@ForAll Provision provision) {
    CasusRecord agreement = SomeRecords.agreementWith(provision);
    assertThat(reread(List.of(agreement))).containsExactly(agreement);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  @Domain(SomeRecords.class)
  void anyEstimateKeepsItsFingerprint(@ForAll Estimate estimate) {
    Deployment deployment = SomeRecords.deploymentWith(estimate);
    CasusRecord again = reread(List.of(deployment)).getFirst();
    assertThat(RecordDocument.fingerprint(again)).isEqualTo(RecordDocument.fingerprint(deployment));
  }

  /// Every record also comes back from the document in which the history keeps it.
  private static List<CasusRecord> reread(List<CasusRecord> records) {
    for (CasusRecord record : records) {
      CasusRecord former = FormerStates.read(record.kind(), RecordDocument.json(record));
      assertThat(former).isEqualTo(record);
      assertThat(RecordDocument.fingerprint(former)).isEqualTo(RecordDocument.fingerprint(record));
    }
    String yaml = RecordWriter.yaml(records);
    ReadResult result = read(yaml);
    assertThat(result.problems()).as(yaml).isEmpty();
    return result.recordSet().all().toList();
  }

  private static ReadResult read(String yaml) {
    return RecordFiles.read(
        new PackageSource() {
          @Override
          public String name(String path) {
            return path;
          }

          @Override
          public InputStream open(String path) {
            String text =
                path.equals(DESCRIPTOR) ? "{\"resources\": [{\"path\": \"written.yaml\"}]}" : yaml;
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  @Test
  void kindsStandInTheOrderInWhichTheyCanBeStored() {
    String yaml = RecordWriter.yaml(RecordFiles.read(List.of(RICH)).recordSet().all().toList());
    List<String> tops = yaml.lines().filter(line -> line.matches("\\w+:")).toList();
    List<String> plurals =
        List.of(RecordKind.values()).stream().map(kind -> kind.plural() + ":").toList();
    assertThat(tops).isEqualTo(plurals);
  }
}
