package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.Heading;

/// Collects the rows of running sections, in the words of the template `flow`.
final class Flow {

  private final List<Map<String, Object>> rows = new ArrayList<>();
  private final Map<String, String> headings = new HashMap<>();
  private final Consumer<String> progress;
  private String section = "";
  private int chapters;
  private int topics;

  /// @param progress is told the heading of each section as it is begun
  Flow(Consumer<String> progress) {
    this.progress = progress;
  }

  Part part() {
    return new Part("flow", Map.of(), rows);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  /// Begins a section; its anchor is a word that no other section has.
  Flow section(String heading, String anchor) {
    progress.accept(heading);
    headings.clear();
    section = anchor;
    chapters = 0;
    topics = 0;
    headings.put("section", Markup.of(heading));
    headings.put("sectionAnchor", anchor);
    return this;
  }

  /// Begins a section, with its introduction.
  Flow section(Heading heading) {
    section(heading.title(), Code.of(heading.kind()));
    return aside(heading.introduction());
  }

  /// Begins a heading of the second level. Two headings may read alike; a number keeps their rows
  /// apart.
  Flow chapter(String title) {
    headings.keySet().removeAll(List.of("card", "columns", "table", "topic", "topicAnchor"));
    headings.put("chapter", Markup.of(title));
    headings.put("chapterAnchor", section + "-" + ++chapters);
    return this;
  }

  /// Begins a heading of the third level.
  Flow topic(String title) {
    headings.put("topic", Markup.of(title));
    headings.put("topicAnchor", section + "-" + chapters + "-" + ++topics);
    return this;
  }

  /// Names the columns of the tables that follow, at their head and on top of each page, until the
  /// next chapter.
  Flow columns(String name) {
    headings.put("columns", name);
    return this;
  }

  /// Begins a chapter that is a card: it wants more room on its page than others.
  Flow card(String title) {
    chapter(title);
    headings.put("card", section + "-" + chapters);
    return this;
  }

  /// Begins a heading of the third level over a table, which wants more room on its page than
  /// others.
  Flow table(String title) {
    topic(title);
    headings.put("table", section + "-" + chapters + "-" + topics);
    return this;
  }

  Flow paragraph(CitedText text) {
    return text.text().isEmpty() ? this : row("paragraph", Map.of("text", cited(text)));
  }

  Flow subtitle(String text) {
    return row("subtitle", Map.of("text", Markup.of(text)));
  }

  Flow aside(String text) {
    return text.isEmpty() ? this : row("aside", Map.of("text", Markup.of(text)));
  }

  Flow nativeTitle(String text) {
    return row("native", Map.of("text", Markup.of(text)));
  }

  Flow numbered(int number, CitedText text) {
    return row("numbered", Map.of("label", Integer.toString(number), "text", cited(text)));
  }

  Flow term(String name, CitedText text) {
    return row("term", Map.of("label", Markup.of(name), "text", cited(text)));
  }

  Flow fact(String name, CitedText text) {
    return row("fact", Map.of("label", Markup.of(name), "text", cited(text)));
  }

  Flow space() {
    return row("space", Map.of());
  }

  /// A row of a kind that the template knows, with texts that are marked up already. Empty texts
  /// take no room.
  Flow row(String kind, Map<String, ?> fields) {
    Map<String, Object> row = new HashMap<>(headings);
    row.put("kind", kind);
    fields.forEach(
        (name, value) -> {
          if (!"".equals(value)) {
            row.put(name, value);
          }
        });
    rows.add(row);
    return this;
  }

  /// A text with its source numbers set back in grey.
  static String cited(CitedText text) {
    String words = Markup.of(text.text());
    return text.sources().isEmpty()
        ? words
        : words + "\u00A0" + Markup.inGrey("[" + Markup.sources(text.sources()) + "]");
  }
}
