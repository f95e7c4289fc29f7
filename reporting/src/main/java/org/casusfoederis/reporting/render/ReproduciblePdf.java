package org.casusfoederis.reporting.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.casusfoederis.reporting.model.Report;

/// Takes out of a PDF what depends on the clock and on chance: the dates, the identifier, and the
/// random letters before the names of embedded fonts. Gives the bookmarks their titles.
final class ReproduciblePdf {

  private ReproduciblePdf() {}

  /// The PDF without them.
  ///
  /// @param bookmarks the titles of the bookmarks by the anchors after which JasperReports names
  ///   them
  static byte[] of(byte[] pdf, Report report, Map<String, String> bookmarks) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      // The day of the data: a report is dated by what it holds, not by when somebody printed it.
      Calendar day =
          GregorianCalendar.from(day(report.imprint().asOf()).atStartOfDay(ZoneOffset.UTC));
      document.getDocumentInformation().setCreationDate(day);
      document.getDocumentInformation().setModificationDate(day);
      document.getDocumentInformation().setProducer("Casus");
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(Integer.toUnsignedLong(report.imprint().fingerprint().hashCode()));
      document.getDocumentCatalog().setMetadata(null);
      renameFonts(document);
      PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
      if (outline != null) {
        name(outline, bookmarks);
      }
      var out = new ByteArrayOutputStream(pdf.length);
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalDate day(String asOf) {
    try {
      return LocalDate.parse(asOf.substring(0, Math.min(10, asOf.length())));
    } catch (DateTimeParseException e) {
      // Known to the month or not at all; a PDF wants a day.
      return LocalDate.EPOCH;
    }
  }

  private static void name(PDOutlineNode parent, Map<String, String> titles) {
    for (PDOutlineItem item : parent.children()) {
      item.setTitle(Headline.shortened(titles.getOrDefault(item.getTitle(), item.getTitle())));
      name(item, titles);
    }
  }

  /// A subset's name is six letters, a plus and the font's name (ISO 32000-1, 9.6.4); ours count
  /// up.
  private static void renameFonts(PDDocument document) {
    Map<String, String> names = new HashMap<>();
    for (var key : document.getDocument().getXrefTable().keySet().stream().sorted().toList()) {
      COSObject object = document.getDocument().getObjectFromPool(key);
      COSBase base = object.getObject();
      if (base instanceof COSDictionary dictionary) {
        rename(dictionary, COSName.BASE_FONT, names);
        rename(dictionary, COSName.FONT_NAME, names);
      }
    }
  }

  private static void rename(COSDictionary dictionary, COSName key, Map<String, String> names) {
    String name = dictionary.getNameAsString(key);
    if (name != null && name.matches("[A-Z]{6}\\+.+")) {
      String ours = names.computeIfAbsent(name, _ -> prefix(names.size()) + name.substring(6));
      dictionary.setName(key, ours);
    }
  }

  private static String prefix(int number) {
    return String.format(Locale.ROOT, "CASU%c%c", 'A' + number / 26, 'A' + number % 26);
  }
}
