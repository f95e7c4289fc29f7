package org.casusfoederis.reporting.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// The pages of a document: A4, with the title at the head and the page number at the foot.
final class DocxPage {

  /// In twentieths of a point.
  private static final long WIDTH = 11906;

  private static final long HEIGHT = 16838;
  private static final long MARGIN = 1134;

  /// The width between the margins, in twentieths of a point.
  static final long TEXT_WIDTH = WIDTH - 2 * MARGIN;

  private DocxPage() {}

  static void layOut(XWPFDocument document, String title) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(WIDTH));
    size.setH(BigInteger.valueOf(HEIGHT));
    var margin = section.addNewPgMar();
    BigInteger wide = BigInteger.valueOf(MARGIN);
    margin.setTop(wide);
    margin.setBottom(wide);
    margin.setLeft(wide);
    margin.setRight(wide);
    XWPFParagraph head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
    head.setStyle("Note");
    head.createRun().setText(DocxText.legal(title));
    XWPFParagraph foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setStyle("Note");
    foot.setAlignment(ParagraphAlignment.RIGHT);
    foot.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
    foot.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
    foot.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
  }
}
