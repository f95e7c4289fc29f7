package org.casusfoederis.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestTest {

  private static final List<String> WORDS = List.of("treaty", "charter", "declaration", "other");

  @Test
  void findsTheWordBehindASlip() {
    assertThat(Nearest.to("treat", WORDS)).contains("treaty");
    assertThat(Nearest.to("Treaty", WORDS)).contains("treaty");
    assertThat(Nearest.to("teraty", WORDS)).contains("treaty");
    assertThat(Nearest.to("decleration", WORDS)).contains("declaration");
  }

  @Test
  void findsNothingForAnotherWord() {
    assertThat(Nearest.to("protocol", WORDS)).isEmpty();
    assertThat(Nearest.to("", WORDS)).isEmpty();
    assertThat(Nearest.to("treaty", List.of())).isEmpty();
  }

  @Test
  void takesTheFirstInTheAlphabetOfEquallyNearOnes() {
    assertThat(Nearest.to("RUX", List.of("RUS", "RUB"))).contains("RUB");
  }

  @Property
  void theDistanceIsTheSameBothWays(
      @ForAll @AlphaChars @StringLength(max = 8) String a,
      @ForAll @AlphaChars @StringLength(max = 8) String b) {
    assertThat(Nearest.distance(a, b)).isEqualTo(Nearest.distance(b, a));
    assertThat(Nearest.distance(a, a)).isZero();
  }
}
