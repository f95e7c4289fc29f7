package org.casusfoederis.reporting.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
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
              + Sentences.form(envelope.scoped(), " counts", " count")
              + " a part or a scope of "
              + Sentences.form(envelope.scoped(), "its", "their")
              + " own, so that not all can be compared");
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
    Estimate low = best(envelope.atLowest());
    Estimate high = best(envelope.atHighest());
    return "The figures run from "
        + end(envelope.lowest(), low, envelope.atLowest().size())
        + " to "
        + end(envelope.highest(), high, envelope.atHighest().size())
        + spread(envelope, low, high);
  }

  /// How far the ends lie apart, which says something only of figures for the same time.
  private static String spread(Envelope envelope, Estimate low, Estimate high) {
    if (!low.on().range().overlaps(high.on().range())) {
      return "; the two are for different dates";
    }
    String times = Numbers.times(envelope.lowest(), envelope.highest());
    return times.isEmpty() ? "" : ", " + times + " as much";
  }

  private Estimate best(List<Estimate> estimates) {
    return estimates.stream()
        .min(Comparator.comparing(one -> numbers.grade(one.citations())))
        .orElseThrow();
  }

  /// The citations of the figures at both ends and of the latest.
  static List<Citation> cited(Envelope envelope) {
    var estimates = new ArrayList<>(envelope.atLowest());
    estimates.addAll(envelope.atHighest());
    estimates.add(envelope.latest());
    return estimates.stream().flatMap(one -> one.citations().stream()).toList();
  }

  /// The number at one end, and who gives it: of several the one with the best grade.
  private String end(BigDecimal number, Estimate best, int figures) {
    String said = Numbers.words(best);
    return Numbers.words(number)
        + " ("
        + by(best)
        + (said.equals(Numbers.words(number)) ? "" : ": " + said)
        + (figures == 1
            ? ""
            : "; also " + Sentences.count(figures - 1, "other figure", "other figures"))
        + ")";
  }

  /// A figure with who gives it, for when, and its grade.
  String at(Estimate estimate) {
    return Numbers.words(estimate) + " (" + by(estimate) + ")";
  }

  private String by(Estimate estimate) {
    return estimate.by()
        + ", "
        + Dates.words(estimate.on())
        + ", "
        + numbers.grade(estimate.citations());
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
