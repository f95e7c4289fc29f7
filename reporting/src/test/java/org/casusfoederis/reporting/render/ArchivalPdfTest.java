package org.casusfoederis.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casusfoederis.core.report.Paper;
import org.casusfoederis.reporting.model.Report;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Reports can be filed and read aloud: veraPDF finds no fault in them.
class ArchivalPdfTest {

  @BeforeAll
  static void findValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Report> reports() {
    return Stream.of(
        SampleReport.empty(),
        SampleReport.on(1),
        SampleReport.on(2),
        SampleReport.on(12),
        SampleReport.on(60),
        SampleReport.titled("W".repeat(400) + " " + SampleReport.SCRIPTS));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void isPdfA3aAndPdfUa1AtOnce(Report report) throws Exception {
    byte[] pdf =
        PdfReport.of(
                report,
                Paper.A4,
                List.of(
                    new Attachment("records.json", "application/json", "Records", new byte[] {1})),
                _ -> {})
            .bytes();
    assertThat(faults(pdf, "3a")).isEmpty();
    assertThat(faults(pdf, "ua1")).isEmpty();
  }

  private static Map<String, Long> faults(byte[] pdf, String flavour) throws Exception {
    PDFAFlavour wanted = PDFAFlavour.byFlavourId(flavour);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), wanted);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(wanted, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(100);
      return result.getTestAssertions().stream()
          .collect(
              java.util.stream.Collectors.groupingBy(
                  each ->
                      each.getRuleId().getClause()
                          + "-"
                          + each.getRuleId().getTestNumber()
                          + " "
                          + each.getMessage(),
                  java.util.TreeMap::new,
                  java.util.stream.Collectors.counting()));
    }
  }
}
