package org.casusfoederis.reporting.render;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
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
    return of(report, List.of(), progress);
  }

  /// Lays the report out, with the data behind it attached.
  ///
  /// @param progress is told the heading of each section as it is begun
  public static PdfReport of(
      ComparisonReport report, List<Attachment> attachments, Consumer<String> progress) {
    var templates = new Templates(Headline.shortened(report.cover().title()));
    var prints = new ArrayList<JasperPrint>();
    prints.add(templates.fill(FrontMatter.cover(report)));
    // The parts know nothing of each other, so they are filled side by side.
    List<JasperPrint> body = body(report, progress).parallelStream().map(templates::fill).toList();
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

  private static List<Part> body(ComparisonReport report, Consumer<String> progress) {
    var parts = new ArrayList<Part>();
    flow(progress, front -> FrontMatter.write(report, front)).ifPresent(parts::add);
    List<Part> matrix = MatrixSlices.of(report.matrix());
    if (!matrix.isEmpty()) {
      progress.accept(MatrixSlices.HEADING);
      parts.addAll(matrix);
    }
    flow(progress, provisions -> ProvisionSections.write(report, provisions)).ifPresent(parts::add);
    flow(progress, conduct -> ConductSections.write(report, conduct)).ifPresent(parts::add);
    flow(progress, back -> BackMatter.write(report, back)).ifPresent(parts::add);
    return parts;
  }

  /// Sections that follow each other without a new page; empty when there is nothing in them.
  private static Optional<Part> flow(Consumer<String> progress, Consumer<Flow> sections) {
    var flow = new Flow(progress);
    sections.accept(flow);
    return flow.isEmpty() ? Optional.empty() : Optional.of(flow.part());
  }

  private static byte[] export(
      List<JasperPrint> prints, MarkingExporter exporter, ComparisonReport report) {
    var configuration = new SimplePdfExporterConfiguration();
    configuration.setMetadataTitle(report.cover().title());
    configuration.setMetadataSubject(report.cover().subtitle());
    configuration.setMetadataKeywords(String.join(", ", report.cover().compared()));
    configuration.setMetadataAuthor("Casus");
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
