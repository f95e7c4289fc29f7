package org.casusfoederis.reporting.render;

import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JasperReport;

/// Shares the width of the provision matrix out among the columns that a slice has.
final class MatrixColumns {

  private static final int TOPICS = 116;
  private static final int GAP = 2;
  private static final int PADDING = 3;
  private static final int WIDEST = 190;

  private MatrixColumns() {}

  /// Moves the columns of the template; those beyond the number stay empty.
  static void spread(JasperReport matrix, int columns) {
    int width = Math.min(WIDEST, (matrix.getColumnWidth() - TOPICS) / columns);
    Stream.concat(
            Stream.of(matrix.getColumnHeader()), Stream.of(matrix.getDetailSection().getBands()))
        .map(JRBand::getElements)
        .flatMap(Stream::of)
        .filter(element -> element.getKey() != null)
        .forEach(element -> move(element, width, columns));
  }

  private static void move(JRElement element, int width, int columns) {
    int column = element.getKey().charAt(element.getKey().length() - 1) - '0';
    boolean text = element.getKey().startsWith("text");
    int inset = text ? PADDING : 0;
    if (column < columns) {
      element.setX(TOPICS + column * width + inset);
      element.setWidth(width - GAP - 2 * inset);
    } else {
      element.getPropertiesMap().setProperty(TagPath.PROPERTY, "Artifact");
    }
  }
}
