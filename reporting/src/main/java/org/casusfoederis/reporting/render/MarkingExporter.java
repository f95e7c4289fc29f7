package org.casusfoederis.reporting.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintEllipse;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintLine;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintRectangle;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfChunk;

/// Writes a PDF in which everything that is drawn is marked (ISO 32000-1, 14.6): as a numbered
/// piece of the logical structure, or as an artifact. The tags of JasperReports itself are flat and
/// leave drawings out, so they are not used.
final class MarkingExporter extends JRPdfExporter {

  /// An element on a page, with the tag that holds it.
  record Placed(JRPrintElement element, Tag tag) {}

  private final Tags tags = new Tags();
  private final List<List<Placed>> pages = new ArrayList<>();
  private final Map<String, String> bookmarks;
  private int part = -1;
  private int marks;

  /// @param bookmarks the titles of the bookmarks by their anchors
  MarkingExporter(Map<String, String> bookmarks) {
    this.bookmarks = bookmarks;
  }

  /// The logical structure of what was written.
  Tag structure() {
    return tags.document();
  }

  /// What stands on each page, in the order in which it is drawn.
  List<List<Placed>> pages() {
    return pages;
  }

  @Override
  protected void exportPage(JRPrintPage page) throws JRException, IOException {
    if (part != reportIndex) {
      part = reportIndex;
      tags.beginPart();
    }
    pages.add(new ArrayList<>());
    marks = 0;
    super.exportPage(page);
  }

  /// No link leads to a page as such.
  @Override
  protected void writePageAnchor(int pageIndex) {}

  @Override
  protected void exportLine(JRPrintLine line) {
    beginArtifact();
    super.exportLine(line);
    end();
  }

  @Override
  protected void exportRectangle(JRPrintRectangle rectangle) {
    beginArtifact();
    super.exportRectangle(rectangle);
    end();
  }

  @Override
  protected void exportEllipse(JRPrintEllipse ellipse) {
    beginArtifact();
    super.exportEllipse(ellipse);
    end();
  }

  @Override
  public void exportText(JRPrintText text) {
    begin(text, !text.getFullText().isEmpty());
    super.exportText(text);
    end();
  }

  @Override
  public void exportImage(JRPrintImage image) throws IOException, JRException {
    begin(image, true);
    super.exportImage(image);
    end();
  }

  /// A reference that begins with `#` leads to an anchor of this report.
  @Override
  protected boolean setHyperlinkInfo(PdfChunk chunk, JRPrintHyperlink link) {
    if (link != null
        && link.getHyperlinkReference() != null
        && link.getHyperlinkReference().startsWith("#")) {
      chunk.setLocalGoto(link.getHyperlinkReference().substring(1));
      return true;
    }
    return super.setHyperlinkInfo(chunk, link);
  }

  @Override
  protected void addBookmark(int level, String title, int x, int y) {
    super.addBookmark(level, Headline.shortened(bookmarks.getOrDefault(title, title)), x, y);
  }

  private void begin(JRPrintElement element, boolean hasContent) {
    Optional<Tag> tag = tags.place(element);
    if (tag.isEmpty() || !hasContent) {
      beginArtifact();
      return;
    }
    tag.get().add(new Tag.Piece(pages.size() - 1, marks));
    pages.getLast().add(new Placed(element, tag.get()));
    pdfContent.setLiteral("/" + tag.get().type() + " <</MCID " + marks++ + ">> BDC\n");
  }

  private void beginArtifact() {
    pdfContent.setLiteral("/Artifact BMC\n");
  }

  private void end() {
    pdfContent.setLiteral("EMC\n");
  }
}
