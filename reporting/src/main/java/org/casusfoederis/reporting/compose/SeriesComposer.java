package org.casusfoederis.reporting.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casusfoederis.core.compare.Envelope;
import org.casusfoederis.core.compare.Origins;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.ConductSheet.Figure;
import org.casusfoederis.reporting.model.ConductSheet.Series;

/// Sets estimates side by side and says in words what they span.
///
/// @param records the sources
/// @param numbers gives sources their numbers
record SeriesComposer(RecordSet records, SourceNumbers numbers) {

  /// The series of estimates, one for each measure, stage and way of counting.
  List<Series> series(List<Estimate> estimates) {
    return envelopes(estimates).stream().map(this::series).toList();
  }

  /// The envelopes of estimates.
  List<Envelope> envelopes(List<Estimate> estimates) {
    return Envelope.of(estimates, new Origins(records));
  }

  private Series series(Envelope envelope) {
    CitedText words = words(envelope);
    List<Figure> figures = envelope.estimates().stream().map(this::figure).toList();
    String stage = stage(envelope);
    return new Series(
        envelope.measure().title(),
        envelope.measure().unit(),
        stage,
        words,
        figures,
        alternative(envelope, stage, figures));
  }

  /// The stage, with the way of counting when the figures are no totals.
  static String stage(Envelope envelope) {
    return Code.words(envelope.stage()) + (envelope.cumulative() ? "" : ", not a running total");
  }

  /// What an envelope spans, in two or three sentences.
  CitedText words(Envelope envelope) {
    List<Citation> citations = cited(envelope);
    List<Integer> sources = numbers.supporting(citations);
    if (envelope.figures() == 1) {
      return new CitedText(
          Sentences.sentence("The only figure is " + at(envelope.latest())), sources);
    }
    var sentences = new ArrayList<String>();
    sentences.add(span(envelope));
    sentences.add(
        Sentences.count(envelope.figures(), "figure", "figures")
            + " of "
            + Sentences.count(envelope.origins(), "independent origin", "independent origins"));
    if (envelope.scoped() > 0) {
      sentences.add(
          envelope.scoped()
              + Sentences.form(envelope.scoped(), " states", " state")
              + " a scope of "
              + Sentences.form(envelope.scoped(), "its", "their")
              + " own, so that the figures need not count the same");
    }
    return new CitedText(Sentences.paragraph(sentences), sources);
  }

  /// From which figure to which an envelope runs, and who gives them.
  String span(Envelope envelope) {
    if (envelope.lowest().compareTo(envelope.highest()) == 0) {
      return "All figures agree on "
          + Numbers.words(envelope.lowest())
          + "; the latest is "
          + at(envelope.latest());
    }
    String times = Numbers.times(envelope.lowest(), envelope.highest());
    return "The lowest figure is "
        + at(envelope.atLowest())
        + ", the highest "
        + at(envelope.atHighest())
        + (times.isEmpty() ? "" : ", " + times + " the lowest");
  }

  /// The citations of the figures at both ends and of the latest.
  static List<Citation> cited(Envelope envelope) {
    var estimates = new ArrayList<>(envelope.atLowest());
    estimates.addAll(envelope.atHighest());
    estimates.add(envelope.latest());
    return estimates.stream().flatMap(one -> one.citations().stream()).toList();
  }

  private String at(List<Estimate> end) {
    String more =
        end.size() == 1
            ? ""
            : ", and " + Sentences.count(end.size() - 1, "further figure", "further figures");
    return at(end.getLast()) + more;
  }

  /// A figure with who gives it, for when, and its grade.
  String at(Estimate estimate) {
    return Numbers.words(estimate)
        + " ("
        + estimate.by()
        + ", "
        + Dates.words(estimate.on())
        + ", "
        + numbers.grade(estimate.citations())
        + ")";
  }

  private Figure figure(Estimate estimate) {
    BigDecimal low = estimate.smallest();
    BigDecimal high = estimate.largest();
    boolean pointless = estimate.best() == null;
    return new Figure(
        estimate.by(),
        Dates.words(estimate.on()),
        low.doubleValue(),
        high.doubleValue(),
        pointless && estimate.low() == null,
        pointless && estimate.high() == null,
        Numbers.words(estimate),
        Optional.ofNullable(estimate.scope()).orElse(""),
        numbers.grade(estimate.citations()),
        numbers.supporting(estimate.citations()));
  }

  private static String alternative(Envelope envelope, String stage, List<Figure> figures) {
    return envelope.measure().title()
        + " ("
        + envelope.measure().unit()
        + "), "
        + stage
        + ". "
        + String.join(
            "; ",
            figures.stream().map(one -> one.on() + ", " + one.by() + ": " + one.figure()).toList())
        + ".";
  }
}
