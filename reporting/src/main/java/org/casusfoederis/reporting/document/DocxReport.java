package org.casusfoederis.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.casusfoederis.core.report.Paper;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.outline.CoverLines;
import org.casusfoederis.reporting.outline.Division;
import org.casusfoederis.reporting.outline.Outline;

/// A report as a text document to work on: headings that its navigation knows, real tables with
/// heads that repeat on every page, source numbers that lead to the sources. The same outline gives
/// the same bytes.
public final class DocxReport {

  private DocxReport() {}

  /// The document.
  ///
  /// @param paper the size of its pages
  public static byte[] of(Outline outline, Paper paper) {
    try (var document = new XWPFDocument()) {
      DocxStyles.add(document);
      DocxPage page = DocxPage.of(paper);
      page.layOut(document, outline.cover().title());
      var text = new DocxText(document);
      cover(text, outline.cover());
      contents(text, outline.divisions());
      outline.divisions().forEach(division -> division(text, page, division, 1));
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
    CoverLines.of(cover).forEach(line -> text.styled("Note", line));
  }

  private static void contents(DocxText text, List<Division> divisions) {
    text.styled("ContentsHeading", "Contents");
    divisions.forEach(division -> text.link(division.heading(), division.anchor()));
  }

  private static void division(DocxText text, DocxPage page, Division division, int level) {
    text.heading(division.heading(), division.anchor(), Math.min(level, DocxStyles.LEVELS));
    var blocks = new DocxBlocks(text, page);
    division.blocks().forEach(blocks::write);
    division.divisions().forEach(part -> division(text, page, part, level + 1));
  }
}
