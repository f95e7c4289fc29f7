package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casusfoederis.reporting.model.Analogue;
import org.casusfoederis.reporting.model.Chapter;
import org.casusfoederis.reporting.model.ComparisonReport;
import org.casusfoederis.reporting.model.PromiseAndConduct;
import org.casusfoederis.reporting.model.Timeline;

/// Topic by topic, analogues, timeline, promise beside conduct.
final class ProvisionSections {

  private ProvisionSections() {}

  static List<Section> sections(ComparisonReport report) {
    var sections = new ArrayList<Section>();
    if (!report.chapters().isEmpty()) {
      sections.add(chapters(report.chapters()));
    }
    if (!report.analogues().isEmpty()) {
      sections.add(analogues(report.analogues()));
    }
    if (report.timeline() != null) {
      sections.add(timeline(report.timeline()));
    }
    return sections;
  }

  private static Section chapters(List<Chapter> chapters) {
    var flow = new Flow("Topic by topic", "topics");
    for (Chapter chapter : chapters) {
      flow.group(chapter.title());
      for (Chapter.TopicSection topic : chapter.topics()) {
        flow.topic(topic.title());
        flow.note(topic.definition());
        flow.row("passageHead", "Agreement", "Article", "Coded as", "What it says, in our words");
        for (Chapter.Passage passage : topic.passages()) {
          flow.row(
              passage.focus() ? "passageFocus" : "passage",
              Markup.of(passage.agreement()),
              Markup.of(passage.article()),
              Markup.of(passage.value()),
              Flow.cited(passage.summary()));
        }
        flow.note(topic.silent());
        flow.note(topic.unknown());
      }
    }
    return flow.section();
  }

  private static Section analogues(List<Analogue> analogues) {
    var flow = new Flow("Nearest analogues", "analogues");
    flow.note(
        "Similarity of coded terms from 0 to 1 (after Gower 1971), over the topics that are coded"
            + " for both agreements. It compares what the texts say and not how much they weigh.");
    flow.space();
    for (Analogue analogue : analogues) {
      flow.row(
          "analogue",
          Markup.of(analogue.agreement()),
          Markup.bold(String.format(Locale.ROOT, "%.2f", analogue.similarity()))
              + Markup.grey(" on " + analogue.topicsCompared() + " topics"),
          alikeAndUnlike(analogue));
    }
    return flow.section();
  }

  private static String alikeAndUnlike(Analogue analogue) {
    var lines = new ArrayList<String>();
    if (!analogue.alike().isEmpty()) {
      lines.add(Markup.bold("Alike: ") + Markup.of(analogue.alike()));
    }
    if (!analogue.unlike().isEmpty()) {
      lines.add(Markup.bold("Unlike: ") + Markup.of(analogue.unlike()));
    }
    return String.join("\n", lines);
  }

  private static Section timeline(Timeline timeline) {
    return new Flow("When they held", "timeline")
        .note(
            "From entry into force, or from signature where no entry into force is recorded. An"
                + " arrow: still in force.")
        .chart(new TimelineChart(timeline), timeline.alternative())
        .space()
        .note(timeline.alternative())
        .section();
  }

  static Section promises(List<PromiseAndConduct> promises) {
    var flow = new Flow("Promise beside conduct", "promises");
    for (PromiseAndConduct promise : promises) {
      flow.topic(
          promise.article().isEmpty()
              ? promise.topic()
              : promise.topic() + ", " + promise.article());
      flow.paragraph(promise.promise());
      promise.conduct().forEach(flow::bullet);
    }
    return flow.section();
  }
}
