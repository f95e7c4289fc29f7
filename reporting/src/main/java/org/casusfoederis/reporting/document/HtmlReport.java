package org.casusfoederis.reporting.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.outline.CoverLines;
import org.casusfoederis.reporting.outline.Division;
import org.casusfoederis.reporting.outline.Outline;

/// A report as one HTML file that needs nothing beside it: style and charts are in it, source
/// numbers lead to the sources, and it prints well. The same outline gives the same bytes.
public final class HtmlReport {

  /// Headings of sections are of the second level; below the sixth HTML has none.
  private static final int FIRST_LEVEL = 2;

  private static final int LAST_LEVEL = 6;

  private HtmlReport() {}

  /// The file, in UTF-8.
  public static byte[] of(Outline outline) {
    var text = new StringWriter();
    text.write("<!DOCTYPE html>\n");
    var html = new Html(text);
    html.open("html", "lang", "en");
    head(html, outline.cover());
    html.open("body");
    cover(html, outline.cover());
    contents(html, outline.divisions());
    html.open("main");
    outline.divisions().forEach(division -> division(html, division, FIRST_LEVEL));
    html.close().close().close();
    html.finish();
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void head(Html html, Cover cover) {
    html.open("head");
    html.empty("meta", "charset", "utf-8");
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.element("title", cover.title());
    html.raw("style", style());
    html.close();
  }

  private static void cover(Html html, Cover cover) {
    html.open("header");
    html.element("h1", cover.title());
    html.element("p", cover.subtitle(), "class", "subtitle");
    cover.nativeTitles().forEach(title -> HtmlBlocks.nativeTitle(html, title));
    CoverLines.of(cover).forEach(line -> html.element("p", line, "class", "note"));
    html.close();
  }

  private static void contents(Html html, List<Division> divisions) {
    html.open("nav", "aria-label", "Contents");
    html.element("h2", "Contents");
    html.open("ol");
    for (Division division : divisions) {
      html.open("li");
      html.element("a", division.heading(), "href", "#" + division.anchor());
      html.close();
    }
    html.close().close();
  }

  private static void division(Html html, Division division, int level) {
    html.open("section", "id", division.anchor());
    html.element("h" + Math.min(level, LAST_LEVEL), division.heading());
    division.blocks().forEach(block -> HtmlBlocks.write(html, block, division.heading()));
    division.divisions().forEach(part -> division(html, part, level + 1));
    html.close();
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
