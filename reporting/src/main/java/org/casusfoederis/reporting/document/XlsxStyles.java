package org.casusfoederis.reporting.document;

import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The few styles of a workbook, and how values are written into its cells.
final class XlsxStyles {

  private final XSSFCellStyle heading;
  private final XSSFCellStyle text;
  private final XSSFCellStyle number;
  private final XSSFCellStyle day;

  XlsxStyles(XSSFWorkbook workbook) {
    var bold = workbook.createFont();
    bold.setBold(true);
    heading = workbook.createCellStyle();
    heading.setFont(bold);
    heading.setWrapText(true);
    text = workbook.createCellStyle();
    text.setWrapText(true);
    text.setVerticalAlignment(VerticalAlignment.TOP);
    // What begins with a sign that spreadsheets take for a formula stays a text also when edited.
    text.setQuotePrefixed(true);
    number = workbook.createCellStyle();
    number.setVerticalAlignment(VerticalAlignment.TOP);
    number.setDataFormat(workbook.createDataFormat().getFormat("#,##0.##"));
    day = workbook.createCellStyle();
    day.setVerticalAlignment(VerticalAlignment.TOP);
    day.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
  }

  XSSFCellStyle heading() {
    return heading;
  }

  void set(XSSFCell cell, Sheet.Value value) {
    switch (value) {
      case Sheet.Text(var words) -> {
        cell.setCellValue(words);
        cell.setCellStyle(text);
      }
      case Sheet.Amount(var amount) -> {
        cell.setCellValue(amount);
        cell.setCellStyle(number);
      }
      case Sheet.Day(var date) -> {
        // A spreadsheet counts days from 1900; what was earlier is written out.
        if (date.getYear() < 1900) {
          cell.setCellValue(date.toString());
          cell.setCellStyle(text);
        } else {
          cell.setCellValue(date);
          cell.setCellStyle(day);
        }
      }
      case Sheet.Nothing _ -> cell.setBlank();
    }
  }
}
