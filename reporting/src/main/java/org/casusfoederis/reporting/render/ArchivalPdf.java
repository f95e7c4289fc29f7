package org.casusfoederis.reporting.render;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.casusfoederis.reporting.model.Report;

/// Makes an exported PDF one that can be filed: PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1),
/// with nothing in it that depends on the clock or on chance.
final class ArchivalPdf {

  private ArchivalPdf() {}

  /// The PDF to file.
  ///
  /// @param pdf what the exporter wrote
  /// @param attachments the data behind the report
  static byte[] of(
      byte[] pdf, MarkingExporter exporter, Report report, List<Attachment> attachments) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      LocalDate day = day(report.imprint().asOf());
      Calendar midnight = GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
      document.setVersion(1.7f);
      describe(document, report, day);
      information(document.getDocumentInformation(), midnight);
      SubsetFonts.settle(document);
      StructureTree.write(document, exporter.structure(), exporter.pages());
      Attachments.write(document, attachments, midnight);
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(Integer.toUnsignedLong(report.imprint().fingerprint().hashCode()));
      var out = new ByteArrayOutputStream(pdf.length);
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void describe(PDDocument document, Report report, LocalDate day)
      throws IOException {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("en");
    var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    var metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.of(report, day).getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(metadata);
    var intent = new PDOutputIntent(document, new ByteArrayInputStream(SrgbProfile.bytes()));
    intent.setInfo("sRGB IEC61966-2.1");
    intent.setOutputCondition("sRGB IEC61966-2.1");
    intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
    intent.setRegistryName("http://www.color.org");
    catalog.addOutputIntent(intent);
  }

  /// The day of the data: a report is dated by what it holds, not by when somebody printed it.
  private static void information(PDDocumentInformation information, Calendar midnight) {
    information.setCreationDate(midnight);
    information.setModificationDate(midnight);
    information.setProducer("Casus");
  }

  private static LocalDate day(String asOf) {
    try {
      return LocalDate.parse(asOf.substring(0, Math.min(10, asOf.length())));
    } catch (DateTimeParseException e) {
      // Known to the month or not at all; a PDF wants a day.
      return LocalDate.EPOCH;
    }
  }
}
