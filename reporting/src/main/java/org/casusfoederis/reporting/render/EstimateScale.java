package org.casusfoederis.reporting.render;

import java.awt.Graphics2D;
import java.util.Locale;
import org.casusfoederis.reporting.model.ConductSheet.Figure;
import org.casusfoederis.reporting.model.ConductSheet.Series;

/// The scale that the estimates of one series share: from 0, or from below it where a figure is
/// negative, to a round number. Each estimate is drawn in its own row of the table: a dot for a
/// single figure, a band from low to high for a range, an arrow where a source leaves an end open.
final class EstimateScale {

  /// Room at both ends, for labels and arrows.
  private static final double MARGIN = 13;

  /// Where in its row an estimate is drawn: beside the first line of its texts.
  private static final double MIDDLE = 8.5;

  private final double from;
  private final double to;
  private final double step;

  EstimateScale(Series series) {
    double smallest = series.figures().stream().mapToDouble(Figure::low).min().orElse(0);
    double largest = series.figures().stream().mapToDouble(Figure::high).max().orElse(0);
    double span = Math.max(largest, 0) - Math.min(smallest, 0);
    this.step = step(span > 0 ? span : 1);
    this.from = Math.floor(Math.min(smallest, 0) / step) * step;
    this.to = Math.max(Math.ceil(Math.max(largest, 0) / step) * step, from + step);
  }

  /// The axis above the rows.
  Drawing axis() {
    return new Drawing() {
      @Override
      void draw(Graphics2D g, double width, double height) {
        for (int tick = 0; tick <= ticks(); tick++) {
          double value = from + tick * step;
          double x = x(value, width);
          line(g, RULE, 0.5, x, height - 3, x, height);
          label(g, number(value), x, height - 5, 6.5f, width);
        }
      }
    };
  }

  /// The estimate on the scale.
  Drawing mark(Figure figure) {
    return new Drawing() {
      @Override
      void draw(Graphics2D g, double width, double height) {
        line(g, RULE, 0.5, x(from, width), MIDDLE, x(to, width), MIDDLE);
        for (int tick = 0; tick <= ticks(); tick++) {
          double x = x(from + tick * step, width);
          line(g, RULE, 0.5, x, MIDDLE - 2.5, x, MIDDLE + 2.5);
        }
        EstimateScale.this.draw(g, figure, x(figure.low(), width), x(figure.high(), width));
      }
    };
  }

  private void draw(Graphics2D g, Figure figure, double low, double high) {
    double y = MIDDLE;
    if (high - low > 3) {
      Drawing.bar(g, Drawing.BAND, low, high, y, 6);
      Drawing.line(g, Drawing.ACCENT, 1.2, low, y - 4, low, y + 4);
      Drawing.line(g, Drawing.ACCENT, 1.2, high, y - 4, high, y + 4);
    } else if (!figure.openLow() && !figure.openHigh()) {
      Drawing.dot(g, Drawing.ACCENT, (low + high) / 2, y, 2.8);
    } else {
      Drawing.line(g, Drawing.ACCENT, 1.4, low, y - 4, low, y + 4);
    }
    if (figure.openHigh()) {
      Drawing.line(g, Drawing.ACCENT, 1, high, y, high + 8, y);
      Drawing.arrow(g, Drawing.ACCENT, high + 7, y, 5, 2.8);
    }
    if (figure.openLow()) {
      Drawing.line(g, Drawing.ACCENT, 1, low - 8, y, low, y);
      Drawing.arrow(g, Drawing.ACCENT, low - 7, y, -5, 2.8);
    }
  }

  private int ticks() {
    return (int) Math.round((to - from) / step);
  }

  private double x(double value, double width) {
    return MARGIN + (value - from) / (to - from) * (width - 2 * MARGIN);
  }

  /// A round number of which two to four span the data.
  private static double step(double span) {
    double power = Math.pow(10, Math.floor(Math.log10(span)));
    for (double factor : new double[] {0.5, 1, 2, 2.5, 5}) {
      if (span / (factor * power) <= 3.5) {
        return factor * power;
      }
    }
    return 10 * power;
  }

  private static String number(double value) {
    double size = Math.abs(value);
    if (size >= 1e9) {
      return trimmed(value / 1e9) + " billion";
    }
    return size >= 1e6 ? trimmed(value / 1e6) + " million" : trimmed(value);
  }

  private static String trimmed(double value) {
    return String.format(Locale.ROOT, "%,.2f", value).replaceAll("\\.?0+$", "");
  }
}
