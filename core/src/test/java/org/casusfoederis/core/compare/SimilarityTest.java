package org.casusfoederis.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.casusfoederis.core.compare.Pacts.CODEBOOK;
import static org.casusfoederis.core.compare.Pacts.pact;
import static org.casusfoederis.core.compare.Pacts.says;
import static org.casusfoederis.core.compare.Pacts.silent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.CodedValue;
import org.casusfoederis.core.codebook.Topic;
import org.junit.jupiter.api.Test;

class SimilarityTest {

  private static double between(Provision one, Provision other) {
    return Similarity.between(pact("P", one), pact("Q", other), CODEBOOK).orElseThrow().value();
  }

  @Test
  void scalesOrdinalTopicsByTheDistanceOfRanks() {
    Provision strongest = says("defence", "military_assistance");

    assertThat(between(strongest, says("defence", "armed_force_included")))
        .isCloseTo(2.0 / 3, within(1e-12));
    assertThat(between(strongest, says("defence", "action_unspecified")))
        .isCloseTo(1.0 / 3, within(1e-12));
    assertThat(between(strongest, silent("defence"))).isZero();
    assertThat(between(says("defence", "action_unspecified"), silent("defence")))
        .isCloseTo(2.0 / 3, within(1e-12));
  }

  @Test
  void countsWhatSetsHaveInCommon() {
    assertThat(
            between(
                says("trigger", "armed_attack"), says("trigger", "armed_attack", "state_of_war")))
        .isEqualTo(0.5);
  }

  @Test
  void comparesPeriodsByTheirRatio() {
    assertThat(between(says("initial_term", "P5Y"), says("initial_term", "P20Y"))).isEqualTo(0.25);
    assertThat(between(says("initial_term", "P1Y"), says("initial_term", "P12M"))).isEqualTo(1);
  }

  @Test
  void keepsExclusionApartFromSilence() {
    assertThat(between(says("offence", "no"), silent("offence"))).isZero();
    assertThat(between(says("offence", "no"), says("offence", "no"))).isEqualTo(1);
  }

  @Test
  void isEmptyWhereNoTopicIsCodedInBoth() {
    assertThat(
            Similarity.between(
                pact("P", says("offence", "yes")), pact("Q", says("neutrality", "yes")), CODEBOOK))
        .isEmpty();
  }

  @Property(tries = 200)
  void isSymmetric(@ForAll("pacts") Agreement one, @ForAll("pacts") Agreement other) {
    assertThat(Similarity.between(one, other, CODEBOOK))
        .isEqualTo(Similarity.between(other, one, CODEBOOK));
  }

  @Property(tries = 200)
  void liesBetweenNothingAndAll(@ForAll("pacts") Agreement one, @ForAll("pacts") Agreement other) {
    Optional<Similarity> similarity = Similarity.between(one, other, CODEBOOK);

    similarity.ifPresent(
        found -> {
          assertThat(found.value()).isBetween(0.0, 1.0);
          assertThat(found.topics()).isBetween(1, CODEBOOK.topics().size());
        });
  }

  @Property(tries = 100)
  void isOneWithItself(@ForAll("pacts") Agreement one) {
    Similarity.between(one, one, CODEBOOK)
        .ifPresent(found -> assertThat(found.value()).isEqualTo(1));
  }

  @Property(tries = 100)
  void isNotTouchedByWhatIsNotCoded(
      @ForAll("pacts") Agreement one, @ForAll("pacts") Agreement other) {
    List<Provision> coded =
        one.provisions().stream()
            .filter(provision -> !(provision.value() instanceof ProvisionValue.Unknown))
            .toList();
    Agreement without = pact("P", coded.toArray(Provision[]::new));

    assertThat(Similarity.between(without, other, CODEBOOK))
        .isEqualTo(Similarity.between(one, other, CODEBOOK));
  }

  @Provide
  Arbitrary<Agreement> pacts() {
    List<Arbitrary<Provision>> answers =
        CODEBOOK.topics().stream().map(SimilarityTest::answers).toList();
    return Combinators.combine(answers)
        .as(provisions -> pact("P", provisions.toArray(Provision[]::new)));
  }

  private static Arbitrary<Provision> answers(Topic topic) {
    String key = topic.key().text();
    var all = new ArrayList<>(List.of(silent(key), Pacts.uncoded(key), says(key, "no")));
    switch (topic.type()) {
      case FLAG -> all.add(says(key, "yes"));
      case PERIOD -> all.addAll(List.of(says(key, "P1Y"), says(key, "P20Y"), says(key, "P90D")));
      case NOMINAL, ORDINAL -> topic.values().forEach(value -> all.add(says(key, value.code())));
      case SET -> {
        topic.values().forEach(value -> all.add(says(key, value.code())));
        all.add(says(key, topic.values().stream().map(CodedValue::code).toArray(String[]::new)));
      }
    }
    return Arbitraries.of(all);
  }
}
