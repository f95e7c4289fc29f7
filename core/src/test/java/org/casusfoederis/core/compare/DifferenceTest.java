package org.casusfoederis.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casusfoederis.core.compare.Difference.NOT_COMPARABLE;
import static org.casusfoederis.core.compare.Difference.OTHER;
import static org.casusfoederis.core.compare.Difference.SAME;
import static org.casusfoederis.core.compare.Difference.STRONGER;
import static org.casusfoederis.core.compare.Difference.WEAKER;
import static org.casusfoederis.core.compare.Pacts.pact;
import static org.casusfoederis.core.compare.Pacts.says;
import static org.casusfoederis.core.compare.Pacts.silent;
import static org.casusfoederis.core.compare.Pacts.topic;

import org.casusfoederis.core.agreement.Provision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {

  private static Difference difference(String topic, String focus, String other) {
    return Difference.of(answer(topic, focus), answer(topic, other));
  }

  private static Answer answer(String topic, String written) {
    Provision provision =
        switch (written) {
          case "absent" -> silent(topic);
          case "unknown" -> Pacts.uncoded(topic);
          default -> says(topic, written.split("\\+"));
        };
    return Answer.of(pact("P", provision), topic(topic));
  }

  @ParameterizedTest
  @CsvSource({
    "defence, military_assistance, military_assistance, SAME",
    "defence, action_unspecified, military_assistance, STRONGER",
    "defence, military_assistance, armed_force_included, WEAKER",
    "defence, absent, action_unspecified, STRONGER",
    "defence, action_unspecified, absent, WEAKER",
    "defence, action_unspecified, no, WEAKER",
    "defence, absent, absent, SAME",
    "defence, absent, no, OTHER",
    "defence, no, absent, OTHER",
    "defence, unknown, military_assistance, NOT_COMPARABLE",
    "defence, absent, unknown, NOT_COMPARABLE",
    "defence, unknown, unknown, NOT_COMPARABLE",
    "offence, absent, yes, STRONGER",
    "offence, yes, no, WEAKER",
    "trigger, armed_attack, armed_attack+state_of_war, OTHER",
    "trigger, armed_attack, absent, OTHER",
    "withdrawal, at_any_time, prohibited, OTHER",
    "notice_period, P1Y, P12M, SAME",
    "notice_period, P1Y, P6M, OTHER",
    "ratification, absent, yes, OTHER",
  })
  void comparesTheAnswersOfTwoAgreements(
      String topic, String focus, String other, Difference expected) {
    assertThat(difference(topic, focus, other)).isEqualTo(expected);
  }

  @Test
  void countsAConditionAsAWeakerPromise() {
    assertThat(difference("request_required", "absent", "yes")).isEqualTo(WEAKER);
    assertThat(difference("unprovoked_only", "yes", "absent")).isEqualTo(STRONGER);
    assertThat(difference("unprovoked_only", "yes", "yes")).isEqualTo(SAME);
    assertThat(difference("unprovoked_only", "no", "absent")).isEqualTo(OTHER);
    assertThat(difference("unprovoked_only", "no", "unknown")).isEqualTo(NOT_COMPARABLE);
  }
}
