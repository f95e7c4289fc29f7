package org.casusfoederis.reporting.render;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import org.casusfoederis.reporting.model.ConductSheet;

/// The estimates of one measure at one stage, a row each: a dot for a single figure, a band from
/// low to high for a range, an arrow where a source leaves an end open.
final class BandChart extends Chart {

  private static final double LABELS = 190;
  private static final double VALUES = 86;
  private static final double ROW = 15;

  private final transient ConductSheet.Series series;
  private final transient double end;

  BandChart(ConductSheet.Series series) {
    super(series.figures().size() * ROW + 30);
    this.series = series;
    this.end =
        roundUp(series.figures().stream().mapToDouble(ConductSheet.Figure::high).max().orElse(1));
  }

  @Override
  void draw(Graphics2D g) {
    List<ConductSheet.Figure> figures = series.figures();
    double bottom = figures.size() * ROW;
    for (int tick = 0; tick <= 4; tick++) {
      double x = x(end * tick / 4);
      line(g, RULE, 0.4f, x, 0, x, bottom + 4);
      text(g, number(end * tick / 4), x, bottom + 13, 6.5f, false, GREY, Align.CENTRE);
    }
    text(g, series.unit(), x(end / 2), bottom + 23, 6.5f, false, GREY, Align.CENTRE);
    double y = ROW / 2;
    for (ConductSheet.Figure figure : figures) {
      String label = fit(g, figure.by() + ", " + figure.on(), 7, LABELS - 12);
      text(g, label, 0, y + 2.5, 7, false, INK, Align.LEFT);
      mark(g, figure, y);
      text(g, figure.figure(), WIDTH, y + 2.5, 7, true, INK, Align.RIGHT);
      y += ROW;
    }
  }

  private void mark(Graphics2D g, ConductSheet.Figure figure, double y) {
    double low = x(figure.low());
    double high = x(figure.high());
    if (high - low > 1) {
      g.setColor(BAND);
      g.fill(new Rectangle2D.Double(low, y - 3, high - low, 6));
      line(g, ACCENT, 1.2f, low, y - 4, low, y + 4);
      line(g, ACCENT, 1.2f, high, y - 4, high, y + 4);
    } else {
      g.setColor(ACCENT);
      g.fill(new Ellipse2D.Double(low - 2.6, y - 2.6, 5.2, 5.2));
    }
    if (figure.openHigh()) {
      line(g, ACCENT, 1f, high, y, high + 9, y);
      arrow(g, ACCENT, high + 9, y);
    }
    if (figure.openLow()) {
      line(g, ACCENT, 1f, low - 9, y, low, y);
      arrowBack(g, ACCENT, low - 9, y);
    }
  }

  private double x(double value) {
    return LABELS + value / end * (WIDTH - LABELS - VALUES - 18);
  }

  /// The next of 1, 1.2, 1.6, 2, 4, 6, 8 times a power of ten: quarters of it are round.
  private static double roundUp(double largest) {
    double power = Math.pow(10, Math.floor(Math.log10(Math.max(largest, 1))));
    for (double step : new double[] {1, 1.2, 1.6, 2, 4, 6, 8, 10}) {
      if (step * power >= largest) {
        return Math.max(4, step * power);
      }
    }
    return 10 * power;
  }

  private static String number(double value) {
    return value >= 1_000_000
        ? String.format(Locale.ROOT, "%,.1f million", value / 1_000_000).replace(".0 ", " ")
        : String.format(Locale.ROOT, "%,.0f", value);
  }
}
