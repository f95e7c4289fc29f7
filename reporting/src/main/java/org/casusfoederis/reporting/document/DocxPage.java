package org.casusfoederis.reporting.document;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.casusfoederis.core.report.Paper;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// The pages of a document, with the title at the head and the page number at the foot.
///
/// @param width in twentieths of a point
/// @param height in twentieths of a point
record DocxPage(long width, long height) {

  private static final long MARGIN = 1134;

  static DocxPage of(Paper paper) {
    return switch (paper) {
      case A4 -> new DocxPage(11_906, 16_838);
      case LETTER -> new DocxPage(12_240, 15_840);
    };
  }

  /// The width between the margins, in twentieths of a point.
  long textWidth() {
    return width - 2 * MARGIN;
  }

  void layOut(XWPFDocument document, String title) {
    var section = document.getDocument().getBody().addNewSectPr();
    var size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(width));
    size.setH(BigInteger.valueOf(height));
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
