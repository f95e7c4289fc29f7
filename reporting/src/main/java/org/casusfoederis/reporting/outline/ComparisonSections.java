package org.casusfoederis.reporting.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.casusfoederis.reporting.model.AgreementCard;
import org.casusfoederis.reporting.model.Analogue;
import org.casusfoederis.reporting.model.Chapter;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ComparisonReport;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Matrix;
import org.casusfoederis.reporting.model.Term;
import org.casusfoederis.reporting.model.Timeline;
import org.jspecify.annotations.Nullable;

/// The sections of a comparison report, in the order of its pages.
final class ComparisonSections {

  private ComparisonSections() {}

  static List<Section> of(ComparisonReport report) {
    return Stream.of(
            Section.of("findings", "Key findings", new Block.Numbered(report.findings())),
            Section.of("reading", "How to read this report", new Block.Terms(report.reading())),
            nested("agreements", "The agreements", report.cards(), ComparisonSections::card),
            matrix(report.matrix()),
            nested("topics", "Topic by topic", report.chapters(), ComparisonSections::chapter),
            analogues(report.analogues()),
            timeline(report.timeline()),
            nested("deployments", "Deployments", report.deployments(), ConductSections::sheet),
            nested("transfers", "Transfers", report.transfers(), ConductSections::sheet),
            ConductSections.promises(report.promises()),
            ConductSections.events(report.events()),
            nested(
                "assessments", "Assessments", report.assessments(), ConductSections::assessments),
            Section.of("method", "Method and limits", new Block.Terms(report.method())),
            Section.of("codebook", "Codebook", new Block.Terms(report.codebook())),
            Section.of("sources", "Sources", new Block.References(report.sources())),
            imprint(report.imprint()))
        .filter(one -> !one.isEmpty())
        .toList();
  }

  /// A section with a section for each of several things; their anchors are counted.
  private static <T> Section nested(
      String anchor, String heading, List<T> things, BiFunction<T, String, Section> part) {
    var sections = new ArrayList<Section>();
    for (T thing : things) {
      sections.add(part.apply(thing, anchor + "-" + (sections.size() + 1)));
    }
    return new Section(anchor, heading, List.of(), sections);
  }

  private static Section card(AgreementCard card, String anchor) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Note(card.title()));
    card.nativeTitles().forEach(title -> blocks.add(new Block.NativeTitle(title)));
    blocks.add(new Block.Paragraph(card.summary()));
    var facts = new ArrayList<>(card.facts());
    facts.add(new Term("Key", new CitedText(card.key(), List.of())));
    card.conflicts().forEach(conflict -> facts.add(new Term("Disputed", conflict)));
    blocks.add(new Block.Terms(facts));
    String heading = card.focus() ? card.shortTitle() + " – the focus" : card.shortTitle();
    return new Section(anchor, heading, blocks, List.of());
  }

  private static Section matrix(Matrix matrix) {
    var columns = new ArrayList<>(List.of("Topic"));
    columns.addAll(matrix.columns());
    List<Block> tables =
        matrix.groups().stream()
            .map(
                group ->
                    (Block)
                        new Block.Table(
                            group.title(),
                            columns,
                            group.rows().stream().map(ComparisonSections::row).toList()))
            .toList();
    return new Section("matrix", "Provision matrix", tables, List.of());
  }

  private static List<Cell> row(Matrix.Row row) {
    return Stream.concat(
            Stream.<Cell>of(new Cell.Head(row.topic())),
            row.cells().stream()
                .map(
                    cell ->
                        Cell.of(
                            joined(" ", cell.difference().sign(), cell.text(), cell.article()))))
        .toList();
  }

  private static Section chapter(Chapter chapter, String anchor) {
    var topics = new ArrayList<Section>();
    for (Chapter.TopicSection topic : chapter.topics()) {
      topics.add(
          new Section(
              anchor + "-" + (topics.size() + 1),
              topic.title(),
              List.of(
                  new Block.Note(topic.definition()),
                  new Block.Table(
                      topic.title(),
                      List.of("Agreement", "Article", "Value", "What it says"),
                      topic.passages().stream()
                          .map(
                              passage ->
                                  List.of(
                                      new Cell.Head(passage.agreement()),
                                      Cell.of(passage.article()),
                                      Cell.of(passage.value()),
                                      Cell.of(passage.summary())))
                          .toList()),
                  new Block.Note(topic.silent()),
                  new Block.Note(topic.unknown())),
              List.of()));
    }
    return new Section(anchor, chapter.title(), List.of(), topics);
  }

  private static Section analogues(List<Analogue> analogues) {
    return new Section(
        "analogues",
        "Nearest analogues",
        analogues.isEmpty()
            ? List.of()
            : List.of(
                new Block.Note(
                    "Similarity of coded terms from 0 to 1 (after Gower 1971), over the topics that"
                        + " are coded for both agreements. It compares what the texts say and not"
                        + " how much they weigh."),
                new Block.Table(
                    "Nearest analogues",
                    List.of("Agreement", "Similarity", "Topics", "Alike", "Unlike"),
                    analogues.stream()
                        .map(
                            one ->
                                List.of(
                                    new Cell.Head(one.agreement()),
                                    new Cell.Number(one.similarity(), 2),
                                    new Cell.Number(one.topicsCompared(), 0),
                                    Cell.of(one.alike()),
                                    Cell.of(one.unlike())))
                        .toList())),
        List.of());
  }

  private static Section timeline(@Nullable Timeline timeline) {
    return new Section(
        "timeline",
        "When they held",
        timeline == null
            ? List.of()
            : List.of(
                new Block.Note(
                    "From entry into force, or from signature where no entry into force is"
                        + " recorded."),
                new Block.Spans(timeline)),
        List.of());
  }

  private static Section imprint(Imprint imprint) {
    return Section.of(
        "imprint",
        "Imprint",
        new Block.Terms(
            List.of(
                term("Casus", imprint.casusVersion()),
                term("Schema", imprint.schemaVersion()),
                term("Codebook", "version " + imprint.codebookVersion()),
                term("Data", "SHA-256 " + imprint.fingerprint()),
                term("As of", imprint.asOf()),
                term("Made with", imprint.commandLine()))));
  }

  private static Term term(String name, String text) {
    return new Term(name, new CitedText(text, List.of()));
  }

  /// Those of the words that are not empty.
  static String joined(String separator, String... words) {
    return String.join(separator, Stream.of(words).filter(word -> !word.isEmpty()).toList());
  }
}
