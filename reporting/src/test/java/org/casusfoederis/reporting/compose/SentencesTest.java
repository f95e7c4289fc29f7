package org.casusfoederis.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SentencesTest {

  @Test
  void setWordsInARow() {
    assertThat(Sentences.list(List.of())).isEmpty();
    assertThat(Sentences.list(List.of("A"))).isEqualTo("A");
    assertThat(Sentences.list(List.of("A", "B"))).isEqualTo("A and B");
    assertThat(Sentences.list(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    assertThat(Sentences.listUpTo(2, List.of("A", "B", "C"))).isEqualTo("A, B and 1 more");
  }

  @Test
  void agreeInNumber() {
    assertThat(Sentences.count(1, "day", "days")).isEqualTo("1 day");
    assertThat(Sentences.count(0, "day", "days")).isEqualTo("no days");
    assertThat(Sentences.share(1, 3, "pacts", "has", "have")).isEqualTo("1 of the 3 pacts has");
    assertThat(Sentences.share(2, 3, "pacts", "has", "have")).isEqualTo("2 of the 3 pacts have");
    assertThat(Sentences.share(0, 3, "pacts", "has", "have")).isEqualTo("None of the 3 pacts has");
    assertThat(Sentences.share(2, 2, "pacts", "has", "have")).isEqualTo("Both pacts have");
    assertThat(Sentences.share(3, 3, "pacts", "has", "have")).isEqualTo("All 3 pacts have");
  }

  @Test
  void beginWithACapitalAndEndWithOneStop() {
    assertThat(Sentences.paragraph(List.of("it is so", "", "Is it?")))
        .isEqualTo("It is so. Is it?");
  }

  @Property
  void nameEveryWordOfARowOnce(
      @ForAll @Size(min = 1, max = 8) List<@AlphaChars @NotEmpty String> words) {
    assertThat(List.of(Sentences.list(words).split(", | and "))).isEqualTo(words);
  }
}
