package org.casusfoederis.persistence.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.casusfoederis.core.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

  @ParameterizedTest
  @CsvSource({
    "2026-11-25, 2026-11-25T23:59:59.999999Z",
    "2024-02-29, 2024-02-29T23:59:59.999999Z",
    "2026-11-25T14:30, 2026-11-25T14:30:00Z",
    "2026-11-25T14:30:05.123456, 2026-11-25T14:30:05.123456Z",
    "2026-11-25T14:30:00Z, 2026-11-25T14:30:00Z",
    "2026-11-25T14:30+09:00, 2026-11-25T05:30:00Z"
  })
  void readsDatesAndTimes(String written, Instant meant) {
    assertThat(Moment.parse(written)).isEqualTo(new Moment.At(meant));
  }

  @Test
  void readsLoads() {
    assertThat(Moment.parse("load:7")).isEqualTo(new Moment.After(7));
    assertThat(Moment.parse("7")).isEqualTo(new Moment.After(7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2026-13-01", "2026-02-30", "load:", "load:x", "-7"})
  void refusesAllElse(String written) {
    assertThatThrownBy(() -> Moment.parse(written))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("a load such as load:7");
  }
}
