package org.casusfoederis.reporting.document;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.SourceEntry;
import org.casusfoederis.reporting.outline.Block;
import org.casusfoederis.reporting.outline.Cell;

/// Writes the blocks of a section into a document.
final class DocxBlocks {

  /// More columns do not fit the width of a page.
  private static final int MOST_COLUMNS = 6;

  /// Topic and focus stand in every slice of the matrix.
  private static final int REPEATED = 2;

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
    text.styled("Caption", table.caption());
    XWPFTable written = text.table(1 + table.rows().size(), table.columns().size());
    written.setWidth((int) DocxPage.TEXT_WIDTH);
    // A fixed layout: otherwise a program measures every cell before it shows the first page.
    var properties = written.getCTTbl().getTblPr();
    properties
        .addNewTblLayout()
        .setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType.FIXED);
    widths(written, table.columns().size());
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

  private static void widths(XWPFTable table, int columns) {
    var grid =
        table.getCTTbl().getTblGrid() == null
            ? table.getCTTbl().addNewTblGrid()
            : table.getCTTbl().getTblGrid();
    for (int i = grid.sizeOfGridColArray() - 1; i >= 0; i--) {
      grid.removeGridCol(i);
    }
    for (int i = 0; i < columns; i++) {
      // The last column holds the running text as a rule.
      long share = columns > 2 && columns < MOST_COLUMNS && i == columns - 1 ? 2 : 1;
      long shares = columns > 2 && columns < MOST_COLUMNS ? columns + 1L : columns;
      grid.addNewGridCol().setW(BigInteger.valueOf(DocxPage.TEXT_WIDTH * share / shares));
    }
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
