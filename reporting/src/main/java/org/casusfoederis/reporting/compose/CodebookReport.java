package org.casusfoederis.reporting.compose;

import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.codebook.TopicGroup;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.core.report.SectionKind;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.CodebookChapter;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.model.Section;
import org.casusfoederis.reporting.model.Term;

/// Makes the report on the codebook: every topic with its definition, values and crosswalks.
///
/// @param codebook the codebook
public record CodebookReport(Codebook codebook) {

  private static final String INTRODUCTION =
      "Every agreement is asked every question. Beside the values of a topic there are always three"
          + " further answers: absent, the text was read and is silent; no, the text excludes it;"
          + " unknown, the passage was not coded.";

  /// The report.
  ///
  /// @throws org.casusfoederis.core.problem.InvalidValueException if the codebook has no such topic
  public Report compose(ReportOptions options, Imprint imprint) {
    Codebook chosen = codebook.only(options.topics());
    List<CodebookChapter> chapters =
        Stream.of(TopicGroup.values())
            .map(
                group ->
                    new CodebookChapter(
                        group.title(),
                        chosen.topics(group).stream().map(CodebookReport::entry).toList()))
            .filter(chapter -> !chapter.topics().isEmpty())
            .toList();
    var sections = new SectionList(options);
    sections.add(SectionKind.CODEBOOK, INTRODUCTION, at -> new Section.Codes(at, chapters));
    int topics = chosen.topics().size();
    return new Report(
        new Cover(
            "Codebook, version " + codebook.version(),
            "The questions that are asked of every agreement",
            List.of(),
            null,
            List.of(),
            Sentences.count(topics, "topic", "topics")
                + " · "
                + Sentences.count(
                    chosen.topics().stream().mapToInt(topic -> topic.values().size()).sum(),
                    "value",
                    "values"),
            "",
            ShownRecords.words(options, topics, codebook.topics().size()),
            "",
            null),
        sections.sections(),
        imprint);
  }

  private static CodebookChapter.Entry entry(Topic topic) {
    String type =
        switch (topic.type()) {
          case FLAG -> "yes or no";
          case PERIOD -> "a length of time";
          case NOMINAL -> "one of the values";
          case ORDINAL -> "one of the values, which stand from the weakest to the strongest";
          case SET -> "one or more of the values";
        };
    return new CodebookChapter.Entry(
        topic.key().text(),
        topic.title(),
        topic.definition(),
        type,
        topic.values().stream()
            .map(
                value ->
                    term(
                        value.code(),
                        Sentences.quoted(value.title())
                            + ", "
                            + Sentences.sentence(value.definition())
                                .substring(0, 1)
                                .toLowerCase(java.util.Locale.ROOT)
                            + Sentences.sentence(value.definition()).substring(1)))
            .toList(),
        topic.crosswalks().stream()
            .map(one -> term(one.dataset() + " " + one.variable(), one.rule()))
            .toList());
  }

  private static Term term(String name, String text) {
    return new Term(name, new CitedText(text, List.of()));
  }
}
