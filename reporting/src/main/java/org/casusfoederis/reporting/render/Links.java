package org.casusfoederis.reporting.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;

/// Gives each link a description and its place in the logical structure, beside the text on which
/// it lies (ISO 14289-1, 7.18.5).
///
/// @param elements the structure elements of the tags
/// @param numbers of the parent tree, to which the links are added
record Links(Map<Tag, COSDictionary> elements, COSArray numbers) {

  private static final int PRINT = 4;

  /// Tags the links of all pages.
  ///
  /// @return the next free number of the parent tree
  int tag(PDDocument document, List<List<MarkingExporter.Placed>> placed) {
    int next = document.getNumberOfPages();
    Map<Tag, COSDictionary> wholes = new IdentityHashMap<>();
    int number = 0;
    try {
      for (PDPage page : document.getPages()) {
        for (PDAnnotation annotation : page.getAnnotations()) {
          if (annotation instanceof PDAnnotationLink link) {
            Optional<MarkingExporter.Placed> on = under(link, placed.get(number), height(page));
            link.setAnnotationFlags(PRINT);
            link.setContents(description(link, on));
            if (on.isPresent()) {
              COSDictionary element = element(on.get(), wholes);
              append(element, reference(link, page));
              link.getCOSObject().setInt(COSName.STRUCT_PARENT, next);
              numbers.add(COSInteger.get(next++));
              numbers.add(element);
            }
          }
        }
        number++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return next;
  }

  /// The height of a page as it is looked at.
  static float height(PDPage page) {
    boolean turned = page.getRotation() % 180 != 0;
    return turned ? page.getMediaBox().getWidth() : page.getMediaBox().getHeight();
  }

  private static Optional<MarkingExporter.Placed> under(
      PDAnnotationLink link, List<MarkingExporter.Placed> placed, float height) {
    PDRectangle area = link.getRectangle();
    float x = (area.getLowerLeftX() + area.getUpperRightX()) / 2;
    float y = height - (area.getLowerLeftY() + area.getUpperRightY()) / 2;
    return placed.stream().filter(each -> holds(each.element(), x, y)).findFirst();
  }

  private static boolean holds(JRPrintElement element, float x, float y) {
    return element instanceof JRPrintText
        && x >= element.getX()
        && x <= element.getX() + element.getWidth()
        && y >= element.getY()
        && y <= element.getY() + element.getHeight();
  }

  /// The tag of the whole text when that is a link; otherwise a new one within it.
  private COSDictionary element(MarkingExporter.Placed on, Map<Tag, COSDictionary> wholes) {
    COSDictionary around = elements.getOrDefault(on.tag(), new COSDictionary());
    if (on.tag().is("Link")) {
      return wholes.computeIfAbsent(on.tag(), _ -> around);
    }
    var element = new COSDictionary();
    element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    element.setItem(COSName.S, COSName.getPDFName("Link"));
    element.setItem(COSName.P, around);
    append(around, element);
    return element;
  }

  private static void append(COSDictionary element, COSBase kid) {
    COSArray kids = element.getCOSArray(COSName.K);
    if (kids == null) {
      kids = new COSArray();
      element.setItem(COSName.K, kids);
    }
    kids.add(kid);
  }

  private static COSDictionary reference(PDAnnotationLink link, PDPage page) {
    var reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("OBJR"));
    reference.setItem(COSName.PG, page.getCOSObject());
    reference.setItem(COSName.OBJ, link.getCOSObject());
    reference.setDirect(true);
    return reference;
  }

  private static String description(PDAnnotationLink link, Optional<MarkingExporter.Placed> on)
      throws IOException {
    if (link.getAction() instanceof PDActionURI uri) {
      return uri.getURI();
    }
    if (link.getAction() instanceof PDActionGoTo go
        && go.getDestination() instanceof PDNamedDestination named
        && named.getNamedDestination() != null
        && named.getNamedDestination().startsWith(Markup.SOURCE_ANCHOR)) {
      return "Source " + named.getNamedDestination().substring(Markup.SOURCE_ANCHOR.length());
    }
    return on.map(each -> ((JRPrintText) each.element()).getFullText()).orElse("Link");
  }
}
