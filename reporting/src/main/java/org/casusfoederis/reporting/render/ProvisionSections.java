package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import org.casusfoederis.reporting.model.Analogue;
import org.casusfoederis.reporting.model.Chapter;
import org.casusfoederis.reporting.model.Section;
import org.casusfoederis.reporting.model.Timeline;

/// Topic by topic, analogues, timeline.
final class ProvisionSections {

  private ProvisionSections() {}

  static void chapters(Section.Chapters section, Flow flow) {
    flow.section(section.heading());
    for (Chapter chapter : section.chapters()) {
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

  static void analogues(Section.Analogues section, Flow flow) {
    flow.section(section.heading()).space();
    for (Analogue analogue : section.analogues()) {
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

  static void timeline(Section.Held section, Flow flow) {
    Timeline timeline = section.timeline();
    flow.section(section.heading()).space();
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
