package org.casusfoederis.reporting.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casusfoederis.reporting.model.AssessmentGroup;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ComparisonReport;
import org.casusfoederis.reporting.model.ConductSheet;
import org.casusfoederis.reporting.model.EventRow;
import org.casusfoederis.reporting.model.PromiseAndConduct;

/// Deployments, transfers, promise beside conduct, events, assessments.
final class ConductSections {

  private ConductSections() {}

  static void write(ComparisonReport report, Flow flow) {
    sheets("Deployments", "deployments", report.deployments(), flow);
    sheets("Transfers", "transfers", report.transfers(), flow);
    promises(report.promises(), flow);
    events(report.events(), flow);
    assessments(report.assessments(), flow);
  }

  private static void sheets(String heading, String anchor, List<ConductSheet> sheets, Flow flow) {
    if (sheets.isEmpty()) {
      return;
    }
    flow.section(heading, anchor);
    for (ConductSheet sheet : sheets) {
      flow.chapter(sheet.title()).paragraph(sheet.summary());
      if (!sheet.agreement().isEmpty()) {
        flow.fact("Agreement", new CitedText(sheet.agreement(), List.of()));
      }
      sheet.facts().forEach(fact -> flow.fact(fact.name(), fact.text()));
      for (int i = 0; i < sheet.series().size(); i++) {
        series(sheet.series().get(i), flow);
      }
    }
  }

  private static void series(ConductSheet.Series series, Flow flow) {
    String measure =
        series.unit().isEmpty() || series.unit().equals(series.measure())
            ? series.measure()
            : series.measure() + " (" + series.unit() + ")";
    flow.table(capitalised(measure + ", " + series.stage())).paragraph(series.envelope());
    var scale = new EstimateScale(series);
    Drawing axis = scale.axis();
    for (ConductSheet.Figure figure : series.figures()) {
      String by = Markup.of(figure.by());
      flow.row(
          "figure",
          Map.of(
              "series", "figures",
              "label", figure.scope().isEmpty() ? by : by + "\n" + Markup.grey(figure.scope()),
              "value", Markup.of(figure.on()),
              "graphic", scale.mark(figure),
              "detail", figure.by() + ": " + figure.figure(),
              "text", Markup.of(figure.figure()),
              "grade", Markup.of(figure.grade()),
              "sources", Markup.sources(figure.sources()),
              "axis", axis,
              "note", series.alternative()));
    }
    flow.space();
  }

  private static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static void promises(List<PromiseAndConduct> promises, Flow flow) {
    if (promises.isEmpty()) {
      return;
    }
    flow.section("Promise beside conduct", "promises").columns("promises");
    for (PromiseAndConduct promise : promises) {
      flow.row(
          "promise",
          Map.of(
              "label",
                  Markup.of(promise.topic())
                      + (promise.article().isEmpty() ? "" : Markup.grey("  " + promise.article())),
              "text", Flow.cited(promise.promise()),
              "note", Markup.dashed(promise.conduct().stream().map(Flow::cited).toList())));
    }
  }

  private static void events(List<EventRow> events, Flow flow) {
    if (events.isEmpty()) {
      return;
    }
    flow.section("Events", "events");
    for (EventRow event : events) {
      flow.row(
          "event",
          Map.of(
              "label", Markup.of(event.on()),
              "value", Markup.of(event.title()),
              "detail", Markup.of(joined(event.kind(), event.actors(), event.agreement())),
              "text", Flow.cited(event.text())));
    }
  }

  private static void assessments(List<AssessmentGroup> groups, Flow flow) {
    if (groups.isEmpty()) {
      return;
    }
    flow.section("Assessments", "assessments");
    for (AssessmentGroup group : groups) {
      flow.chapter(group.theme());
      for (AssessmentGroup.Row row : group.rows()) {
        flow.row(
            "assessment",
            Map.of(
                "value", Markup.of(row.title()),
                "detail", Markup.of(joined(row.about(), row.heldBy())),
                "text", Flow.cited(row.text()),
                "note",
                    row.contested().isEmpty() ? "" : Markup.of("Contested: " + row.contested())));
      }
    }
  }

  private static String joined(String... words) {
    return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining("\u00A0· "));
  }
}
