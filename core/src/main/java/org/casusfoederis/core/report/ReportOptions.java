package org.casusfoederis.core.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.time.DateRange;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// What a user chooses of a report of any kind. What is not chosen is empty or null.
///
/// @param topics keys of topics, or codes of groups of them; empty for all
/// @param sections the sections to show; empty for all
/// @param from conduct from this date on
/// @param to conduct up to this date
/// @param paper on which paper
/// @param title instead of the computed one
/// @param author who gives the report out
/// @param logo a PNG or JPEG for the cover
public record ReportOptions(
    List<String> topics,
    List<SectionKind> sections,
    @Nullable EdtfDate from,
    @Nullable EdtfDate to,
    @Nullable Paper paper,
    @Nullable String title,
    @Nullable String author,
    @Nullable Path logo) {

  /// Nothing chosen: the whole report on A4.
  public static final ReportOptions NONE =
      new ReportOptions(List.of(), List.of(), null, null, null, null, null, null);

  public ReportOptions {
    topics = topics.stream().distinct().toList();
    sections = sections.stream().distinct().sorted().toList();
    if (from != null
        && to != null
        && from.earliest().isPresent()
        && to.latest().isPresent()
        && from.earliest().get().isAfter(to.latest().get())) {
      throw InvalidValueException.inField(
          "to", to.text() + " after from " + from.text(), "a date that is not before it");
    }
  }

  /// These choices, and where nothing is chosen the others.
  public ReportOptions or(ReportOptions others) {
    return new ReportOptions(
        topics.isEmpty() ? others.topics : topics,
        sections.isEmpty() ? others.sections : sections,
        from == null ? others.from : from,
        to == null ? others.to : to,
        paper == null ? others.paper : paper,
        title == null ? others.title : title,
        author == null ? others.author : author,
        logo == null ? others.logo : logo);
  }

  /// Whether a section is wanted. Sources are shown whatever was chosen: the numbers in the text
  /// lead to them.
  public boolean wants(SectionKind section) {
    return sections.isEmpty() || section == SectionKind.SOURCES || sections.contains(section);
  }

  /// The days on which conduct is shown.
  public DateRange days() {
    return DateRange.of(
        from == null ? null : from.earliest().orElse(null),
        to == null ? null : to.latest().orElse(null));
  }

  /// Whether conduct of a date is shown. Conduct without a date is shown when all is.
  public boolean shows(@Nullable EdtfDate on) {
    return from == null && to == null || on != null && on.range().overlaps(days());
  }

  /// On which paper the report is laid out.
  public Paper paperOrA4() {
    return paper == null ? Paper.A4 : paper;
  }

  /// The words of the command line that choose the same.
  public List<String> arguments() {
    var words = new ArrayList<String>();
    add(words, "--topics", topics.isEmpty() ? null : String.join(",", topics));
    add(
        words,
        "--sections",
        sections.isEmpty()
            ? null
            : sections.stream().map(Code::of).collect(Collectors.joining(",")));
    add(words, "--from", from == null ? null : from.text());
    add(words, "--to", to == null ? null : to.text());
    add(words, "--paper", paper == null ? null : Code.of(paper));
    add(words, "--title", title);
    add(words, "--author", author);
    add(words, "--logo", logo == null ? null : logo.toString());
    return words;
  }

  private static void add(List<String> words, String option, @Nullable String value) {
    if (value != null) {
      words.add(option);
      words.add(value);
    }
  }
}
