package org.casusfoederis.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DateRangeTest {

  private static final LocalDate MONDAY = LocalDate.of(2024, 6, 17);

  @Test
  void includesBothEnds() {
    DateRange week = DateRange.of(MONDAY, MONDAY.plusDays(6));
    assertThat(week.contains(MONDAY)).isTrue();
    assertThat(week.contains(MONDAY.plusDays(6))).isTrue();
    assertThat(week.contains(MONDAY.minusDays(1))).isFalse();
    assertThat(week.contains(MONDAY.plusDays(7))).isFalse();
  }

  @Test
  void rejectsAnEndBeforeTheBeginning() {
    assertThatThrownBy(() -> DateRange.of(MONDAY, MONDAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ends before it begins");
  }

  @Property
  void overlapsExactlyWhenSomeDayLiesInBoth(
      @ForAll("ranges") DateRange one, @ForAll("ranges") DateRange other) {
    boolean shared =
        MONDAY
            .minusDays(1)
            .datesUntil(MONDAY.plusDays(12))
            .anyMatch(day -> one.contains(day) && other.contains(day));
    assertThat(one.overlaps(other)).isEqualTo(shared).isEqualTo(other.overlaps(one));
  }

  @Property
  void everyRangeOverlapsWithAlways(@ForAll("ranges") DateRange range) {
    assertThat(range.overlaps(DateRange.ALWAYS)).isTrue();
  }

  /// Ranges within eleven days, either end of which may be open.
  @Provide
  Arbitrary<DateRange> ranges() {
    Arbitrary<Integer> day = Arbitraries.integers().between(0, 10);
    Arbitrary<Boolean> open = Arbitraries.of(true, false, false);
    return Combinators.combine(day, day, open, open)
        .as(
            (a, b, from, to) -> {
              int[] days = {a, b};
              Arrays.sort(days);
              @Nullable LocalDate first = from ? null : MONDAY.plusDays(days[0]);
              @Nullable LocalDate last = to ? null : MONDAY.plusDays(days[1]);
              return DateRange.of(first, last);
            });
  }
}
