package org.casusfoederis.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.report.Paper;
import org.casusfoederis.core.report.ReportDefinition;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.persistence.file.PackageSource;
import org.casusfoederis.persistence.file.RecordFiles;
import org.casusfoederis.reporting.compose.ReportComposer;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.render.PdfReport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// The report on all samples, as a ministry would file it.
class FullReportTest {

  private static byte[] pdf = {};

  @BeforeAll
  static void writesTheReportOnAllSamples() {
    VeraGreenfieldFoundryProvider.initialise();
    var records =
        RecordFiles.read(
                PackageSource.classPath(
                    FullReportTest.class.getClassLoader(), "org/casusfoederis/samples"))
            .recordSet();
    Report report =
        new ReportComposer(records, Codebook.version1())
            .compose(
                new ReportDefinition(Key.of("RUS-PRK-2024"), List.of(), ReportOptions.NONE),
                new Imprint("test", "test", 1, "test", "2026-11-25", "casus report compare"));
    pdf = PdfReport.of(report, Paper.A4, _ -> {}).bytes();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3a", "ua1"})
  void passesEveryCheckOfTheStandard(String flavour) throws Exception {
    PDFAFlavour standard = PDFAFlavour.byFlavourId(flavour);
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      var result = validator.validate(parser);
      assertThat(result.getTotalAssertions()).isGreaterThan(100_000);
      assertThat(result.getTestAssertions().stream().map(TestAssertion::getMessage).distinct())
          .isEmpty();
    }
  }
}
