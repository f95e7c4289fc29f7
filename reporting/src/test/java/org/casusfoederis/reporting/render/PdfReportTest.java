package org.casusfoederis.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.casusfoederis.core.report.Paper;
import org.casusfoederis.reporting.model.Logo;
import org.casusfoederis.reporting.model.Matrix;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.model.Section;
import org.casusfoederis.reporting.model.SourceEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReportTest {

  /// Laying out is slow and its result never changes.
  private static final Map<Report, PdfReport> RENDERED = new HashMap<>();

  private static final String LONG =
      Stream.iterate(1, i -> i + 1)
          .limit(700)
          .map(i -> "clause " + i + " of it")
          .collect(java.util.stream.Collectors.joining(", "));

  static Stream<Report> reports() {
    return Stream.of(
        SampleReport.empty(),
        SampleReport.on(1),
        SampleReport.on(2),
        SampleReport.on(12),
        SampleReport.on(60),
        SampleReport.titled(LONG),
        SampleReport.titled("W".repeat(400) + " " + SampleReport.SCRIPTS));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void showsEveryTextOfItsModel(Report report) throws IOException {
    try (PDDocument document = render(report)) {
      String shown = lowerCase(PdfText.squeezed(document));
      List<String> texts = PdfText.of(report);
      assertThat(texts).hasSizeGreaterThan(5);
      assertThat(texts.stream().filter(text -> !shown.contains(lowerCase(PdfText.squeezed(text)))))
          .isEmpty();
    }
  }

  @Test
  void setsTheSignOfTheDifferenceBeforeEveryCell() throws IOException {
    Report report = SampleReport.on(2);
    try (PDDocument document = render(report)) {
      String shown = PdfText.squeezed(document);
      for (Matrix.Group group :
          report.sections(Section.Provisions.class).findFirst().orElseThrow().matrix().groups()) {
        for (Matrix.Row row : group.rows()) {
          for (Matrix.Cell cell : row.cells()) {
            assertThat(shown).contains(PdfText.squeezed(cell.difference().sign() + cell.text()));
          }
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void hasNoBlankPage(Report report) throws IOException {
    try (PDDocument document = render(report)) {
      var stripper = new PDFTextStripper();
      boolean cover = true;
      for (int page = 2; page <= document.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String text = stripper.getText(document).strip();
        cover &= !text.startsWith("Contents");
        if (!cover) {
          assertThat(text).contains("Page " + page + " of " + document.getNumberOfPages());
        }
        assertThat(text.lines().filter(line -> !line.isBlank()).count()).isGreaterThan(2);
      }
    }
  }

  @Test
  void keepsEveryLetterWithinThePage() throws IOException {
    try (PDDocument document = render(SampleReport.on(12))) {
      var edges =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
              float width = PdfText.isLandscape(getCurrentPage()) ? 842 : 595;
              float margin = width > 800 ? 43 : 59;
              for (TextPosition letter : letters) {
                assertThat(letter.getXDirAdj()).as(text).isGreaterThan(margin);
                assertThat(letter.getXDirAdj() + letter.getWidthDirAdj())
                    .as(text)
                    .isLessThan(width - margin);
              }
            }
          };
      edges.getText(document);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 12})
  void givesTheSameBytesForTheSameModel(int agreements) {
    byte[] once = PdfReport.of(SampleReport.on(agreements), _ -> {}).bytes();
    byte[] again = PdfReport.of(SampleReport.on(agreements), _ -> {}).bytes();
    assertThat(again).isEqualTo(once);
  }

  @Test
  void fitsOnLetterTooWithoutLosingAWord() throws IOException {
    Report report = SampleReport.on(12);
    PdfReport letter = PdfReport.of(report, Paper.LETTER, _ -> {});
    try (PDDocument document = PdfText.open(letter)) {
      for (PDPage page : document.getPages()) {
        // A page across is a page upright that is turned.
        assertThat(page.getMediaBox().getWidth() * page.getMediaBox().getHeight())
            .isEqualTo(612f * 792f);
      }
      String shown = lowerCase(PdfText.squeezed(document));
      assertThat(
              PdfText.of(report).stream()
                  .filter(text -> !shown.contains(lowerCase(PdfText.squeezed(text)))))
          .isEmpty();
    }
  }

  @Test
  void putsTheLogoOnTheCoverAndTheAuthorIntoItsDescription() throws IOException {
    var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    Report plain = SampleReport.on(1);
    Report report =
        plain.withCover(
            plain.cover().with("A title of mine", "The Office", new Logo(png.toByteArray())));
    try (PDDocument document = PdfText.open(PdfReport.of(report, _ -> {}))) {
      assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("The Office");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A title of mine");
      assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
      assertThat(alternatives(document))
          .contains("Logo of The Office", "Map of the world: Aland and Beland.");
    }
  }

  @Test
  void embedsEveryFont() throws IOException {
    try (PDDocument document = render(SampleReport.on(2))) {
      var names = new ArrayList<String>();
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          var font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).as(font.getName()).isTrue();
          names.add(font.getName());
        }
      }
      assertThat(names).anyMatch(name -> name.contains("NotoSansKR"));
      assertThat(names).anyMatch(name -> name.contains("NotoSansSC"));
      assertThat(names).anyMatch(name -> name.contains("SourceSerif4"));
    }
  }

  @Test
  void namesTheCodeOfALetterThatNoFontHas() throws IOException {
    try (PDDocument document = render(SampleReport.titled("Pact \uD83E\uDD1D of friends"))) {
      assertThat(PdfText.squeezed(document)).contains("Pact[U+1F91D]offriends");
    }
  }

  @Test
  void nestsItsBookmarks() throws IOException {
    try (PDDocument document = render(SampleReport.on(2))) {
      PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
      assertThat(titles(outline))
          .startsWith("Contents", "Key findings", "How to read this report", "The agreements")
          .contains("Who promised what", "Topic by topic", "Deployments", "Sources")
          .endsWith("Imprint");
      PDOutlineItem topics = child(outline, "Topic by topic");
      assertThat(titles(topics)).containsExactly("Obligations", "Terms");
      assertThat(titles(child(topics, "Obligations"))).contains("Mutual defence", "Denunciation");
    }
  }

  @Test
  void linksItsContentsToTheSectionsAndItsSourcesToTheirAddresses() throws IOException {
    Report report = SampleReport.on(2);
    try (PDDocument document = render(report)) {
      int inner = 0;
      var addresses = new ArrayList<String>();
      for (PDPage page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link) {
            if (link.getAction() instanceof PDActionURI uri) {
              addresses.add(uri.getURI());
            } else {
              inner++;
            }
          }
        }
      }
      assertThat(inner).isGreaterThan(15);
      assertThat(addresses)
          .containsAll(
              report.sources().stream()
                  .map(SourceEntry::url)
                  .filter(url -> !url.isEmpty())
                  .toList());
    }
  }

  @Test
  void tellsWhatItIs() throws IOException {
    try (PDDocument document = render(SampleReport.on(2))) {
      var about = document.getDocumentInformation();
      assertThat(about.getTitle()).isEqualTo("Agreement A compared");
      assertThat(about.getSubject())
          .isEqualTo("Treaty of Mutual Assistance between Aland and Beland");
      assertThat(about.getCreationDate().toInstant()).isEqualTo("2030-03-01T00:00:00Z");
      assertThat(about.getKeywords()).isEqualTo("Agreement B");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @Test
  void putsEveryChartIntoWords() throws IOException {
    try (PDDocument document = render(SampleReport.on(2))) {
      assertThat(alternatives(document))
          .contains("Agreement A has been in force since 1900; the others followed year by year.")
          .contains("Four estimates from 3,000 to 15,000 persons, personnel.");
    }
  }

  @Test
  void namesItsSectionsWhileItWorks() {
    var named = new ArrayList<String>();
    PdfReport.of(SampleReport.on(2), named::add);
    assertThat(named).startsWith("Key findings").contains("Who promised what").endsWith("Imprint");
  }

  @Test
  void leavesOutWhatIsEmpty() throws IOException {
    try (PDDocument document = render(SampleReport.empty())) {
      assertThat(titles(document.getDocumentCatalog().getDocumentOutline()))
          .containsExactly("Contents", "Imprint");
    }
  }

  /// Headings begin with a capital whatever their words do in the model.
  private static String lowerCase(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static PDDocument render(Report report) {
    return PdfText.open(RENDERED.computeIfAbsent(report, each -> PdfReport.of(each, _ -> {})));
  }

  private static List<String> titles(PDOutlineNode node) {
    var titles = new ArrayList<String>();
    node.children().forEach(item -> titles.add(item.getTitle()));
    return titles;
  }

  private static PDOutlineItem child(PDOutlineNode node, String title) {
    for (PDOutlineItem item : node.children()) {
      if (item.getTitle().equals(title)) {
        return item;
      }
    }
    throw new AssertionError("no bookmark " + title + " among " + titles(node));
  }

  private static List<String> alternatives(PDDocument document) {
    var words = new ArrayList<String>();
    alternatives(
        document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(),
        words,
        new ArrayList<>());
    return words;
  }

  private static void alternatives(
      org.apache.pdfbox.cos.COSBase base, List<String> words, List<Object> seen) {
    switch (base) {
      case org.apache.pdfbox.cos.COSObject object -> alternatives(object.getObject(), words, seen);
      case org.apache.pdfbox.cos.COSArray array ->
          array.forEach(each -> alternatives(each, words, seen));
      case COSDictionary dictionary
          when dictionary.getItem(COSName.S) != null || seen.isEmpty() -> {
        seen.add(dictionary);
        String text = dictionary.getString(COSName.ALT);
        if (text != null) {
          words.add(text);
        }
        alternatives(dictionary.getDictionaryObject(COSName.K), words, seen);
      }
      case null, default -> {}
    }
  }
}
