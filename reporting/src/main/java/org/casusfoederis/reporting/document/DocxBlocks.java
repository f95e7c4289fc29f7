package org.casusfoederis.reporting.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.SourceEntry;
import org.casusfoederis.reporting.outline.Block;
import org.casusfoederis.reporting.outline.Cell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/// Writes the blocks of a section into a document.
final class DocxBlocks {

  /// More columns do not fit the width of a page.
  private static final int MOST_COLUMNS = 6;

  /// Topic and focus stand in every slice of the matrix.
  private static final int REPEATED = 2;

  private static final String RULE = "D5D9DE";

  private final DocxText text;

  DocxBlocks(DocxText text) {
    this.text = text;
  }

  void write(Block block) {
    switch (block) {
      case Block.Paragraph(var cited) -> DocxText.cited(text.paragraph("Normal"), cited);
      case Block.Note(var words) -> text.styled("Note", words);
      case Block.NativeTitle(var words) -> text.styled("Note", words);
      case Block.Numbered(var items) -> {
        for (int i = 0; i < items.size(); i++) {
          XWPFParagraph paragraph = text.paragraph("Normal");
          paragraph.setIndentationLeft(400);
          paragraph.setIndentationHanging(400);
          DocxText.words(paragraph, i + 1 + ".\t");
          DocxText.cited(paragraph, items.get(i));
        }
      }
      case Block.Terms(var terms) ->
          terms.forEach(
              term -> {
                XWPFParagraph paragraph = text.paragraph("Normal");
                DocxText.words(paragraph, term.name() + "  ").setBold(true);
                DocxText.cited(paragraph, term.text());
              });
      case Block.Table table -> table.slices(REPEATED, MOST_COLUMNS).forEach(this::table);
      case Block.Ranges(var series) -> table(DataTables.of(series));
      case Block.Spans(var timeline) -> table(DataTables.of(timeline));
      case Block.References(var sources) -> sources.forEach(this::source);
    }
  }

  private void table(Block.Table table) {
    if (!text.isUnder(table.caption())) {
      text.styled("Caption", table.caption());
    }
    XWPFTable written = text.table(1 + table.rows().size(), table.columns().size());
    written.setWidth((int) DocxPage.TEXT_WIDTH);
    // A fixed layout: otherwise a program measures every cell before it shows the first page.
    var properties = written.getCTTbl().getTblPr();
    properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
    widths(written, table);
    written.setTopBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    written.setBottomBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    written.setInsideHBorder(XWPFBorderType.SINGLE, 4, 0, RULE);
    written.setInsideVBorder(XWPFBorderType.NONE, 0, 0, RULE);
    written.setLeftBorder(XWPFBorderType.NONE, 0, 0, RULE);
    written.setRightBorder(XWPFBorderType.NONE, 0, 0, RULE);
    XWPFTableRow heading = written.getRow(0);
    heading.setRepeatHeader(true);
    for (int i = 0; i < table.columns().size(); i++) {
      DocxText.words(paragraph(heading.getCell(i)), table.columns().get(i)).setBold(true);
    }
    for (int r = 0; r < table.rows().size(); r++) {
      List<Cell> row = table.rows().get(r);
      for (int i = 0; i < row.size(); i++) {
        cell(paragraph(written.getRow(r + 1).getCell(i)), row.get(i));
      }
    }
    text.styled("Note", "\u00A0");
  }

  /// Columns of long texts are wide, yet not so wide as they are long: the root keeps short ones
  /// readable.
  private static void widths(XWPFTable written, Block.Table table) {
    double[] weights = new double[table.columns().size()];
    for (int i = 0; i < weights.length; i++) {
      int column = i;
      double length =
          table.rows().stream().mapToInt(row -> length(row.get(column))).average().orElse(0);
      weights[i] = Math.max(3, Math.sqrt(Math.max(length, table.columns().get(i).length())));
    }
    double all = Arrays.stream(weights).sum();
    var grid = written.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = written.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (double weight : weights) {
      grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(DocxPage.TEXT_WIDTH * weight / all)));
    }
  }

  private static int length(Cell cell) {
    return switch (cell) {
      case Cell.Head(var words) -> words.length();
      case Cell.Words(var cited) -> cited.text().length() + 4 * cited.sources().size();
      case Cell.Number _ -> 6;
      case Cell.Empty _ -> 0;
    };
  }

  private static XWPFParagraph paragraph(XWPFTableCell cell) {
    XWPFParagraph paragraph = cell.getParagraphArray(0);
    paragraph.setStyle("Cell");
    return paragraph;
  }

  private static void cell(XWPFParagraph paragraph, Cell cell) {
    switch (cell) {
      case Cell.Head(var words) -> DocxText.words(paragraph, words).setBold(true);
      case Cell.Words(var cited) -> DocxText.cited(paragraph, cited);
      case Cell.Number(var value, var decimals) ->
          DocxText.words(paragraph, String.format(Locale.ROOT, "%,." + decimals + "f", value));
      case Cell.Empty _ -> {}
    }
  }

  private void source(SourceEntry source) {
    XWPFParagraph paragraph = text.paragraph("Normal");
    paragraph.setIndentationLeft(500);
    paragraph.setIndentationHanging(500);
    DocxText.words(paragraph, source.number() + "\t").setBold(true);
    DocxText.cited(paragraph, new CitedText(source.reference() + " ", List.of()));
    if (source.url().startsWith("http://") || source.url().startsWith("https://")) {
      var link = paragraph.createHyperlinkRun(source.url());
      link.setText(DocxText.legal(source.url()));
    }
    DocxText.words(
            paragraph,
            " Reliability "
                + source.reliability()
                + (source.remarks().isEmpty() ? "" : " · " + source.remarks()))
        .setColor("5A5F66");
    text.bookmark(paragraph, "source-" + source.number());
  }
}
