package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casusfoederis.reporting.model.AssessmentGroup;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ConductSheet;
import org.casusfoederis.reporting.model.EventRow;
import org.casusfoederis.reporting.model.PromiseAndConduct;
import org.casusfoederis.reporting.model.Section;
import org.casusfoederis.reporting.model.Term;

/// Deployments, transfers, promise beside conduct, events, assessments.
final class ConductSections {

  private ConductSections() {}

  static void sheets(Section.Sheets section, Flow flow) {
    flow.section(section.heading());
    for (ConductSheet sheet : section.sheets()) {
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

  static void promises(Section.Promises section, Flow flow) {
    flow.section(section.heading()).columns("promises");
    for (PromiseAndConduct promise : section.promises()) {
      flow.row(
          "promise",
          Map.of(
              "label",
                  Markup.of(promise.topic())
                      + (promise.article().isEmpty() ? "" : Markup.grey("  " + promise.article())),
              "text", Flow.cited(promise.promise()),
              "note", done(promise)));
    }
  }

  private static String done(PromiseAndConduct promise) {
    var lines = new ArrayList<String>();
    for (Term answer : promise.answers()) {
      lines.add(Markup.bold(answer.name() + ": ") + Flow.cited(answer.text()));
    }
    promise.conduct().stream().map(each -> "– " + Flow.cited(each)).forEach(lines::add);
    return String.join("\n", lines);
  }

  static void events(Section.Events section, Flow flow) {
    flow.section(section.heading());
    events(section.events(), flow);
  }

  static void law(Section.Law section, Flow flow) {
    flow.section(section.heading());
    for (Section.Law.Acts acts : section.acts()) {
      flow.chapter(acts.title());
      events(acts.events(), flow);
    }
    groups(section.positions(), flow);
  }

  private static void events(List<EventRow> events, Flow flow) {
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

  static void assessments(Section.Assessments section, Flow flow) {
    flow.section(section.heading());
    groups(section.groups(), flow);
  }

  private static void groups(List<AssessmentGroup> groups, Flow flow) {
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
