package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.compare.Envelope;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Measure;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.reporting.compose.SelectedConduct.Placed;
import org.casusfoederis.reporting.model.CitedText;

/// Findings on the figures that sources give for a deployment under the focus agreement: the one
/// with the most figures.
///
/// @param comparison the agreements compared
/// @param conduct the conduct shown
/// @param names the names of actors
/// @param numbers gives sources their numbers
/// @param series puts envelopes of estimates into words
record FigureFindings(
    Comparison comparison,
    SelectedConduct conduct,
    ActorNames names,
    SourceNumbers numbers,
    SeriesComposer series) {

  private record Figures(Deployment deployment, Envelope envelope) {}

  /// What sources say of the strength of the forces.
  Optional<CitedText> personnel() {
    return finding(EnumSet.of(Measure.PERSONNEL));
  }

  /// What sources say of their losses.
  Optional<CitedText> losses() {
    return finding(EnumSet.of(Measure.KILLED, Measure.CASUALTIES));
  }

  private Optional<CitedText> finding(Set<Measure> measures) {
    return conduct.deployments().stream()
        .filter(one -> comparison.focus().equals(one.agreement()))
        .map(Placed::conduct)
        .flatMap(
            one ->
                series.envelopes(one.estimates()).stream()
                    .filter(envelope -> measures.contains(envelope.measure()))
                    .filter(Envelope::cumulative)
                    .map(envelope -> new Figures(one, envelope)))
        .max(
            Comparator.comparingInt((Figures one) -> one.envelope().origins())
                .thenComparing(one -> one.envelope().stage()))
        .map(this::words);
  }

  private CitedText words(Figures figures) {
    Envelope envelope = figures.envelope();
    CitedText span = series.words(envelope);
    var sentences = new ArrayList<String>();
    sentences.add(
        "On "
            + Sentences.quoted(figures.deployment().title())
            + ", "
            + envelope.measure().title()
            + " (stage: "
            + SeriesComposer.stage(envelope)
            + "): "
            + decapitalised(span.text()));
    if (envelope.figures() > 1
        && !envelope.atLowest().contains(envelope.latest())
        && !envelope.atHighest().contains(envelope.latest())) {
      sentences.add("The latest figure is " + series.at(envelope.latest()));
    }
    sentences.add(parties(figures));
    return new CitedText(Sentences.paragraph(sentences), span.sources());
  }

  private String parties(Figures figures) {
    Key<Actor> sender = figures.deployment().sender();
    Key<Actor> host = figures.deployment().host();
    boolean sent = gives(figures, sender);
    boolean hosted = gives(figures, host);
    if (!sent && !hosted) {
      return "Neither "
          + names.inProse(sender)
          + " nor "
          + names.inProse(host)
          + " gives a figure of its own for it";
    }
    List<Key<Actor>> silent = sent && hosted ? List.of() : List.of(sent ? host : sender);
    return silent.isEmpty() ? "" : names.proseList(silent) + " gives no figure of its own for it";
  }

  private static boolean gives(Figures figures, Key<Actor> party) {
    return figures.deployment().estimates().stream()
        .filter(one -> !one.standing().isRefuted())
        .filter(one -> one.measure() == figures.envelope().measure())
        .map(Estimate::of)
        .anyMatch(party::equals);
  }

  private static String decapitalised(String text) {
    return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
  }
}
