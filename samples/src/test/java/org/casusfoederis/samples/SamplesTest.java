package org.casusfoederis.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.problem.ProblemPrinter;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.persistence.file.PackageSource;
import org.casusfoederis.persistence.file.ReadResult;
import org.casusfoederis.persistence.file.RecordFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the curated records promise to whoever cites them.
class SamplesTest {

  private static final String PACKAGE = "org/casusfoederis/samples";

  private static ReadResult read;
  private static RecordSet records;

  @BeforeAll
  static void readSamples() {
    read = RecordFiles.read(PackageSource.classPath(SamplesTest.class.getClassLoader(), PACKAGE));
    records = read.recordSet();
  }

  @Test
  void areSoundInThemselves() {
    assertThat(ProblemPrinter.plain().print(read.problems())).isEmpty();
  }

  @Test
  void referToNothingThatIsNotThere() {
    assertThat(ProblemPrinter.plain().print(read.unresolved(Map.of()))).isEmpty();
  }

  @Test
  void areAllListedInTheDataPackage() throws IOException, URISyntaxException {
    Path folder =
        Path.of(
                Objects.requireNonNull(
                        SamplesTest.class.getResource("/" + PACKAGE + "/datapackage.json"))
                    .toURI())
            .getParent();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(read.files().stream().map(file -> file.name()))
          .contains("datapackage.json")
          .containsAll(
              files
                  .filter(file -> file.toString().endsWith(".yaml"))
                  .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                  .toList());
    }
  }

  static Stream<Key<Agreement>> agreements() {
    return RecordFiles.read(PackageSource.classPath(SamplesTest.class.getClassLoader(), PACKAGE))
        .recordSet()
        .agreements()
        .stream()
        .map(Agreement::key);
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void codeEveryAgreementOnEveryTopic(Key<Agreement> key) {
    Agreement agreement = records.agreement(key).orElseThrow();
    var missing =
        Codebook.version1().topics().stream()
            .map(topic -> topic.key())
            .filter(topic -> agreement.provisions(topic).isEmpty())
            .toList();
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("agreements")
  void givePromisesAnArticleOrTheReasonWhyNone(Key<Agreement> key) {
    Agreement agreement = records.agreement(key).orElseThrow();
    assertThat(agreement.provisions())
        .filteredOn(provision -> says(provision))
        .allSatisfy(
            provision ->
                assertThat(provision.article() != null || provision.noArticleBecause() != null)
                    .as("%s, %s", key, provision.topic())
                    .isTrue());
  }

  private static boolean says(Provision provision) {
    return switch (provision.value()) {
      case ProvisionValue.Coded _, ProvisionValue.Term _, ProvisionValue.Excluded _ -> true;
      case ProvisionValue.Absent _, ProvisionValue.Unknown _ -> false;
    };
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RUS-PRK-2024", "SUN-PRK-1961", "CHN-PRK-1961", "RUS-PRK-2000", "NATO-1949",
        "USA-KOR-1953", "USA-JPN-1960", "USA-PHL-1951", "CSTO-1992", "WARSAW-1955"
      })
  void holdTheTenAgreementsOfTheFirstEdition(String key) {
    assertThat(records.agreement(Key.of(key))).isPresent();
  }

  @Test
  void makeEveryOneOfTheEighteenClaimsVisible() {
    var claims =
        records
            .all()
            .flatMap(SamplesTest::citations)
            .filter(citation -> citation.source().text().equals("global-geopolitics-article"))
            .map(Citation::locator)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(claims)
        .containsAll(IntStream.rangeClosed(1, 18).mapToObj(number -> "claim " + number).toList());
  }

  @Test
  void giveWhatWasOnlyRememberedTheLowestGrade() {
    assertThat(records.all().flatMap(SamplesTest::citations))
        .filteredOn(citation -> isUnread(citation))
        .allSatisfy(
            citation ->
                assertThat(citation.credibility())
                    .as("a citation of %s, which nobody read", citation.source())
                    .isEqualTo(Credibility.CANNOT_BE_JUDGED));
  }

  private static boolean isUnread(Citation citation) {
    return records
        .source(citation.source())
        .filter(source -> source.consulted() == Consulted.NONE)
        .isPresent();
  }

  private static Stream<Citation> citations(CasusRecord record) {
    return switch (record) {
      case Agreement agreement -> agreement.allCitations().stream();
      case Deployment deployment ->
          with(
              deployment,
              deployment.estimates().stream().map(Estimate::citations),
              deployment.under().stream().map(basis -> basis.citations()));
      case Transfer transfer ->
          with(
              transfer,
              transfer.estimates().stream().map(Estimate::citations),
              transfer.under().stream().map(basis -> basis.citations()));
      case Event event -> event.citations().stream();
      case Assessment assessment -> assessment.citations().stream();
      default -> record.citations().stream();
    };
  }

  private static Stream<Citation> with(
      Conduct conduct,
      Stream<java.util.List<Citation>> estimates,
      Stream<java.util.List<Citation>> bases) {
    return Stream.concat(
        conduct.citations().stream(),
        Stream.concat(estimates, bases).flatMap(java.util.List::stream));
  }
}
