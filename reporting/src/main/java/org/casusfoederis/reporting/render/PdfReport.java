package org.casusfoederis.reporting.render;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import org.casusfoederis.core.report.Paper;
import org.casusfoederis.reporting.model.Report;

/// A comparison report as a PDF. The same model gives the same bytes.
public final class PdfReport {

  private final byte[] bytes;
  private final int pages;

  private PdfReport(byte[] bytes, int pages) {
    this.bytes = bytes;
    this.pages = pages;
  }

  /// Lays the report out on A4.
  ///
  /// @param progress is told the heading of each section as it is begun
  public static PdfReport of(Report report, Consumer<String> progress) {
    return of(report, Paper.A4, progress);
  }

  /// Lays the report out.
  ///
  /// @param progress is told the heading of each section as it is begun
  public static PdfReport of(Report report, Paper paper, Consumer<String> progress) {
    return of(report, paper, List.of(), progress);
  }

  /// Lays the report out, with the data behind it attached.
  ///
  /// @param progress is told the heading of each section as it is begun
  public static PdfReport of(
      Report report, Paper paper, List<Attachment> attachments, Consumer<String> progress) {
    var templates = new Templates(Headline.shortened(report.cover().title()), paper);
    var prints = new ArrayList<JasperPrint>();
    prints.add(templates.fill(FrontMatter.cover(report)));
    // The parts know nothing of each other, so they are filled side by side.
    List<JasperPrint> body =
        ReportParts.of(report, progress).parallelStream().map(templates::fill).toList();
    prints.add(Contents.of(body, prints.getFirst().getPages().size(), templates));
    prints.addAll(body);
    int pages = Furniture.finish(prints);
    var exporter = new MarkingExporter(Contents.headings(prints));
    byte[] pdf = export(prints, exporter, report);
    return new PdfReport(ArchivalPdf.of(pdf, exporter, report, attachments), pages);
  }

  /// The PDF.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// How many pages it has.
  public int pages() {
    return pages;
  }

  private static byte[] export(List<JasperPrint> prints, MarkingExporter exporter, Report report) {
    var configuration = new SimplePdfExporterConfiguration();
    configuration.setMetadataTitle(report.cover().title());
    configuration.setMetadataSubject(report.cover().subtitle());
    configuration.setMetadataKeywords(String.join(", ", report.cover().compared()));
    configuration.setMetadataAuthor(
        report.cover().author().isEmpty() ? "Casus" : report.cover().author());
    configuration.setMetadataCreator("Casus " + report.imprint().casusVersion());
    var pdf = new ByteArrayOutputStream();
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
