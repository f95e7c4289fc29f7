package org.casusfoederis.reporting.render;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import org.casusfoederis.reporting.model.Timeline;

/// A bar for each agreement, on one axis of years.
final class TimelineChart extends Chart {

  private static final double LABELS = 112;
  private static final double DATES = 62;
  private static final double ROW = 17;

  private final transient Timeline timeline;

  TimelineChart(Timeline timeline) {
    super(timeline.bars().size() * ROW + 26);
    this.timeline = timeline;
  }

  @Override
  void draw(Graphics2D g) {
    double bottom = timeline.bars().size() * ROW;
    int first = timeline.from().getYear();
    int last = timeline.to().getYear() + 1;
    int step = step(last - first);
    for (int year = Math.ceilDiv(first, step) * step; year <= last; year += step) {
      double x = x(LocalDate.of(year, 1, 1));
      line(g, RULE, 0.4f, x, 0, x, bottom + 4);
      text(g, Integer.toString(year), x, bottom + 14, 7, false, GREY, Align.CENTRE);
    }
    double y = 0;
    for (Timeline.Bar bar : timeline.bars()) {
      double begin = x(bar.begin());
      LocalDate end = bar.end() == null ? timeline.to() : bar.end();
      double width = Math.max(1.5, x(end) - begin);
      g.setColor(bar.focus() ? ACCENT : BAND);
      g.fill(new Rectangle2D.Double(begin, y + 4, width, 8));
      if (bar.end() == null) {
        arrow(g, bar.focus() ? ACCENT : BAND, begin + width, y + 8);
      }
      text(g, bar.label(), 0, y + 11, 7.5f, bar.focus(), bar.focus() ? ACCENT : INK, Align.LEFT);
      text(g, bar.dates(), WIDTH, y + 11, 7.5f, false, GREY, Align.RIGHT);
      y += ROW;
    }
  }

  private double x(LocalDate day) {
    double span = timeline.to().toEpochDay() - timeline.from().toEpochDay();
    double share = span == 0 ? 0 : (day.toEpochDay() - timeline.from().toEpochDay()) / span;
    return LABELS + Math.clamp(share, 0, 1) * (WIDTH - LABELS - DATES - 14);
  }

  private static int step(int years) {
    for (int step : new int[] {1, 2, 5, 10, 20, 25, 50, 100}) {
      if (years / step <= 9) {
        return step;
      }
    }
    return 200;
  }
}
