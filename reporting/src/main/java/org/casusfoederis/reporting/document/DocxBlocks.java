package org.casusfoederis.reporting.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
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

  /// In twentieths of a point: a letter at the size of cells, and the space beside a text.
  private static final int LETTER = 105;

  private static final int PADDING = 230;
  private static final int LONGEST_WORD = 16;
  private static final String RULE = "D5D9DE";

  private final DocxText text;
  private final DocxPage page;

  DocxBlocks(DocxText text, DocxPage page) {
    this.text = text;
    this.page = page;
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
      case Block.Ranges(var series) -> table(ChartTables.of(series));
      case Block.Spans(var timeline) -> table(ChartTables.of(timeline));
      case Block.References(var sources) -> sources.forEach(this::source);
    }
  }

  private void table(Block.Table table) {
    if (!text.isUnder(table.caption())) {
      text.styled("Caption", table.caption());
    }
    XWPFTable written = text.table(1 + table.rows().size(), table.columns().size());
    written.setWidth((int) page.textWidth());
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

  /// Every column has room for its longest word; what is left goes to columns of long texts, yet
  /// not by their length but by its root, which keeps short ones readable.
  private void widths(XWPFTable written, Block.Table table) {
    int columns = table.columns().size();
    double[] needed = new double[columns];
    double[] wanted = new double[columns];
    for (int i = 0; i < columns; i++) {
      List<String> texts = texts(table, i);
      needed[i] = PADDING + LETTER * Math.min(LONGEST_WORD, longestWord(texts));
      wanted[i] = Math.sqrt(texts.stream().mapToInt(String::length).average().orElse(1));
    }
    double rest = Math.max(0, page.textWidth() - Arrays.stream(needed).sum());
    double all = Arrays.stream(wanted).sum();
    var grid = written.getCTTbl().getTblGrid();
    if (grid == null) {
      grid = written.getCTTbl().addNewTblGrid();
    }
    while (grid.sizeOfGridColArray() > 0) {
      grid.removeGridCol(0);
    }
    for (int i = 0; i < columns; i++) {
      grid.addNewGridCol().setW(BigInteger.valueOf(Math.round(needed[i] + rest * wanted[i] / all)));
    }
  }

  private static List<String> texts(Block.Table table, int column) {
    return Stream.concat(
            Stream.of(table.columns().get(column)),
            table.rows().stream().map(row -> shown(row.get(column))))
        .toList();
  }

  private static int longestWord(List<String> texts) {
    return texts.stream()
        .flatMap(text -> Arrays.stream(text.split("[\\s–-]+")))
        .mapToInt(String::length)
        .max()
        .orElse(1);
  }

  private static String shown(Cell cell) {
    return switch (cell) {
      case Cell.Head(var words) -> words;
      case Cell.Words(var cited) -> cited.withNumbers();
      case Cell.Number(var _, var shown) -> shown;
      case Cell.Empty _ -> "";
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
      case Cell.Number(var _, var shown) -> DocxText.words(paragraph, shown);
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
