package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casusfoederis.reporting.model.Analogue;
import org.casusfoederis.reporting.model.Chapter;
import org.casusfoederis.reporting.model.ComparisonReport;
import org.casusfoederis.reporting.model.Timeline;
import org.jspecify.annotations.Nullable;

/// Topic by topic, analogues, timeline.
final class ProvisionSections {

  private ProvisionSections() {}

  static void write(ComparisonReport report, Flow flow) {
    chapters(report.chapters(), flow);
    analogues(report.analogues(), flow);
    timeline(report.timeline(), flow);
  }

  private static void chapters(List<Chapter> chapters, Flow flow) {
    if (chapters.isEmpty()) {
      return;
    }
    flow.section("Topic by topic", "topics");
    for (Chapter chapter : chapters) {
      flow.chapter(chapter.title()).columns("passages");
      for (Chapter.TopicSection topic : chapter.topics()) {
        flow.topic(topic.title()).aside(topic.definition());
        topic.passages().forEach(passage -> passage(passage, flow));
        flow.aside(topic.silent()).aside(topic.unknown());
      }
    }
  }

  private static void passage(Chapter.Passage passage, Flow flow) {
    flow.row(
        passage.focus() ? "focusPassage" : "passage",
        Map.of(
            "label", Markup.of(passage.agreement()),
            "detail", Markup.of(passage.article()),
            "value", Markup.of(passage.value()),
            "text", Flow.cited(passage.summary())));
  }

  private static void analogues(List<Analogue> analogues, Flow flow) {
    if (analogues.isEmpty()) {
      return;
    }
    flow.section("Nearest analogues", "analogues")
        .aside(
            "Similarity of coded terms from 0 to 1 (after Gower 1971), over the topics that are"
                + " coded for both agreements. It compares what the texts say and not how much they"
                + " weigh.")
        .space();
    for (Analogue analogue : analogues) {
      flow.row(
          "analogue",
          Map.of(
              "label", Markup.of(analogue.agreement()),
              "value", similarity(analogue),
              "text", alikeAndUnlike(analogue)));
    }
  }

  private static String similarity(Analogue analogue) {
    return Markup.bold(String.format(Locale.ROOT, "%.2f", analogue.similarity()))
        + Markup.grey(
            analogue.topicsCompared() == 1
                ? " on 1 topic"
                : " on " + analogue.topicsCompared() + " topics");
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

  private static void timeline(@Nullable Timeline timeline, Flow flow) {
    if (timeline == null) {
      return;
    }
    flow.section("When they held", "timeline")
        .aside(
            "From entry into force, or from signature where no entry into force is recorded. An"
                + " arrow: still in force.")
        .space();
    var scale = new TimeScale(timeline);
    Drawing axis = scale.axis();
    for (Timeline.Bar bar : timeline.bars()) {
      flow.row(
          "bar",
          Map.of(
              "label",
              bar.focus() ? Markup.bold(bar.label()) : Markup.of(bar.label()),
              "value",
              Markup.of(bar.dates()),
              "graphic",
              scale.mark(bar),
              "detail",
              bar.label() + ": " + bar.dates(),
              "axis",
              axis,
              "note",
              timeline.alternative()));
    }
  }
}
