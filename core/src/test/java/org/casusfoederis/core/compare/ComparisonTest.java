package org.casusfoederis.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casusfoederis.core.compare.Pacts.CODEBOOK;
import static org.casusfoederis.core.compare.Pacts.pact;
import static org.casusfoederis.core.compare.Pacts.says;
import static org.casusfoederis.core.compare.Pacts.silent;
import static org.casusfoederis.core.compare.Pacts.topic;

import java.util.List;
import org.casusfoederis.core.agreement.Agreement;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Agreement FOCUS =
      pact("focus", says("defence", "military_assistance"), says("immediacy", "yes"));
  private static final Agreement NEAR =
      pact("near", says("defence", "military_assistance"), says("immediacy", "yes"));
  private static final Agreement FAR = pact("far", silent("defence"), says("offence", "no"));
  private static final Agreement APART = pact("apart", silent("secrecy"));

  private final Comparison comparison = new Comparison(FOCUS, List.of(FAR, APART, NEAR), CODEBOOK);

  @Test
  void ranksTheOthersByTheirSimilarityAndLeavesOutThoseWithoutACommonTopic() {
    assertThat(comparison.analogues())
        .containsExactly(
            new Comparison.Analogue(NEAR, new Similarity(1, 2)),
            new Comparison.Analogue(FAR, new Similarity(0, 1)));
  }

  @Test
  void tellsWhoPromisesFromWhoIsCoded() {
    assertThat(comparison.promising(topic("defence"))).containsExactly(FOCUS, NEAR);
    assertThat(comparison.coded(topic("defence"))).containsExactly(FOCUS, FAR, NEAR);
  }

  @Test
  void listsTheTopicsOnWhichSomeTextSpeaks() {
    assertThat(comparison.spokenOf())
        .containsExactly(topic("defence"), topic("offence"), topic("immediacy"));
  }

  @Test
  void refusesToCompareAnAgreementWithItself() {
    assertThatThrownBy(() -> new Comparison(FOCUS, List.of(FOCUS), CODEBOOK))
        .hasMessageContaining("agreement focus stands twice in a comparison");
  }
}
