package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;
import org.casusfoederis.reporting.model.CitedText;
import org.jspecify.annotations.Nullable;

/// Collects the rows of a section of running text, in the words of the template `flow`.
final class Flow {

  private final String heading;
  private final String anchor;
  private final List<Map<String, Object>> rows = new ArrayList<>();
  private @Nullable String group;
  private @Nullable String topic;
  private int groups;
  private int topics;

  Flow(String heading, String anchor) {
    this.heading = heading;
    this.anchor = anchor;
  }

  Section section() {
    return new Section("flow", heading, anchor, Map.of(), rows);
  }

  /// Begins a heading of the second level.
  Flow group(String title) {
    group = Markup.of(title);
    topic = null;
    groups++;
    return this;
  }

  /// Begins a heading of the third level.
  Flow topic(String title) {
    topic = Markup.of(title);
    topics++;
    return this;
  }

  Flow lead(CitedText text) {
    return row("lead", cited(text));
  }

  Flow paragraph(CitedText text) {
    return row("paragraph", cited(text));
  }

  Flow note(String text) {
    return text.isEmpty() ? this : row("note", Markup.of(text));
  }

  Flow subhead(String text) {
    return row("subhead", Markup.of(text));
  }

  Flow nativeTitle(String text) {
    return row("native", Markup.of(text));
  }

  Flow numbered(int number, CitedText text) {
    return row("numbered", Integer.toString(number), cited(text));
  }

  Flow bullet(CitedText text) {
    return row("bullet", cited(text));
  }

  Flow term(String name, CitedText text) {
    return row("term", Markup.of(name), cited(text));
  }

  Flow fact(String name, CitedText text) {
    return row("fact", Markup.of(name), cited(text));
  }

  Flow space() {
    return row("space");
  }

  Flow link(String text, String url) {
    row("link", Markup.of(text));
    rows.getLast().put("link", url);
    return this;
  }

  Flow chart(Renderable chart, String alternative) {
    row("chart", alternative);
    rows.getLast().put("chart", chart);
    return this;
  }

  /// A row of cells that are marked up already.
  Flow row(String kind, @Nullable String... cells) {
    var row = new HashMap<String, Object>();
    row.put("kind", kind);
    for (int i = 0; i < cells.length; i++) {
      row.put(String.valueOf((char) ('a' + i)), cells[i]);
    }
    if (group != null) {
      row.put("group", group);
      row.put("groupAnchor", anchor + "-" + groups);
    }
    if (topic != null) {
      // Two headings may read alike; the number keeps their rows apart.
      row.put("topic", topic);
      row.put("topicAnchor", anchor + "-" + groups + "-" + topics);
    }
    rows.add(row);
    return this;
  }

  /// A text with its source numbers set back in grey.
  static String cited(CitedText text) {
    return text.sources().isEmpty()
        ? Markup.of(text.text())
        : Markup.of(text.text()) + " " + Markup.grey(text.numbers());
  }
}
