package org.casusfoederis.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.codebook.TopicGroup;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReportOptionsTest {

  private static ReportOptions between(@Nullable String from, @Nullable String to) {
    return new ReportOptions(
        List.of(),
        List.of(),
        from == null ? null : EdtfDate.parse(from),
        to == null ? null : EdtfDate.parse(to),
        null,
        null,
        null,
        null);
  }

  @Test
  void showsWhatLiesAtLeastPartlyBetweenItsDates() {
    ReportOptions autumn = between("2024-10", "2024-12");
    assertThat(autumn.shows(EdtfDate.parse("2024"))).isTrue();
    assertThat(autumn.shows(EdtfDate.parse("2024-06/.."))).isTrue();
    assertThat(autumn.shows(EdtfDate.parse("2024-12-31"))).isTrue();
    assertThat(autumn.shows(EdtfDate.parse("2025-01-01"))).isFalse();
    assertThat(autumn.shows(EdtfDate.parse("../2024-09"))).isFalse();
    assertThat(between("2024", null).shows(EdtfDate.parse("2030"))).isTrue();
    assertThat(between(null, "2024").shows(EdtfDate.parse("2030"))).isFalse();
  }

  @Test
  void showsTheUndatedOnlyWhenItShowsAll() {
    assertThat(ReportOptions.NONE.shows(null)).isTrue();
    assertThat(between("2024", null).shows(null)).isFalse();
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertThatThrownBy(() -> between("2025", "2024"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("2024 after from 2025");
    assertThat(between("2024-06", "2024").days().toString()).isEqualTo("2024-06-01/2024-12-31");
  }

  @Test
  void wantsSourcesWhateverWasChosen() {
    var options =
        new ReportOptions(
            List.of(), List.of(SectionKind.MATRIX), null, null, null, null, null, null);
    assertThat(options.wants(SectionKind.MATRIX)).isTrue();
    assertThat(options.wants(SectionKind.SOURCES)).isTrue();
    assertThat(options.wants(SectionKind.EVENTS)).isFalse();
    assertThat(ReportOptions.NONE.wants(SectionKind.EVENTS)).isTrue();
  }

  @Test
  void goesBeforeOthersOnlyWhereItChooses() {
    var file =
        new ReportOptions(
            List.of("defence"),
            List.of(SectionKind.MATRIX),
            EdtfDate.parse("2024"),
            null,
            Paper.LETTER,
            "A title",
            "An author",
            Path.of("logo.png"));
    var line =
        new ReportOptions(
            List.of("duration"), List.of(), null, null, Paper.A4, null, "Another", null);
    ReportOptions both = line.or(file);
    assertThat(both.topics()).containsExactly("duration");
    assertThat(both.sections()).containsExactly(SectionKind.MATRIX);
    assertThat(both.paperOrA4()).isEqualTo(Paper.A4);
    assertThat(both.arguments())
        .containsExactly(
            "--topics",
            "duration",
            "--sections",
            "matrix",
            "--from",
            "2024",
            "--paper",
            "a4",
            "--title",
            "A title",
            "--author",
            "Another",
            "--logo",
            "logo.png");
    assertThat(ReportOptions.NONE.arguments()).isEmpty();
  }

  @Test
  void choosesTopicsByKeyAndByGroup() {
    Codebook codebook = Codebook.version1();
    assertThat(codebook.only(List.of()).topics()).isEqualTo(codebook.topics());
    Codebook some = codebook.only(List.of("notice_period", "obligation"));
    assertThat(some.topics(TopicGroup.OBLIGATION))
        .isEqualTo(codebook.topics(TopicGroup.OBLIGATION));
    assertThat(some.topics(TopicGroup.TERM))
        .extracting(Topic::key)
        .extracting(Object::toString)
        .containsExactly("notice_period");
    assertThatThrownBy(() -> codebook.only(List.of("defense")))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> assertThat(refused.suggestion()).contains("defence"));
  }
}
