package org.casusfoederis.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.casusfoederis.core.problem.InvalidValueException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTest {

  @ParameterizedTest
  @ValueSource(strings = {"RUS", "7", "atop-5.1", "rus_prk.2024-x"})
  void takesLettersDigitsAndMarks(String text) {
    assertThat(Key.of(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", ".a", "_a", "a b", "é", "a/b", "a\n"})
  void rejectsWhatCannotBeTypedOrFiled(String text) {
    assertThatThrownBy(() -> Key.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("begins with a letter or digit");
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 65})
  void holdsSixtyFourCharacters(int length) {
    String text = "a".repeat(length);
    if (length <= 64) {
      assertThat(Key.of(text).text()).isEqualTo(text);
    } else {
      assertThatThrownBy(() -> Key.of(text)).isInstanceOf(InvalidValueException.class);
    }
  }
}
