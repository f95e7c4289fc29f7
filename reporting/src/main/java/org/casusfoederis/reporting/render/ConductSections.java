package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.List;
import org.casusfoederis.reporting.model.AssessmentGroup;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ComparisonReport;
import org.casusfoederis.reporting.model.ConductSheet;
import org.casusfoederis.reporting.model.EventRow;

/// Deployments, transfers, events, assessments.
final class ConductSections {

  private ConductSections() {}

  static List<Section> sections(ComparisonReport report) {
    var sections = new ArrayList<Section>();
    if (!report.deployments().isEmpty()) {
      sections.add(sheets("Deployments", "deployments", report.deployments()));
    }
    if (!report.transfers().isEmpty()) {
      sections.add(sheets("Transfers", "transfers", report.transfers()));
    }
    if (!report.promises().isEmpty()) {
      sections.add(ProvisionSections.promises(report.promises()));
    }
    if (!report.events().isEmpty()) {
      sections.add(events(report.events()));
    }
    if (!report.assessments().isEmpty()) {
      sections.add(assessments(report.assessments()));
    }
    return sections;
  }

  private static Section sheets(String heading, String anchor, List<ConductSheet> sheets) {
    var flow = new Flow(heading, anchor);
    for (ConductSheet sheet : sheets) {
      flow.group(sheet.title());
      if (!sheet.summary().text().isEmpty()) {
        flow.paragraph(sheet.summary());
      }
      if (!sheet.agreement().isEmpty()) {
        flow.fact("Agreement", new CitedText(sheet.agreement(), List.of()));
      }
      sheet.facts().forEach(fact -> flow.fact(fact.name(), fact.text()));
      sheet.series().forEach(series -> series(flow, series));
    }
    return flow.section();
  }

  private static void series(Flow flow, ConductSheet.Series series) {
    flow.topic(
        "%s (%s), %s".formatted(capitalised(series.measure()), series.unit(), series.stage()));
    flow.paragraph(series.envelope());
    if (series.figures().size() > 1) {
      flow.chart(new BandChart(series), series.alternative());
    }
    flow.row("figureHead", "Whose figure", "For", "Figure", "What is counted", "Grade", "Source");
    for (ConductSheet.Figure figure : series.figures()) {
      flow.row(
          "figure",
          Markup.of(figure.by()),
          Markup.of(figure.on()),
          Markup.of(figure.figure()),
          Markup.of(figure.scope()),
          Markup.of(figure.grade()),
          Markup.grey(new CitedText("", figure.sources()).numbers()));
    }
  }

  private static String capitalised(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  private static Section events(List<EventRow> events) {
    var flow = new Flow("Events", "events");
    String agreement = "";
    for (EventRow event : events) {
      if (!event.agreement().equals(agreement)) {
        agreement = event.agreement();
        flow.group(agreement.isEmpty() ? "Further events" : agreement);
      }
      flow.row(
          "event",
          Markup.of(event.on()),
          Markup.of(event.title()),
          Markup.of(joined(event.kind(), event.actors())),
          Flow.cited(event.text()));
    }
    return flow.section();
  }

  private static Section assessments(List<AssessmentGroup> groups) {
    var flow = new Flow("Assessments", "assessments");
    for (AssessmentGroup group : groups) {
      flow.group(group.theme());
      for (AssessmentGroup.Row row : group.rows()) {
        flow.row(
            "item",
            Markup.of(row.title()),
            Markup.of(joined(row.heldBy(), row.about())),
            Flow.cited(row.text()),
            row.contested().isEmpty() ? null : Markup.of("Contested: " + row.contested()));
      }
    }
    return flow.section();
  }

  private static String joined(String first, String second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + " · " + second;
  }
}
