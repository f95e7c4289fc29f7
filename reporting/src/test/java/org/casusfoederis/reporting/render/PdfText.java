package org.casusfoederis.reporting.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What a report says: the texts of its model, and the text that can be read from its pages.
public final class PdfText {

  /// What is said to those who cannot see a chart, or decides on something else than a text.
  private static final Set<String> NOT_ON_PAPER = Set.of("alternative", "iso3");

  private PdfText() {}

  static PDDocument open(PdfReport report) {
    try {
      return Loader.loadPDF(report.bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of all pages without their heads and feet, and without white space: lines are broken
  /// where the paper ends.
  static String squeezed(PDDocument document) throws IOException {
    var stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition text) {
            float height = isLandscape(getCurrentPage()) ? 595 : 842;
            boolean cover = getCurrentPageNo() == 1;
            if (cover || text.getYDirAdj() > 52 && text.getYDirAdj() < height - 52) {
              super.processTextPosition(text);
            }
          }
        };
    stripper.setSuppressDuplicateOverlappingText(false);
    return squeezed(stripper.getText(document));
  }

  static boolean isLandscape(PDPage page) {
    boolean turned = page.getRotation() % 180 != 0;
    return turned != (page.getMediaBox().getWidth() > page.getMediaBox().getHeight());
  }

  public static String squeezed(String text) {
    return text.replaceAll("[\\s\\u00A0]+", "");
  }

  /// Every text in a model, with all that it holds.
  public static List<String> of(Object model) {
    var texts = new ArrayList<String>();
    collect(model, texts);
    return texts;
  }

  private static void collect(Object value, List<String> texts) {
    switch (value) {
      case null -> {}
      case String text -> texts.add(text);
      case Collection<?> collection -> collection.forEach(each -> collect(each, texts));
      case Record of -> {
        for (RecordComponent component : of.getClass().getRecordComponents()) {
          if (!NOT_ON_PAPER.contains(component.getName())) {
            collect(read(component, of), texts);
          }
        }
      }
      default -> {}
    }
  }

  private static Object read(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
