package org.casusfoederis.reporting.document;

import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ConductSheet.Figure;
import org.casusfoederis.reporting.model.ConductSheet.Series;
import org.casusfoederis.reporting.model.SourceEntry;
import org.casusfoederis.reporting.model.Term;
import org.casusfoederis.reporting.model.Timeline;
import org.casusfoederis.reporting.outline.Block;
import org.casusfoederis.reporting.outline.Cell;

/// Writes the blocks of a section as HTML.
final class HtmlBlocks {

  private HtmlBlocks() {}

  /// @param heading under which the block stands: a caption that repeats it is for those only who
  ///   cannot see it
  static void write(Html html, Block block, String heading) {
    switch (block) {
      case Block.Paragraph(var text) -> paragraph(html, "p", text);
      case Block.Note(var text) -> html.element("p", text, "class", "note");
      case Block.NativeTitle(var text) -> nativeTitle(html, text);
      case Block.Numbered(var items) -> {
        html.open("ol", "class", "findings");
        items.forEach(item -> paragraph(html, "li", item));
        html.close();
      }
      case Block.Terms(var terms) -> terms(html, terms);
      case Block.Table table -> table(html, table, heading);
      case Block.Ranges(var series) -> ranges(html, series);
      case Block.Spans(var timeline) -> spans(html, timeline);
      case Block.References(var sources) -> references(html, sources);
    }
  }

  /// A title in another language; its direction is its own.
  static void nativeTitle(Html html, String title) {
    html.element("p", title, "class", "native", "dir", "auto");
  }

  static String joined(String separator, String... words) {
    return String.join(separator, Stream.of(words).filter(word -> !word.isEmpty()).toList());
  }

  private static void paragraph(Html html, String element, CitedText text) {
    html.open(element);
    cited(html, text);
    html.close();
  }

  private static void cited(Html html, CitedText text) {
    html.text(text.text());
    sources(html, text.text().isEmpty() ? "" : "\u00A0", text.sources());
  }

  private static void sources(Html html, String before, List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return;
    }
    html.text(before).open("span", "class", "sources");
    html.text("[");
    for (int i = 0; i < numbers.size(); i++) {
      html.text(i == 0 ? "" : ", ");
      html.element("a", numbers.get(i).toString(), "href", "#source-" + numbers.get(i));
    }
    html.text("]").close();
  }

  private static void terms(Html html, List<Term> terms) {
    html.open("dl");
    for (Term term : terms) {
      html.element("dt", term.name());
      paragraph(html, "dd", term.text());
    }
    html.close();
  }

  private static void table(Html html, Block.Table table, String heading) {
    head(html, table.caption(), table.columns(), table.caption().equals(heading));
    for (List<Cell> row : table.rows()) {
      html.open("tr");
      row.forEach(cell -> cell(html, cell));
      html.close();
    }
    html.close().close().close();
  }

  /// Opens a frame that scrolls, a table, and its body.
  private static void head(Html html, String caption, List<String> columns, boolean repeated) {
    html.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-label", caption);
    html.open("table");
    if (repeated) {
      html.element("caption", caption, "class", "unseen");
    } else {
      html.element("caption", caption);
    }
    html.open("thead").open("tr");
    columns.forEach(column -> html.element("th", column, "scope", "col"));
    html.close().close().open("tbody");
  }

  private static void cell(Html html, Cell cell) {
    switch (cell) {
      case Cell.Head(var text) -> html.element("th", text, "scope", "row");
      case Cell.Words(var text) -> paragraph(html, "td", text);
      case Cell.Number(var _, var shown) -> html.element("td", shown, "class", "number");
      case Cell.Empty _ -> html.element("td", "");
    }
  }

  private static void ranges(Html html, Series series) {
    var scale = new HtmlRanges(series);
    head(
        html,
        series.measure() + ", " + series.stage(),
        List.of(
            "By", "For", "0 – " + scale.end() + " " + series.unit(), "Figure", "Grade", "Sources"),
        false);
    for (Figure figure : series.figures()) {
      html.open("tr");
      html.element("th", joined(": ", figure.by(), figure.scope()), "scope", "row");
      html.element("td", figure.on());
      html.open("td", "class", "chart");
      scale.mark(html, figure);
      html.close();
      html.element("td", figure.figure(), "class", "number");
      html.element("td", figure.grade());
      html.open("td");
      sources(html, "", figure.sources());
      html.close().close();
    }
    html.close().close().close();
  }

  private static void spans(Html html, Timeline timeline) {
    head(
        html,
        "When the agreements held",
        List.of(
            "Agreement",
            "%d – %d".formatted(timeline.from().getYear(), timeline.to().getYear()),
            "Dates"),
        false);
    for (Timeline.Bar bar : timeline.bars()) {
      html.open("tr");
      html.element("th", bar.label(), "scope", "row");
      html.open("td", "class", "chart");
      HtmlSpans.mark(html, timeline, bar);
      html.close();
      html.element("td", bar.dates());
      html.close();
    }
    html.close().close().close();
  }

  private static void references(Html html, List<SourceEntry> sources) {
    html.open("ol", "class", "references");
    for (SourceEntry source : sources) {
      html.open(
          "li", "id", "source-" + source.number(), "value", Integer.toString(source.number()));
      html.open("bdi").text(source.reference()).close().text(" ");
      if (source.url().startsWith("http://") || source.url().startsWith("https://")) {
        html.element("a", source.url(), "href", source.url()).text(" ");
      }
      html.element(
          "span",
          joined(" · ", "Reliability " + source.reliability(), source.remarks()),
          "class",
          "note");
      html.close();
    }
    html.close();
  }
}
