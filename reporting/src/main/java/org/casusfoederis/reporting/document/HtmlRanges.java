package org.casusfoederis.reporting.document;

import java.util.Locale;
import org.casusfoederis.reporting.model.ConductSheet.Figure;
import org.casusfoederis.reporting.model.ConductSheet.Series;

/// Draws the estimates of a series on one scale from 0: a dot for a single figure, a band from low
/// to high for a range, a point at the open end where a source leaves one open.
final class HtmlRanges {

  private static final double WIDTH = 200;
  private static final double MARGIN = 8;
  private static final String MIDDLE = "8";

  private final double end;

  HtmlRanges(Series series) {
    double largest = series.figures().stream().mapToDouble(Figure::high).max().orElse(1);
    this.end = largest > 0 ? round(largest) : 1;
  }

  /// The number at the end of the scale.
  String end() {
    return String.format(Locale.ROOT, "%,.0f", end);
  }

  /// Draws one estimate; its words are the alternative.
  void mark(Html html, Figure figure) {
    html.open(
        "svg",
        "viewBox",
        "0 0 200 16",
        "role",
        "img",
        "aria-label",
        figure.by() + ": " + figure.figure());
    html.empty("line", "class", "rule", "x1", x(0), "x2", x(end), "y1", MIDDLE, "y2", MIDDLE);
    double width = (figure.high() - figure.low()) / end * (WIDTH - 2 * MARGIN);
    if (width > 3) {
      html.empty(
          "rect",
          "class",
          "band",
          "x",
          x(figure.low()),
          "y",
          "4",
          "width",
          number(width),
          "height",
          "8");
    } else if (!figure.openLow() && !figure.openHigh()) {
      html.empty("circle", "class", "dot", "cx", x(figure.high()), "cy", MIDDLE, "r", "4");
    } else {
      html.empty(
          "rect", "class", "dot", "x", x(figure.low()), "y", "3", "width", "2", "height", "10");
    }
    if (figure.openHigh()) {
      point(html, figure.high(), 7);
    }
    if (figure.openLow()) {
      point(html, figure.low(), -7);
    }
    html.close();
  }

  private void point(Html html, double at, double length) {
    double x = position(at);
    html.empty(
        "polygon",
        "class",
        "dot",
        "points",
        "%s,4 %s,8 %s,12".formatted(number(x), number(x + length), number(x)));
  }

  private String x(double value) {
    return number(position(value));
  }

  private double position(double value) {
    return MARGIN + Math.clamp(value / end, 0, 1) * (WIDTH - 2 * MARGIN);
  }

  static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  /// The next number of one or two leading digits.
  private static double round(double value) {
    double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(value)) - 1)) * 5;
    return Math.ceil(value / unit) * unit;
  }
}
