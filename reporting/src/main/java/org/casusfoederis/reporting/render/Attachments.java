package org.casusfoederis.reporting.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/// Attaches the data behind a report to its PDF (ISO 19005-3, 6.8).
final class Attachments {

  private Attachments() {}

  /// Attaches the files, each as the data from which the document was made.
  static void write(PDDocument document, List<Attachment> attachments, Calendar day)
      throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
    for (Attachment attachment : attachments) {
      byName.put(attachment.name(), specification(document, attachment, day));
    }
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    var names = document.getDocumentCatalog().getNames();
    if (names == null) {
      names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    }
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    var associated = new COSArray();
    byName.values().forEach(each -> associated.add(each.getCOSObject()));
    document.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private static PDComplexFileSpecification specification(
      PDDocument document, Attachment attachment, Calendar day) throws IOException {
    var file =
        new PDEmbeddedFile(
            document, new ByteArrayInputStream(attachment.content()), COSName.FLATE_DECODE);
    file.setSubtype(attachment.mediaType());
    file.setSize(attachment.content().length);
    file.setCreationDate(day);
    file.setModDate(day);
    var parameters = file.getCOSObject().getCOSDictionary(COSName.PARAMS);
    parameters.setItem(COSName.getPDFName("CheckSum"), new COSString(md5(attachment.content())));
    var specification = new PDComplexFileSpecification();
    specification.setFile(attachment.name());
    specification.setFileUnicode(attachment.name());
    specification.setFileDescription(attachment.description());
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification.getCOSObject().setItem(COSName.AF_RELATIONSHIP, COSName.getPDFName("Data"));
    return specification;
  }

  /// The checksum that ISO 32000-1, 7.11.4 asks for; it guards against damage and not against
  /// malice.
  private static byte[] md5(byte[] content) {
    try {
      return MessageDigest.getInstance("MD5").digest(content);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
