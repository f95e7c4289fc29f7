package org.casusfoederis.reporting.model;

import java.util.List;

/// A deployment or transfer with the figures that sources give.
///
/// @param title of the deployment or transfer
/// @param agreement the short title of the agreement under which it is listed; empty when none is
///   named
/// @param facts rows such as *From*, *To*, *When*, *Stage*, *Said to fall under*, *In return for*
/// @param summary what is known
/// @param series the estimates, a chart for each measure and stage
public record ConductSheet(
    String title, String agreement, List<Term> facts, CitedText summary, List<Series> series) {
  public ConductSheet {
    facts = List.copyOf(facts);
    series = List.copyOf(series);
  }

  /// The estimates of one measure at one stage, in order of time. They are never averaged.
  ///
  /// @param measure such as `personnel`
  /// @param unit such as `persons`
  /// @param stage such as `dispatched`
  /// @param envelope a sentence on the lowest and the highest figure and who gives them
  /// @param figures the estimates
  /// @param alternative the chart in words
  public record Series(
      String measure,
      String unit,
      String stage,
      CitedText envelope,
      List<Figure> figures,
      String alternative) {
    public Series {
      figures = List.copyOf(figures);
    }
  }

  /// One estimate.
  ///
  /// @param by whose figure
  /// @param on for when, as text
  /// @param low the smallest that it allows
  /// @param high the largest that it allows; the same as low for a single figure
  /// @param openLow whether only an upper bound is given
  /// @param openHigh whether only a lower bound is given
  /// @param figure as text: `11,000–12,000`, `at least 3,000`
  /// @param scope what is counted, when it is not the whole; or empty
  /// @param grade the best Admiralty grade among its citations
  /// @param sources its source numbers
  public record Figure(
      String by,
      String on,
      double low,
      double high,
      boolean openLow,
      boolean openHigh,
      String figure,
      String scope,
      String grade,
      List<Integer> sources) {
    public Figure {
      sources = List.copyOf(sources);
    }
  }
}
