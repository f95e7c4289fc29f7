package org.casusfoederis.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.outline.Outline;
import org.casusfoederis.reporting.outline.Section;

/// A report as a text document to work on: headings that its navigation knows, real tables with
/// heads that repeat on every page, source numbers that lead to the sources. The same outline gives
/// the same bytes.
public final class DocxReport {

  private DocxReport() {}

  /// The document.
  public static byte[] of(Outline outline) {
    try (var document = new XWPFDocument()) {
      DocxStyles.add(document);
      DocxPage.layOut(document, outline.cover().title());
      var text = new DocxText(document);
      cover(text, outline.cover());
      contents(text, outline.sections());
      outline.sections().forEach(section -> section(text, section, 1));
      OfficeProperties.set(document.getProperties(), outline);
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return ReproducibleZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void cover(DocxText text, Cover cover) {
    text.styled("Title", cover.title());
    text.styled("Subtitle", cover.subtitle());
    cover.nativeTitles().forEach(title -> text.styled("Note", title));
    if (!cover.compared().isEmpty()) {
      text.styled("Normal", "Compared with " + String.join(" · ", cover.compared()));
    }
    text.styled("Note", cover.counts());
    text.styled("Note", cover.date());
  }

  private static void contents(DocxText text, List<Section> sections) {
    text.styled("ContentsHeading", "Contents");
    sections.forEach(section -> text.link(section.heading(), section.anchor()));
  }

  private static void section(DocxText text, Section section, int level) {
    text.heading(section.heading(), section.anchor(), Math.min(level, DocxStyles.LEVELS));
    var blocks = new DocxBlocks(text);
    section.blocks().forEach(blocks::write);
    section.sections().forEach(part -> section(text, part, level + 1));
  }
}
