package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.compare.Envelope;
import org.casusfoederis.core.compare.ObligationInPractice;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.EventKind;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.Term;

/// Answers in short what became of an obligation: was it invoked, what followed and after how long,
/// how much, was it honoured. Only records answer; what they do not say is unknown.
///
/// @param obligation the obligation with the conduct that names it
/// @param names the names of actors
/// @param numbers gives sources their numbers
/// @param series puts envelopes of estimates into words
record PromiseAnswers(
    ObligationInPractice obligation,
    ActorNames names,
    SourceNumbers numbers,
    SeriesComposer series) {

  private static final int MOST_ENVELOPES = 2;

  /// The answers; none when nothing names the obligation.
  List<Term> terms() {
    if (obligation.conduct().isEmpty()) {
      return List.of();
    }
    var terms = new ArrayList<Term>();
    terms.add(new Term("Invoked", invoked()));
    terms.add(new Term("What followed", followed()));
    howMuch().ifPresent(text -> terms.add(new Term("How much", text)));
    terms.add(new Term("Honoured", honoured()));
    return terms;
  }

  private CitedText invoked() {
    List<Event> invocations = events(EventKind.INVOCATION);
    return invocations.isEmpty()
        ? plain("no invocation is recorded.")
        : new CitedText(
            whoAndWhen(invocations) + ".",
            numbers.bestOfEach(invocations.stream().map(Event::citations).toList()));
  }

  private CitedText followed() {
    List<Conduct> acts = acts();
    if (acts.isEmpty()) {
      return plain("no deployment or transfer is recorded that names it.");
    }
    Conduct first = acts.getFirst();
    Optional<EdtfDate> begin = Dates.begin(period(first));
    var text = new StringBuilder("first ").append(Sentences.quoted(first.title()));
    begin.ifPresent(from -> text.append(", which began ").append(Dates.inSentence(from)));
    begin
        .flatMap(
            from ->
                events(EventKind.INVOCATION).stream().findFirst().flatMap(call -> lag(from, call)))
        .ifPresent(lag -> text.append(", ").append(lag));
    if (acts.size() > 1) {
      text.append("; then ")
          .append(
              Sentences.count(
                  acts.size() - 1,
                  "further deployment or transfer",
                  "further deployments or transfers"));
    }
    return new CitedText(text + ".", numbers.bestOfEach(List.of(first.citations())));
  }

  private static Optional<String> lag(EdtfDate begin, Event call) {
    return Dates.daysBetween(begin, call.on())
        .filter(days -> !days.equals("no days"))
        .map(days -> days + " before the first invocation")
        .or(
            () ->
                Dates.daysBetween(call.on(), begin)
                    .map(days -> days + " after the first invocation"));
  }

  private Optional<CitedText> howMuch() {
    var texts = new ArrayList<CitedText>();
    for (Conduct act : acts()) {
      List<Envelope> envelopes = series.envelopes(estimates(act));
      if (!envelopes.isEmpty() && texts.size() < MOST_ENVELOPES) {
        Envelope envelope = envelopes.getFirst();
        texts.add(
            new CitedText(
                Sentences.quoted(act.title())
                    + ", "
                    + envelope.measure().title()
                    + " ("
                    + SeriesComposer.stage(envelope)
                    + "): "
                    + lowerCase(
                        envelope.figures() == 1
                            ? "the only figure is " + series.at(envelope.latest())
                            : series.span(envelope)),
                numbers.supporting(SeriesComposer.cited(envelope))));
      }
    }
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new CitedText(
                String.join("; ", texts.stream().map(CitedText::text).toList()) + ".",
                texts.stream()
                    .flatMap(text -> text.sources().stream())
                    .distinct()
                    .sorted()
                    .toList()));
  }

  private static String lowerCase(String text) {
    return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private CitedText honoured() {
    List<Event> acknowledged = events(EventKind.ACKNOWLEDGEMENT);
    List<Event> refused = events(EventKind.REFUSAL);
    var parts = new ArrayList<String>();
    if (!acknowledged.isEmpty()) {
      parts.add("conduct under it was acknowledged " + whoAndWhen(acknowledged));
    }
    if (!refused.isEmpty()) {
      parts.add("it was refused " + whoAndWhen(refused));
    }
    if (parts.isEmpty()) {
      return plain("unknown; no acknowledgement and no refusal is recorded.");
    }
    var cited = new ArrayList<>(acknowledged);
    cited.addAll(refused);
    String missing =
        refused.isEmpty()
            ? "; no refusal is recorded"
            : acknowledged.isEmpty() ? "; no acknowledgement is recorded" : "";
    return new CitedText(
        String.join("; ", parts) + missing + ".",
        numbers.bestOfEach(cited.stream().map(Event::citations).toList()));
  }

  private String whoAndWhen(List<Event> events) {
    var byActors = new LinkedHashMap<List<Key<Actor>>, List<String>>();
    for (Event event : events) {
      byActors
          .computeIfAbsent(event.by(), _ -> new ArrayList<>())
          .add(Dates.inSentence(event.on()));
    }
    return Sentences.list(
        byActors.entrySet().stream()
            .map(
                one ->
                    (one.getKey().isEmpty() ? "" : "by " + names.proseList(one.getKey()) + " ")
                        + Sentences.list(one.getValue()))
            .toList());
  }

  private List<Event> events(EventKind kind) {
    return obligation.conduct().stream()
        .filter(Event.class::isInstance)
        .map(Event.class::cast)
        .filter(event -> event.eventKind() == kind)
        .toList();
  }

  private List<Conduct> acts() {
    return obligation.conduct().stream()
        .filter(one -> one instanceof Deployment || one instanceof Transfer)
        .toList();
  }

  private static EdtfDate period(Conduct act) {
    return switch (act) {
      case Deployment deployment -> deployment.period();
      case Transfer transfer -> transfer.period();
      case Event event -> event.on();
      default -> throw new IllegalArgumentException("no deployment or transfer: " + act.key());
    };
  }

  private static List<Estimate> estimates(Conduct act) {
    return switch (act) {
      case Deployment deployment -> deployment.estimates();
      case Transfer transfer -> transfer.estimates();
      default -> List.of();
    };
  }

  private static CitedText plain(String text) {
    return new CitedText(text, List.of());
  }
}
