package org.casusfoederis.reporting.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.reporting.model.AssessmentGroup;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ConductSheet;
import org.casusfoederis.reporting.model.EventRow;
import org.casusfoederis.reporting.model.PromiseAndConduct;
import org.casusfoederis.reporting.model.Term;

/// What was done, as headings and tables.
final class ConductDivisions {

  private ConductDivisions() {}

  static Division sheet(ConductSheet sheet, String anchor) {
    var facts = new ArrayList<Term>();
    if (!sheet.agreement().isEmpty()) {
      facts.add(new Term("Agreement", new CitedText(sheet.agreement(), List.of())));
    }
    facts.addAll(sheet.facts());
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Paragraph(sheet.summary()));
    blocks.add(new Block.Terms(facts));
    for (ConductSheet.Series series : sheet.series()) {
      blocks.add(new Block.Paragraph(series.envelope()));
      blocks.add(new Block.Ranges(series));
    }
    return new Division(anchor, sheet.title(), blocks, List.of());
  }

  static Block promises(List<PromiseAndConduct> promises) {
    return new Block.Table(
        "By obligation",
        List.of("Obligation", "Article", "Promise", "Conduct"),
        promises.stream().flatMap(ConductDivisions::rows).toList());
  }

  /// A row for each answer and each piece of conduct, so that each keeps its own sources.
  private static Stream<List<Cell>> rows(PromiseAndConduct promise) {
    List<CitedText> conduct =
        Stream.concat(
                promise.answers().stream().map(ConductDivisions::answer),
                promise.conduct().stream())
            .toList();
    var rows = new ArrayList<List<Cell>>();
    rows.add(
        List.of(
            new Cell.Head(promise.topic()),
            Cell.of(promise.article()),
            Cell.of(promise.promise()),
            conduct.isEmpty() ? new Cell.Empty() : Cell.of(conduct.getFirst())));
    conduct.stream()
        .skip(1)
        .forEach(
            one ->
                rows.add(
                    List.of(new Cell.Empty(), new Cell.Empty(), new Cell.Empty(), Cell.of(one))));
    return rows.stream();
  }

  private static CitedText answer(Term answer) {
    return new CitedText(answer.name() + ": " + answer.text().text(), answer.text().sources());
  }

  static Block events(String caption, List<EventRow> events) {
    return new Block.Table(
        caption,
        List.of("Date", "Event", "Kind", "Actors", "Agreement", "What is known"),
        events.stream()
            .map(
                event ->
                    List.of(
                        new Cell.Head(event.on()),
                        Cell.of(event.title()),
                        Cell.of(event.kind()),
                        Cell.of(event.actors()),
                        Cell.of(event.agreement()),
                        Cell.of(event.text())))
            .toList());
  }

  static Division assessments(AssessmentGroup group, String anchor) {
    return Division.of(
        anchor,
        group.theme(),
        new Block.Table(
            group.theme(),
            List.of("Assessment", "About", "Held by", "What is said", "Contested"),
            group.rows().stream()
                .map(
                    row ->
                        List.of(
                            new Cell.Head(row.title()),
                            Cell.of(row.about()),
                            Cell.of(row.heldBy()),
                            Cell.of(row.text()),
                            Cell.of(row.contested())))
                .toList()));
  }
}
