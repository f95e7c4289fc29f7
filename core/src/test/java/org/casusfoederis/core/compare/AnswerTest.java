package org.casusfoederis.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casusfoederis.core.compare.Pacts.inPhase;
import static org.casusfoederis.core.compare.Pacts.owedBy;
import static org.casusfoederis.core.compare.Pacts.pact;
import static org.casusfoederis.core.compare.Pacts.says;
import static org.casusfoederis.core.compare.Pacts.silent;
import static org.casusfoederis.core.compare.Pacts.topic;
import static org.casusfoederis.core.compare.Pacts.uncoded;

import java.time.Period;
import java.util.List;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.agreement.ProvisionValue.Absent;
import org.casusfoederis.core.agreement.ProvisionValue.Coded;
import org.casusfoederis.core.agreement.ProvisionValue.Excluded;
import org.casusfoederis.core.agreement.ProvisionValue.Term;
import org.casusfoederis.core.agreement.ProvisionValue.Unknown;
import org.junit.jupiter.api.Test;

class AnswerTest {

  private static ProvisionValue value(String topic, Provision... provisions) {
    return Answer.of(pact("P", provisions), topic(topic)).value();
  }

  @Test
  void tellsSilenceExclusionAndUncodedApart() {
    assertThat(value("offence", silent("offence"))).isEqualTo(new Absent());
    assertThat(value("offence", says("offence", "no"))).isEqualTo(new Excluded());
    assertThat(value("offence", uncoded("offence"))).isEqualTo(new Unknown());
  }

  @Test
  void takesWhatIsNotRecordedAsNotCoded() {
    assertThat(value("offence")).isEqualTo(new Unknown());
  }

  @Test
  void takesTheTermsOfTheLatestPhase() {
    assertThat(
            value(
                "defence",
                inPhase(2, "defence", "action_unspecified"),
                inPhase(1, "defence", "military_assistance")))
        .isEqualTo(new Coded(List.of("action_unspecified")));
  }

  @Test
  void takesTheStrongestOfWhatDifferentMembersOwe() {
    Answer answer =
        Answer.of(
            pact(
                "P",
                owedBy("A", "defence", "action_unspecified"),
                owedBy("B", "defence", "military_assistance")),
            topic("defence"));

    assertThat(answer.value()).isEqualTo(new Coded(List.of("military_assistance")));
    assertThat(answer.isCombined()).isTrue();
    assertThat(answer.strength()).hasValue(2);
  }

  @Test
  void unitesSetsInTheOrderOfTheCodebook() {
    assertThat(value("means", owedBy("A", "means", "economic"), owedBy("B", "means", "military")))
        .isEqualTo(new Coded(List.of("military", "economic")));
  }

  @Test
  void takesTheLongestOfSeveralPeriods() {
    assertThat(
            value(
                "notice_period",
                owedBy("A", "notice_period", "P6M"),
                owedBy("B", "notice_period", "P100D")))
        .isEqualTo(new Term(Period.ofMonths(6)));
  }

  @Test
  void putsAPromiseOfOneMemberBeforeAnExclusionForAnother() {
    assertThat(value("offence", owedBy("A", "offence", "no"), owedBy("B", "offence", "yes")))
        .isEqualTo(new Coded(List.of("yes")));
  }
}
