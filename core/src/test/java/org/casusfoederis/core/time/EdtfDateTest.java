package org.casusfoederis.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.casusfoederis.core.problem.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

  /// The examples of levels 0 and 1 of the specification of the Library of Congress, without those
  /// that have a time of day.
  @ParameterizedTest
  @CsvSource({
    "1985-04-12,              1985-04-12/1985-04-12",
    "1985-04,                 1985-04-01/1985-04-30",
    "1985,                    1985-01-01/1985-12-31",
    "1964/2008,               1964-01-01/2008-12-31",
    "2004-06/2006-08,         2004-06-01/2006-08-31",
    "2004-02-01/2005-02-08,   2004-02-01/2005-02-08",
    "2004-02-01/2005-02,      2004-02-01/2005-02-28",
    "2004-02-01/2005,         2004-02-01/2005-12-31",
    "2005/2006-02,            2005-01-01/2006-02-28",
    "Y170000002,              +170000002-01-01/+170000002-12-31",
    "Y-170000002,             -170000002-01-01/-170000002-12-31",
    "2001-21,                 2001-03-01/2001-05-31",
    "2001-24,                 2001-12-01/2002-02-28",
    "1984?,                   1984-01-01/1984-12-31",
    "2004-06~,                2004-06-01/2004-06-30",
    "2004-06-11%,             2004-06-11/2004-06-11",
    "201X,                    2010-01-01/2019-12-31",
    "20XX,                    2000-01-01/2099-12-31",
    "2004-XX,                 2004-01-01/2004-12-31",
    "1985-04-XX,              1985-04-01/1985-04-30",
    "1985-XX-XX,              1985-01-01/1985-12-31",
    "1985-04-12/..,           1985-04-12/..",
    "1985-04/..,              1985-04-01/..",
    "../1985-04-12,           ../1985-04-12",
    "../1985,                 ../1985-12-31",
    "1985-04-12/,             1985-04-12/..",
    "/1985-04,                ../1985-04-30",
    "1984~/2004-06,           1984-01-01/2004-06-30",
    "1984-06-02?/2004-08-08~, 1984-06-02/2004-08-08",
    "-1985,                   -1985-01-01/-1985-12-31",
  })
  void readsTheExamplesOfTheSpecification(String text, String range) {
    EdtfDate date = EdtfDate.parse(text);
    assertThat(date.text()).isEqualTo(text);
    assertThat(date.range()).hasToString(range);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1985",
        "1985-4-12",
        "12/04/1985",
        "April 1985",
        "1985-00",
        "1985-13",
        "1985-02-30",
        "1985-04-31",
        "1985-XX-12",
        "195X-03",
        "19X5",
        "Y1985",
        "~1985",
        "1985?-04",
        "2001-21-03",
        "2001-25",
        "1985-04-12T10:00",
        "1985/1984",
        "1985-04-12/1985-04-11",
        "..",
        "../..",
        "/",
        "1985/1986/1987",
        "[1985..1986]",
      })
  void rejectsWhatIsNoDateOfLevelOne(String text) {
    assertThatThrownBy(() -> EdtfDate.parse(text)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void tellsQualificationsAndOpenEnds() {
    assertThat(EdtfDate.parse("2024-10~").isApproximate()).isTrue();
    assertThat(EdtfDate.parse("2024-10~").isUncertain()).isFalse();
    assertThat(EdtfDate.parse("2024-10?").isUncertain()).isTrue();
    assertThat(EdtfDate.parse("2024-10%"))
        .matches(EdtfDate::isApproximate)
        .matches(EdtfDate::isUncertain);
    assertThat(EdtfDate.parse("2024-06/..").goesOn()).isTrue();
    assertThat(EdtfDate.parse("2024-06/").goesOn()).isFalse();
  }

  @Property
  void keepsTheTextOfEveryDate(@ForAll("singles") String text) {
    assertThat(EdtfDate.parse(text)).hasToString(text);
    assertThat(EdtfDate.parse(text)).isEqualTo(EdtfDate.parse(text));
  }

  @Property
  void neverEndsBeforeItBegins(@ForAll("singles") String text) {
    EdtfDate date = EdtfDate.parse(text);
    assertThat(date.earliest().orElseThrow()).isBeforeOrEqualTo(date.latest().orElseThrow());
  }

  @Property
  void anIntervalCoversItsEnds(@ForAll("singles") String one, @ForAll("singles") String other) {
    boolean inOrder =
        EdtfDate.CHRONOLOGICAL.compare(EdtfDate.parse(one), EdtfDate.parse(other)) <= 0;
    EdtfDate begin = EdtfDate.parse(inOrder ? one : other);
    EdtfDate end = EdtfDate.parse(inOrder ? other : one);
    DateRange interval = EdtfDate.parse(begin + "/" + end).range();
    assertThat(interval.contains(begin.earliest().orElseThrow())).isTrue();
    assertThat(interval.contains(end.latest().orElseThrow())).isTrue();
  }

  @Property
  void aDayIsTheRangeOfItself(@ForAll("days") LocalDate day) {
    assertThat(EdtfDate.of(day).range()).isEqualTo(DateRange.of(day, day));
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Dates.dates().between(LocalDate.of(1648, 1, 1), LocalDate.of(2100, 12, 31));
  }

  @Provide
  Arbitrary<String> singles() {
    Arbitrary<Integer> precision = Arbitraries.of(4, 7, 10);
    Arbitrary<String> qualifier = Arbitraries.of("", "?", "~", "%");
    return Combinators.combine(days(), precision, qualifier)
        .as((day, length, mark) -> day.toString().substring(0, length) + mark);
  }
}
