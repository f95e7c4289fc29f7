package org.casusfoederis.reporting.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// The styles of a document. An empty one has none, and without them a heading is no heading.
final class DocxStyles {

  /// The levels of headings that there are.
  static final int LEVELS = 4;

  private static final String ACCENT = "1B365D";
  private static final String GREY = "5A5F66";
  private static final int[] SIZES = {16, 13, 11, 10};

  private DocxStyles() {}

  static void add(XWPFDocument document) {
    XWPFStyles styles = document.createStyles();
    var fonts = CTFonts.Factory.newInstance();
    fonts.setAscii("Calibri");
    fonts.setHAnsi("Calibri");
    fonts.setCs("Arial");
    fonts.setEastAsia("Malgun Gothic");
    styles.setDefaultFonts(fonts);
    add(styles, "Normal", 10, false, null, 0, 120, 0);
    add(styles, "Title", 24, true, ACCENT, 0, 120, 0);
    add(styles, "Subtitle", 13, false, null, 0, 120, 0);
    add(styles, "Note", 9, false, GREY, 0, 80, 0);
    add(styles, "ContentsHeading", 13, true, ACCENT, 360, 120, 0);
    add(styles, "Caption", 9, true, null, 160, 60, 0);
    add(styles, "Cell", 9, false, null, 0, 0, 0);
    for (int level = 1; level <= LEVELS; level++) {
      add(styles, "Heading" + level, SIZES[level - 1], true, ACCENT, 280, 100, level);
    }
  }

  /// @param size in points
  /// @param before and after: the space in twentieths of a point
  /// @param level of the outline, from 1; 0 for running text
  private static void add(
      XWPFStyles styles,
      String id,
      int size,
      boolean bold,
      @Nullable String colour,
      int before,
      int after,
      int level) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.setType(STStyleType.PARAGRAPH);
    style.addNewName().setVal(level > 0 ? "heading " + level : id);
    style.addNewQFormat();
    var run = style.addNewRPr();
    run.addNewSz().setVal(BigInteger.valueOf(2L * size));
    run.addNewSzCs().setVal(BigInteger.valueOf(2L * size));
    if (bold) {
      run.addNewB();
      run.addNewBCs();
    }
    if (colour != null) {
      run.addNewColor().setVal(colour);
    }
    var paragraph = style.addNewPPr();
    var spacing = paragraph.addNewSpacing();
    spacing.setBefore(BigInteger.valueOf(before));
    spacing.setAfter(BigInteger.valueOf(after));
    if (level > 0) {
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }
    styles.addStyle(new XWPFStyle(style));
  }
}
