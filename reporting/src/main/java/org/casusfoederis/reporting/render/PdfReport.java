package org.casusfoederis.reporting.render;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.casusfoederis.reporting.model.ComparisonReport;

/// A comparison report as a PDF. The same model gives the same bytes.
public final class PdfReport {

  private final byte[] bytes;
  private final int pages;

  private PdfReport(byte[] bytes, int pages) {
    this.bytes = bytes;
    this.pages = pages;
  }

  /// Lays the report out.
  ///
  /// @param progress is told the heading of each section as it is begun
  public static PdfReport of(ComparisonReport report, Consumer<String> progress) {
    var templates = new Templates(report.cover().title(), report.cover().subtitle());
    JasperPrint cover = templates.fill(FrontMatter.cover(report));
    var body = new ArrayList<JasperPrint>();
    for (Section section : sections(report)) {
      progress.accept(section.heading());
      body.add(templates.fill(section));
    }
    var prints = new ArrayList<JasperPrint>();
    prints.add(cover);
    prints.add(Contents.of(body, 1, templates));
    prints.addAll(body);
    int pages = PageNumbers.write(prints);
    return new PdfReport(ReproduciblePdf.of(export(prints, report), report), pages);
  }

  /// The PDF.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// How many pages it has.
  public int pages() {
    return pages;
  }

  private static List<Section> sections(ComparisonReport report) {
    return Stream.of(
            FrontMatter.sections(report),
            MatrixSlices.of(report.matrix()),
            ProvisionSections.sections(report),
            ConductSections.sections(report),
            BackMatter.sections(report))
        .flatMap(List::stream)
        .toList();
  }

  private static byte[] export(List<JasperPrint> prints, ComparisonReport report) {
    var configuration = new SimplePdfExporterConfiguration();
    configuration.setMetadataTitle(report.cover().title());
    configuration.setMetadataSubject(report.cover().subtitle());
    configuration.setMetadataCreator("Casus " + report.imprint().casusVersion());
    configuration.setTagged(true);
    configuration.setTagLanguage("en");
    configuration.setDisplayMetadataTitle(true);
    var pdf = new ByteArrayOutputStream();
    var exporter = new JRPdfExporter();
    exporter.setConfiguration(configuration);
    exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
    exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(pdf));
    try {
      exporter.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException("the report could not be written as a PDF", e);
    }
    return pdf.toByteArray();
  }
}
