package org.casusfoederis.reporting.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.casusfoederis.reporting.outline.Outline;

/// A report as a workbook: a sheet for each section, a real table on each sheet, numbers and dates
/// as such. A text is never a formula. The same outline gives the same bytes.
public final class XlsxReport {

  private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  private XlsxReport() {}

  /// The workbook.
  public static byte[] of(Outline outline) {
    try (var workbook = new XSSFWorkbook()) {
      var styles = new XlsxStyles(workbook);
      int number = 0;
      for (Sheet sheet : Sheet.of(outline)) {
        write(workbook, styles, sheet, ++number);
      }
      OfficeProperties.set(workbook.getProperties(), outline);
      var bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return ReproducibleZip.of(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(XSSFWorkbook workbook, XlsxStyles styles, Sheet sheet, int number) {
    XSSFSheet written = workbook.createSheet(sheet.name());
    XSSFRow heading = written.createRow(0);
    for (int i = 0; i < sheet.columns().size(); i++) {
      var cell = heading.createCell(i);
      cell.setCellValue(sheet.columns().get(i));
      cell.setCellStyle(styles.heading());
      written.setColumnWidth(i, width(sheet, i) * 256);
    }
    int last = 0;
    for (List<Sheet.Value> row : sheet.rows()) {
      for (List<Sheet.Value> part : parts(row)) {
        XSSFRow target = written.createRow(++last);
        for (int i = 0; i < part.size(); i++) {
          styles.set(target.createCell(i), part.get(i));
        }
      }
    }
    written.createFreezePane(0, 1);
    table(written, sheet, last, number);
  }

  private static void table(XSSFSheet written, Sheet sheet, int last, int number) {
    XSSFTable table =
        written.createTable(
            new AreaReference(
                new CellReference(0, 0),
                new CellReference(last, sheet.columns().size() - 1),
                SpreadsheetVersion.EXCEL2007));
    String name = "table" + number;
    table.setName(name);
    table.setDisplayName(name);
    table.getCTTable().addNewAutoFilter().setRef(table.getArea().formatAsString());
    var style = table.getCTTable().addNewTableStyleInfo();
    style.setName("TableStyleLight1");
    style.setShowRowStripes(false);
  }

  /// A row, and further rows for what is longer than a cell may be.
  private static List<List<Sheet.Value>> parts(List<Sheet.Value> row) {
    var parts = new ArrayList<List<Sheet.Value>>();
    List<Sheet.Value> rest = row;
    boolean more = true;
    while (more) {
      var here = new ArrayList<Sheet.Value>();
      var later = new ArrayList<Sheet.Value>();
      more = false;
      for (Sheet.Value value : rest) {
        if (value instanceof Sheet.Text(var text) && text.length() > LONGEST_TEXT) {
          int cut =
              Character.isHighSurrogate(text.charAt(LONGEST_TEXT - 1))
                  ? LONGEST_TEXT - 1
                  : LONGEST_TEXT;
          here.add(new Sheet.Text(text.substring(0, cut)));
          later.add(new Sheet.Text(text.substring(cut)));
          more = true;
        } else {
          here.add(value);
          later.add(new Sheet.Nothing());
        }
      }
      parts.add(here);
      rest = later;
    }
    return parts;
  }

  /// The width of a column in characters: what its texts want, within reason.
  private static int width(Sheet sheet, int column) {
    int longest =
        sheet.rows().stream()
            .mapToInt(row -> row.get(column) instanceof Sheet.Text(var text) ? text.length() : 10)
            .max()
            .orElse(10);
    return Math.clamp(Math.max(longest, sheet.columns().get(column).length() + 4) + 2, 8, 60);
  }
}
