package org.casusfoederis.reporting.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.casusfoederis.reporting.model.CitedText;

/// Writes paragraphs at the end of a document.
final class DocxText {

  private static final String GREY = "5A5F66";

  private final XWPFDocument document;
  private long bookmarks;
  private String under = "";

  DocxText(XWPFDocument document) {
    this.document = document;
  }

  XWPFParagraph paragraph(String style) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(style);
    return paragraph;
  }

  /// A paragraph in a style; nothing when the text is empty.
  void styled(String style, String text) {
    if (!text.isEmpty()) {
      words(paragraph(style), text);
    }
  }

  void heading(String text, String anchor, int level) {
    under = text;
    XWPFParagraph paragraph = paragraph("Heading" + level);
    words(paragraph, text);
    bookmark(paragraph, anchor);
  }

  /// Whether the last heading reads like this.
  boolean isUnder(String heading) {
    return under.equals(heading);
  }

  /// A paragraph that leads to a heading.
  void link(String text, String anchor) {
    words(linkTo(paragraph("Normal"), anchor), text);
  }

  XWPFTable table(int rows, int columns) {
    return document.createTable(rows, columns);
  }

  static XWPFRun words(XWPFParagraph paragraph, String text) {
    return words(paragraph.createRun(), text);
  }

  private static XWPFRun words(XWPFRun run, String text) {
    String[] lines = legal(text).split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i], i);
    }
    return run;
  }

  static void cited(XWPFParagraph paragraph, CitedText text) {
    words(paragraph, text.text());
    if (!text.sources().isEmpty()) {
      grey(paragraph, text.text().isEmpty() ? "[" : "\u00A0[");
      sources(paragraph, text.sources());
      grey(paragraph, "]");
    }
  }

  static void sources(XWPFParagraph paragraph, List<Integer> numbers) {
    for (int i = 0; i < numbers.size(); i++) {
      if (i > 0) {
        grey(paragraph, ", ");
      }
      XWPFRun run = linkTo(paragraph, "source-" + numbers.get(i));
      words(run, numbers.get(i).toString()).setColor(GREY);
    }
  }

  private static void grey(XWPFParagraph paragraph, String text) {
    words(paragraph, text).setColor(GREY);
  }

  private static XWPFRun linkTo(XWPFParagraph paragraph, String anchor) {
    var link = paragraph.getCTP().addNewHyperlink();
    link.setAnchor(anchor);
    var run = new XWPFHyperlinkRun(link, link.addNewR(), paragraph);
    paragraph.addRun(run);
    return run;
  }

  /// Names a paragraph, so that links lead to it.
  void bookmark(XWPFParagraph paragraph, String name) {
    BigInteger id = BigInteger.valueOf(++bookmarks);
    var start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(id);
    start.setName(name);
    paragraph.getCTP().addNewBookmarkEnd().setId(id);
  }

  /// The text without the control characters that XML does not allow.
  static String legal(String text) {
    return text.codePoints()
        .filter(c -> c >= ' ' || c == '\n' || c == '\t')
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
