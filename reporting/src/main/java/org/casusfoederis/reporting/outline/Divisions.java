package org.casusfoederis.reporting.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.reporting.model.AgreementCard;
import org.casusfoederis.reporting.model.Analogue;
import org.casusfoederis.reporting.model.AssessmentGroup;
import org.casusfoederis.reporting.model.Chapter;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.CodebookChapter;
import org.casusfoederis.reporting.model.Heading;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Matrix;
import org.casusfoederis.reporting.model.Section;
import org.casusfoederis.reporting.model.Term;

/// Makes of each form of section a heading with blocks under it.
final class Divisions {

  private Divisions() {}

  static Division of(Section section) {
    return switch (section) {
      case Section.Points(var heading, var points) -> flat(heading, new Block.Numbered(points));
      case Section.Terms(var heading, var terms) -> flat(heading, new Block.Terms(terms));
      case Section.Cards(var heading, var cards) -> nested(heading, cards, Divisions::card);
      case Section.Provisions(var heading, var matrix) -> flat(heading, matrix(matrix));
      case Section.Chapters(var heading, var chapters) ->
          nested(heading, chapters, Divisions::chapter);
      case Section.Analogues(var heading, var analogues) -> flat(heading, analogues(analogues));
      case Section.Held(var heading, var timeline) -> flat(heading, new Block.Spans(timeline));
      case Section.Sheets(var heading, var sheets) ->
          nested(heading, sheets, ConductDivisions::sheet);
      case Section.Promises(var heading, var promises) ->
          flat(heading, ConductDivisions.promises(promises));
      case Section.Law(var heading, var acts, var positions) -> law(heading, acts, positions);
      case Section.Events(var heading, var events) ->
          flat(heading, ConductDivisions.events("In order of time", events));
      case Section.Assessments(var heading, var groups) ->
          nested(heading, groups, ConductDivisions::assessments);
      case Section.Tables(var heading, var tables) ->
          flat(heading, tables.stream().flatMap(DataTables::of).toArray(Block[]::new));
      case Section.Codes(var heading, var chapters) -> nested(heading, chapters, Divisions::codes);
      case Section.Sources(var heading, var sources) ->
          flat(heading, new Block.References(sources));
    };
  }

  private static String anchor(Heading heading) {
    return Code.of(heading.kind()).replace('_', '-');
  }

  private static Division flat(Heading heading, Block... blocks) {
    return new Division(
        anchor(heading), heading.title(), introduced(heading, List.of(blocks)), List.of());
  }

  private static List<Block> introduced(Heading heading, List<Block> blocks) {
    return Stream.concat(Stream.of(new Block.Note(heading.introduction())), blocks.stream())
        .toList();
  }

  /// A heading with one for each of several things under it; their anchors are counted.
  private static <T> Division nested(
      Heading heading, List<T> things, BiFunction<T, String, Division> part) {
    var divisions = new ArrayList<Division>();
    for (T thing : things) {
      divisions.add(part.apply(thing, anchor(heading) + "-" + (divisions.size() + 1)));
    }
    return new Division(
        anchor(heading), heading.title(), introduced(heading, List.of()), divisions);
  }

  private static Division law(
      Heading heading, List<Section.Law.Acts> acts, List<AssessmentGroup> positions) {
    var divisions = new ArrayList<Division>();
    for (Section.Law.Acts one : acts) {
      divisions.add(
          Division.of(
              anchor(heading) + "-" + (divisions.size() + 1),
              one.title(),
              ConductDivisions.events(one.title(), one.events())));
    }
    for (AssessmentGroup group : positions) {
      divisions.add(
          ConductDivisions.assessments(group, anchor(heading) + "-" + (divisions.size() + 1)));
    }
    return new Division(
        anchor(heading), heading.title(), introduced(heading, List.of()), divisions);
  }

  private static Division card(AgreementCard card, String anchor) {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Note(card.title()));
    card.nativeTitles().forEach(title -> blocks.add(new Block.NativeTitle(title)));
    blocks.add(new Block.Paragraph(card.summary()));
    var facts = new ArrayList<>(card.facts());
    facts.add(new Term("Key", new CitedText(card.key(), List.of())));
    card.conflicts().forEach(conflict -> facts.add(new Term("Disputed", conflict)));
    blocks.add(new Block.Terms(facts));
    String heading = card.focus() ? card.shortTitle() + " – the focus" : card.shortTitle();
    return new Division(anchor, heading, blocks, List.of());
  }

  private static Block[] matrix(Matrix matrix) {
    var columns = new ArrayList<>(List.of("Topic"));
    columns.addAll(matrix.columns());
    return matrix.groups().stream()
        .map(
            group ->
                new Block.Table(
                    group.title(), columns, group.rows().stream().map(Divisions::row).toList()))
        .toArray(Block[]::new);
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

  private static Division chapter(Chapter chapter, String anchor) {
    var topics = new ArrayList<Division>();
    for (Chapter.TopicSection topic : chapter.topics()) {
      topics.add(
          new Division(
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
    return new Division(anchor, chapter.title(), List.of(), topics);
  }

  private static Division codes(CodebookChapter chapter, String anchor) {
    var topics = new ArrayList<Division>();
    for (CodebookChapter.Entry topic : chapter.topics()) {
      topics.add(
          new Division(
              anchor + "-" + (topics.size() + 1),
              topic.title(),
              List.of(
                  new Block.Note(joined(" · ", topic.key(), topic.type())),
                  new Block.Paragraph(new CitedText(topic.definition(), List.of())),
                  new Block.Terms(topic.values()),
                  new Block.Terms(topic.crosswalks())),
              List.of()));
    }
    return new Division(anchor, chapter.title(), List.of(), topics);
  }

  private static Block analogues(List<Analogue> analogues) {
    return new Block.Table(
        "By similarity",
        List.of("Agreement", "Similarity", "Topics", "Alike", "Unlike"),
        analogues.stream()
            .map(
                one ->
                    List.of(
                        new Cell.Head(one.agreement()),
                        Cell.number(one.similarity(), 2),
                        Cell.number(one.topicsCompared(), 0),
                        Cell.of(one.alike()),
                        Cell.of(one.unlike())))
            .toList());
  }

  static Division imprint(Imprint imprint) {
    return Division.of(
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
