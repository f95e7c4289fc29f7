package org.casusfoederis.reporting.render;

import java.awt.Graphics2D;
import java.time.LocalDate;
import org.casusfoederis.reporting.model.Timeline;

/// The scale of years that the bars of a timeline share. Each bar is drawn in its own row.
final class TimeScale {

  private static final double MARGIN = 11;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 25, 50, 100, 200};

  private final Timeline timeline;
  private final int step;

  TimeScale(Timeline timeline) {
    this.timeline = timeline;
    int years = timeline.to().getYear() - timeline.from().getYear() + 1;
    int chosen = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0; i--) {
      if (years / STEPS[i] <= 9) {
        chosen = STEPS[i];
      }
    }
    this.step = chosen;
  }

  /// The axis above the bars.
  Drawing axis() {
    return new Drawing() {
      @Override
      void draw(Graphics2D g, double width, double height) {
        for (int year = first(); year <= timeline.to().getYear(); year += step) {
          double x = x(LocalDate.of(year, 1, 1), width);
          line(g, RULE, 0.5, x, height - 3, x, height);
          label(g, Integer.toString(year), x, height - 5, 7f, width);
        }
      }
    };
  }

  /// An agreement on the scale.
  Drawing mark(Timeline.Bar bar) {
    return new Drawing() {
      @Override
      void draw(Graphics2D g, double width, double height) {
        for (int year = first(); year <= timeline.to().getYear(); year += step) {
          double x = x(LocalDate.of(year, 1, 1), width);
          line(g, RULE, 0.5, x, 0, x, height);
        }
        var colour = bar.focus() ? ACCENT : BAND;
        double begin = x(bar.begin(), width);
        double end = x(bar.end() == null ? timeline.to() : bar.end(), width);
        bar(g, colour, begin, Math.max(end, begin + 1.5), 8, 7);
        if (bar.end() == null) {
          arrow(g, colour, Math.max(end, begin + 1.5), 8, 7, 5.5);
        }
      }
    };
  }

  private int first() {
    int from = timeline.from().getYear();
    int round = Math.ceilDiv(from, step) * step;
    return timeline.from().isAfter(LocalDate.of(round, 1, 1)) ? round + step : round;
  }

  private double x(LocalDate day, double width) {
    double span = timeline.to().toEpochDay() - timeline.from().toEpochDay();
    double share = span == 0 ? 0 : (day.toEpochDay() - timeline.from().toEpochDay()) / span;
    return MARGIN + Math.clamp(share, 0, 1) * (width - 2 * MARGIN);
  }
}
