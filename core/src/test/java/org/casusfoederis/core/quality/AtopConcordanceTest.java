package org.casusfoederis.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casusfoederis.core.compare.Pacts.CODEBOOK;
import static org.casusfoederis.core.compare.Pacts.inPhase;
import static org.casusfoederis.core.compare.Pacts.pact;
import static org.casusfoederis.core.compare.Pacts.says;
import static org.casusfoederis.core.compare.Pacts.silent;
import static org.casusfoederis.core.compare.Pacts.uncoded;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Phase;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.codebook.Crosswalk;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AtopConcordanceTest {

  /// The expected codes are those of the ATOP codebook.
  @ParameterizedTest
  @CsvSource({
    "defence, military_assistance, DEFENSE, 1",
    "consultation, general, CONSUL, 0",
    "consultation, on_threat, CONSUL, 1",
    "denial_of_aid, general, NOTAIDEN, 1",
    "denial_of_aid, states non_state, NOTAIDEN, 4",
    "separate_peace, needs_consent, SEPPEACE, 2",
    "adversary, state region, SPECTHRT, 3",
    "un_charter, self_defence purposes, REFLNUN, 2",
    "un_charter, league_covenant, REFLNUN, 1",
    "military_aid, finance materiel_or_training, MILAID, 4",
    "bases, one_way, BASE, 3",
    "dispute_settlement, general, MEDARB, 0",
    "dispute_settlement, third_party, MEDARB, 1",
    "secrecy, restricted_information, PUBSECR, 0",
    "initial_term, P10Y, LENGTH, 120",
    "renewal_term, P18M, RENEWLGT, 18",
    "withdrawal, at_end_of_term, RENOUNCE, 0",
    "withdrawal, after_set_period, RENOUNCE, 3",
    "accession_procedure, unanimity, PROADD, 2",
  })
  void translatesAsTheCodebookSays(String topic, String codes, String variable, int code) {
    var concordance =
        compare(
            coded("X", says(topic, codes.split(" "))),
            new AtopRow("1", 0, LocalDate.of(2000, 1, 1), Map.of(variable, code)));
    assertThat(of(concordance, topic).compared()).isOne();
    assertThat(of(concordance, topic).agreed()).isOne();
  }

  @Test
  void takesSilenceAsNone() {
    var concordance = compare(coded("X", silent("defence")), row(0, 2000, "DEFENSE", 1));
    AtopDifference difference = of(concordance, "defence").differences().getFirst();
    assertThat(difference.ours()).isZero();
    assertThat(difference.theirs()).isOne();
    assertThat(difference.reason()).isEqualTo("The text was read and is silent.");
  }

  @Test
  void givesTheArticleAndWhatItSaysAsTheReason() {
    var concordance = compare(coded("X", says("offence", "yes")), row(0, 2000, "OFFENSE", 0));
    assertThat(of(concordance, "offence").differences().getFirst().reason())
        .isEqualTo("Article 1: It says so.");
  }

  @Test
  void comparesNothingThatOneOfThemHasNotCoded() {
    assertThat(of(compare(coded("X", uncoded("defence")), row(0, 2000, "DEFENSE", 1)), "defence"))
        .extracting(AtopConcordance.OfTopic::compared)
        .isEqualTo(0);
    assertThat(of(compare(coded("X", says("offence", "yes")), row(0, 2000, "X", 1)), "offence"))
        .extracting(AtopConcordance.OfTopic::compared)
        .isEqualTo(0);
  }

  @Test
  void comparesNothingThatHasNoCounterpart() {
    var concordance =
        compare(coded("X", says("withdrawal", "by_agreement")), row(0, 2000, "RENOUNCE", 0));
    assertThat(of(concordance, "withdrawal").compared()).isZero();
  }

  @Test
  void namesAgreementsThatTheDataSetLacks() {
    var concordance =
        AtopConcordance.between(List.of(coded("X", says("offence", "yes"))), List.of(), CODEBOOK);
    assertThat(concordance.agreements()).isZero();
    assertThat(concordance.missing()).extracting(one -> one.key().text()).containsExactly("X");
  }

  @Test
  void takesThePhaseInForceWhenTheTermsBegan() {
    AtopRow first = row(1, 1995, "DEFENSE", 0);
    AtopRow second = row(2, 2000, "DEFENSE", 1);
    AtopRow third = row(3, 2010, "DEFENSE", 0);
    assertThat(
            of(
                    compare(
                        coded("X", says("defence", "military_assistance")), third, first, second),
                    "defence")
                .agreed())
        .isOne();
  }

  @Test
  void takesThePhaseOfTheLatestCodedTerms() {
    Agreement two =
        with(
            coded("X", inPhase(2, "defence", "military_assistance")),
            new Phase(1, EdtfDate.parse("2000/2005"), null),
            new Phase(2, EdtfDate.parse("2006/.."), null));
    assertThat(
            of(compare(two, row(1, 2000, "DEFENSE", 0), row(2, 2006, "DEFENSE", 1)), "defence")
                .agreed())
        .isOne();
  }

  @Test
  void comparesEveryTopicOfTheCodebookThatAtopCodesWithEqualValues() {
    List<String> compared =
        compare(coded("X")).topics().stream().map(one -> one.topic().key().text()).toList();
    List<String> crosswalked =
        CODEBOOK.topics().stream()
            .filter(
                topic ->
                    topic.crosswalks().stream()
                        .anyMatch(one -> one.dataset() == Crosswalk.Dataset.ATOP))
            .map(topic -> topic.key().text())
            .filter(key -> !List.of("unprovoked_only", "existing_commitments").contains(key))
            .toList();
    assertThat(compared).containsExactlyElementsOf(crosswalked);
  }

  @Test
  void translatesEveryValueOfATopicOrNoneOnPurpose() {
    for (Topic topic : CODEBOOK.topics()) {
      AtopCode.of(topic)
          .ifPresent(
              code ->
                  topic.values().stream()
                      .filter(one -> !NO_COUNTERPART.contains(topic.key() + " " + one.code()))
                      .forEach(
                          one ->
                              assertThat(
                                      code.code(
                                          new org.casusfoederis.core.agreement.ProvisionValue.Coded(
                                              List.of(one.code()))))
                                  .as("%s %s", topic.key(), one.code())
                                  .isPresent()));
    }
  }

  private static final List<String> NO_COUNTERPART =
      List.of("withdrawal by_agreement", "adversary allies_of_named");

  private static AtopConcordance compare(Agreement agreement, AtopRow... rows) {
    return AtopConcordance.between(List.of(agreement), Arrays.asList(rows), CODEBOOK);
  }

  private static AtopConcordance.OfTopic of(AtopConcordance concordance, String topic) {
    return concordance.topics().stream()
        .filter(one -> one.topic().key().text().equals(topic))
        .findFirst()
        .orElseThrow();
  }

  private static AtopRow row(int phase, int year, String variable, int code) {
    return new AtopRow("1", phase, LocalDate.of(year, 1, 1), Map.of(variable, code));
  }

  private static Agreement coded(String key, Provision... provisions) {
    return rebuilt(pact(key, provisions), Map.of("ATOP", "1"), List.of());
  }

  private static Agreement with(Agreement one, Phase... phases) {
    return rebuilt(one, one.identifiers(), List.of(phases));
  }

  private static Agreement rebuilt(
      Agreement one, Map<String, String> identifiers, List<Phase> phases) {
    return new Agreement(
        one.key(),
        one.title(),
        one.shortTitle(),
        one.titles(),
        one.form(),
        one.summary(),
        identifiers,
        phases,
        one.members(),
        one.instruments(),
        one.coding(),
        one.provisions(),
        one.citations());
  }
}
