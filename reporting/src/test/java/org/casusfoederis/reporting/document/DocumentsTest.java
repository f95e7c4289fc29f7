package org.casusfoederis.reporting.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.casusfoederis.core.report.Paper;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.outline.Outline;
import org.casusfoederis.reporting.render.PdfText;
import org.casusfoederis.reporting.render.SampleReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/// What every document promises: nothing of the report is lost, links lead somewhere, the same
/// report gives the same bytes.
class DocumentsTest {

  static Stream<Report> reports() {
    return Stream.of(
        SampleReport.empty(),
        SampleReport.on(1),
        SampleReport.on(12),
        SampleReport.on(60),
        SampleReport.titled("A title of many words ".repeat(2_000) + SampleReport.SCRIPTS));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theWebPageHoldsEveryTextOfTheReport(Report report) throws Exception {
    assertHoldsEverything(report, html(report).getDocumentElement().getTextContent());
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theTextDocumentHoldsEveryTextOfTheReport(Report report) throws IOException {
    try (var document = docx(report)) {
      assertHoldsEverything(report, String.join("\n", texts(document)));
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void theWorkbookHoldsEveryTextOfTheReport(Report report) throws IOException {
    try (var workbook = xlsx(report)) {
      var shown = new StringBuilder();
      var format = new DataFormatter(Locale.ROOT);
      workbook.forEach(
          sheet -> {
            shown.append(sheet.getSheetName()).append('\n');
            sheet.forEach(
                row ->
                    row.forEach(cell -> shown.append(format.formatCellValue(cell)).append('\n')));
          });
      // A number is there as a number, and how it is shown is the spreadsheet's matter.
      assertHolds(
          PdfText.of(report).stream().filter(text -> !text.matches("[0-9.,]+")).toList(),
          shown.toString());
    }
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    Outline outline = Outline.of(SampleReport.on(12));
    assertThat(HtmlReport.of(outline)).isEqualTo(HtmlReport.of(outline));
    assertThat(DocxReport.of(outline, Paper.A4)).isEqualTo(DocxReport.of(outline, Paper.A4));
    assertThat(XlsxReport.of(outline)).isEqualTo(XlsxReport.of(outline));
  }

  @Test
  void theWebPageNeedsNothingBesideIt() {
    String html = new String(HtmlReport.of(Outline.of(SampleReport.on(2))), StandardCharsets.UTF_8);
    assertThat(html).doesNotContain("<script", "<link", "src=", "@import", "url(");
  }

  @Test
  void linksWithinTheWebPageLeadSomewhere() throws Exception {
    Document html = html(SampleReport.on(12));
    Set<String> targets = new HashSet<>();
    List<String> links = new ArrayList<>();
    NodeList all = html.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      var element = (Element) all.item(i);
      if (element.hasAttribute("id")) {
        assertThat(targets.add(element.getAttribute("id"))).as(element.getAttribute("id")).isTrue();
      }
      if (element.getAttribute("href").startsWith("#")) {
        links.add(element.getAttribute("href").substring(1));
      }
    }
    assertThat(links).hasSizeGreaterThan(20);
    assertThat(targets).containsAll(links);
  }

  @Test
  void linksWithinTheTextDocumentLeadSomewhere() throws IOException {
    try (var document = docx(SampleReport.on(12))) {
      String xml = document.getDocument().xmlText();
      Set<String> targets = matches(xml, "w:bookmarkStart [^>]*w:name=\"([^\"]+)\"");
      Set<String> links = matches(xml, "w:anchor=\"([^\"]+)\"");
      assertThat(links).hasSizeGreaterThan(5);
      assertThat(targets).containsAll(links);
    }
  }

  @Test
  void headingsOfTheTextDocumentAreKnownToItsNavigation() throws IOException {
    try (var document = docx(SampleReport.on(2))) {
      for (String style : List.of("Heading1", "Heading2", "Heading3")) {
        assertThat(document.getStyles().getStyle(style)).isNotNull();
      }
      assertThat(document.getParagraphs().stream().map(XWPFParagraph::getStyle))
          .contains("Heading1", "Heading2", "Heading3");
    }
  }

  @Test
  void figuresInTheWorkbookAreNumbersInATable() throws IOException {
    try (var workbook = xlsx(SampleReport.on(2))) {
      var sheet = workbook.getSheet("Transfers figures");
      assertThat(sheet.getTables()).hasSize(1);
      var heads = new ArrayList<String>();
      sheet.getRow(0).forEach(cell -> heads.add(cell.getStringCellValue()));
      var numbers = new ArrayList<CellType>();
      sheet.forEach(row -> numbers.add(row.getCell(heads.indexOf("High")).getCellType()));
      assertThat(numbers).contains(CellType.NUMERIC);
    }
  }

  @Test
  void aTextInTheWorkbookIsNeverAFormula() throws IOException {
    try (var workbook = xlsx(SampleReport.titled("=HYPERLINK(\"http://example.org\")"))) {
      workbook.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
    }
  }

  private static void assertHoldsEverything(Report report, String shown) {
    assertHolds(PdfText.of(report), shown);
  }

  private static void assertHolds(List<String> texts, String shown) {
    String squeezed = PdfText.squeezed(shown);
    assertThat(texts).hasSizeGreaterThan(5);
    assertThat(texts.stream().filter(text -> !squeezed.contains(PdfText.squeezed(text)))).isEmpty();
  }

  private static Document html(Report report) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(HtmlReport.of(Outline.of(report))));
  }

  private static XWPFDocument docx(Report report) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(DocxReport.of(Outline.of(report), Paper.A4)));
  }

  private static XSSFWorkbook xlsx(Report report) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(XlsxReport.of(Outline.of(report))));
  }

  private static List<String> texts(XWPFDocument document) {
    var texts = new ArrayList<String>();
    document.getParagraphs().forEach(one -> texts.add(one.getText()));
    document
        .getTables()
        .forEach(
            table ->
                table
                    .getRows()
                    .forEach(
                        row -> row.getTableCells().forEach(cell -> texts.add(cell.getText()))));
    return texts;
  }

  private static Set<String> matches(String text, String pattern) {
    var all = new HashSet<String>();
    var matcher = java.util.regex.Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      all.add(matcher.group(1));
    }
    return all;
  }
}
