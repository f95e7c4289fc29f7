package org.casusfoederis.reporting.document;

import java.time.LocalDate;
import org.casusfoederis.reporting.model.Timeline;

/// Draws when an agreement held as a bar on the years of the timeline.
final class HtmlSpans {

  private static final double WIDTH = 400;
  private static final double MARGIN = 8;

  private HtmlSpans() {}

  static void mark(Html html, Timeline timeline, Timeline.Bar bar) {
    double begin = x(timeline, bar.begin());
    LocalDate last = bar.end() == null ? timeline.to() : bar.end();
    double end = Math.max(x(timeline, last), begin + 2);
    String kind = bar.focus() ? "dot" : "band";
    html.open(
        "svg",
        "viewBox",
        "0 0 400 16",
        "role",
        "img",
        "aria-label",
        bar.label() + ": " + bar.dates());
    html.empty(
        "rect",
        "class",
        kind,
        "x",
        HtmlRanges.number(begin),
        "y",
        "4",
        "width",
        HtmlRanges.number(end - begin),
        "height",
        "8");
    if (bar.end() == null) {
      html.empty(
          "polygon",
          "class",
          kind,
          "points",
          "%s,3 %s,8 %s,13"
              .formatted(
                  HtmlRanges.number(end), HtmlRanges.number(end + 6), HtmlRanges.number(end)));
    }
    html.close();
  }

  private static double x(Timeline timeline, LocalDate day) {
    double span = timeline.to().toEpochDay() - timeline.from().toEpochDay();
    double share = span == 0 ? 0 : (day.toEpochDay() - timeline.from().toEpochDay()) / span;
    return MARGIN + Math.clamp(share, 0, 1) * (WIDTH - 2 * MARGIN);
  }
}
