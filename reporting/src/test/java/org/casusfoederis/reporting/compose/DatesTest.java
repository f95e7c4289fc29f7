package org.casusfoederis.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.casusfoederis.core.time.EdtfDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "2024-06-19, 19 June 2024",
    "2024-10, October 2024",
    "2024, 2024",
    "2024-10~, about October 2024",
    "2024-10?, October 2024 (uncertain)",
    "2024-10%, about October 2024 (uncertain)",
    "2024-XX, 2024",
    "2024-06-XX, June 2024",
    "195X, 1950s",
    "19XX, between 1900 and 1999",
    "2024-21, spring 2024",
    "-0044, 45 BC",
    "Y12024, 12024",
    "2024-10/2025-02, October 2024 – February 2025",
    "1961/1996, 1961–1996",
    "2024-10/.., since October 2024",
    "2023-08~/.., since about August 2023",
    "../1945, until 1945",
    "2024-06/, 'from June 2024, end unknown'",
  })
  void readAsEnglish(String written, String words) {
    assertThat(Dates.words(EdtfDate.parse(written))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-19, on 19 June 2024",
    "2024-10, in October 2024",
    "2024-10/2025-02, from October 2024 to February 2025",
    "2024-10/.., since October 2024",
  })
  void takeTheirPreposition(String written, String words) {
    assertThat(Dates.inSentence(EdtfDate.parse(written))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-04, 2025-04-26, 143 days",
    "2024-10/.., 2024-12-04, 34 to 64 days",
    "2024-12-03, 2024-12-04, 1 day",
    "1949-08-24, 2001-09-12, about 52 years",
    "2024-10~, 2024-12-04, about 34 to 64 days",
  })
  void tellTheDaysBetween(String earlier, String later, String words) {
    assertThat(Dates.daysBetween(EdtfDate.parse(earlier), EdtfDate.parse(later))).hasValue(words);
  }

  @Test
  void tellNoDaysBetweenWhenTheOrderIsNotCertain() {
    assertThat(Dates.daysBetween(EdtfDate.parse("2024-12"), EdtfDate.parse("2024-12-04")))
        .isEmpty();
  }

  @Property
  void readEveryDayBackAsTheSameDay(@ForAll @IntRange(min = -300_000, max = 100_000) int day) {
    LocalDate date = LocalDate.ofEpochDay(day);

    assertThat(Dates.words(EdtfDate.of(date)))
        .isEqualTo(date.format(DateTimeFormatter.ofPattern("d MMMM u", Locale.ENGLISH)));
  }
}
