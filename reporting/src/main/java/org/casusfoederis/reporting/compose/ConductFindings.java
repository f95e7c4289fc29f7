package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.EventKind;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.compose.SelectedConduct.Placed;
import org.casusfoederis.reporting.model.CitedText;
import org.jspecify.annotations.Nullable;

/// Findings on what was done under the focus agreement.
///
/// @param comparison the agreements compared
/// @param conduct the conduct shown
/// @param names the names of actors
/// @param numbers gives sources their numbers
record ConductFindings(
    Comparison comparison, SelectedConduct conduct, ActorNames names, SourceNumbers numbers) {

  /// When forces first moved, beside the date of entry into force.
  Optional<CitedText> firstDeployment() {
    EdtfDate inForce = comparison.focus().founding().inForce();
    return first()
        .map(
            deployment -> {
              EdtfDate begin = Dates.begin(deployment.period()).orElseThrow();
              String text =
                  "The first deployment that is said to fall under "
                      + comparison.focus().shortTitle()
                      + ", "
                      + Sentences.quoted(deployment.title())
                      + ", began "
                      + Dates.inSentence(begin)
                      + beside(begin, inForce);
              return new CitedText(
                  Sentences.sentence(text),
                  numbers.bestOfEach(
                      List.of(deployment.citations(), comparison.focus().founding().citations())));
            });
  }

  private Optional<Deployment> first() {
    return conduct.deployments().stream()
        .filter(one -> one.named() && isFocus(one.agreement()))
        .map(Placed::conduct)
        .filter(one -> Dates.begin(one.period()).isPresent())
        .findFirst();
  }

  private static String beside(EdtfDate begin, @Nullable EdtfDate inForce) {
    if (inForce == null) {
      return "";
    }
    String force = "it entered into force " + Dates.inSentence(inForce);
    return Dates.daysBetween(begin, inForce)
        .filter(days -> !days.equals("no days"))
        .map(days -> ", " + days + " before " + force)
        .or(() -> Dates.daysBetween(inForce, begin).map(days -> ", " + days + " after " + force))
        .orElse("; " + force);
  }

  /// Who invoked or refused the focus agreement, and how long after it entered into force.
  Optional<CitedText> invocation() {
    List<Event> events = ofFocus().toList();
    List<Event> invoked = of(events, EventKind.INVOCATION);
    List<Event> refused = of(events, EventKind.REFUSAL);
    List<Event> acknowledged = of(events, EventKind.ACKNOWLEDGEMENT);
    String title = comparison.focus().shortTitle();
    var sentences = new ArrayList<String>();
    if (!invoked.isEmpty()) {
      sentences.add(title + " was invoked" + topics(invoked) + " " + whoAndWhen(invoked));
      lag(invoked.getFirst()).ifPresent(sentences::add);
    } else if (!events.isEmpty()) {
      sentences.add("No invocation of " + title + " is recorded");
    }
    if (!refused.isEmpty()) {
      sentences.add("Help was refused " + whoAndWhen(refused));
    }
    if (!acknowledged.isEmpty()) {
      sentences.add("Conduct under it was acknowledged " + whoAndWhen(acknowledged));
    }
    List<List<Citation>> citations =
        Stream.of(invoked, refused, acknowledged)
            .flatMap(List::stream)
            .map(Event::citations)
            .toList();
    return sentences.isEmpty()
        ? Optional.empty()
        : Optional.of(new CitedText(Sentences.paragraph(sentences), numbers.bestOfEach(citations)));
  }

  private Optional<String> lag(Event invocation) {
    EdtfDate inForce = comparison.focus().founding().inForce();
    List<String> lags =
        Stream.of(
                Optional.ofNullable(inForce)
                    .flatMap(from -> Dates.daysBetween(from, invocation.on()))
                    .map(days -> days + " after it entered into force"),
                first()
                    .flatMap(one -> Dates.daysBetween(one.period(), invocation.on()))
                    .map(days -> days + " after the first deployment began"))
            .flatMap(Optional::stream)
            .toList();
    return lags.isEmpty()
        ? Optional.empty()
        : Optional.of("The first time was " + Sentences.list(lags));
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

  private String topics(List<Event> events) {
    List<String> titles =
        events.stream()
            .flatMap(event -> Optional.ofNullable(event.topic()).stream())
            .distinct()
            .flatMap(topic -> comparison.codebook().find(topic).stream())
            .map(Topic::title)
            .toList();
    return titles.isEmpty() ? "" : " (" + Sentences.list(titles) + ")";
  }

  /// What moved in which direction between the parties.
  Optional<CitedText> transfers() {
    List<Transfer> transfers =
        conduct.transfers().stream()
            .filter(one -> isFocus(one.agreement()))
            .map(Placed::conduct)
            .toList();
    List<Direction> directions =
        transfers.stream()
            .map(one -> new Direction(one.sender(), one.recipient()))
            .distinct()
            .toList();
    if (transfers.isEmpty()) {
      return Optional.empty();
    }
    List<String> each =
        directions.stream()
            .map(
                direction -> {
                  List<Transfer> there = transfers.stream().filter(direction::has).toList();
                  return there.size()
                      + " from "
                      + names.inProse(direction.from())
                      + " to "
                      + names.inProse(direction.to())
                      + " ("
                      + Sentences.list(
                          there.stream()
                              .map(one -> Code.words(one.category()))
                              .filter(category -> !category.equals("other"))
                              .distinct()
                              .toList())
                      + ")";
                })
            .map(text -> text.replace(" ()", ""))
            .toList();
    var sentences = new ArrayList<String>();
    sentences.add(
        Sentences.count(transfers.size(), "transfer is", "transfers are")
            + " recorded: "
            + Sentences.list(each));
    boolean oneWay =
        directions.size() == 1 && comparison.focus().parties().contains(directions.getFirst().to());
    if (oneWay) {
      sentences.add("None is recorded the other way");
    }
    int inReturn = (int) transfers.stream().filter(one -> !one.inReturnFor().isEmpty()).count();
    if (inReturn > 0) {
      sentences.add(
          Sentences.count(inReturn, "is", "are") + " said to be given in return for other support");
    }
    return Optional.of(
        new CitedText(
            Sentences.paragraph(sentences),
            numbers.bestOfEach(transfers.stream().map(Transfer::citations).toList())));
  }

  private record Direction(Key<Actor> from, Key<Actor> to) {
    boolean has(Transfer transfer) {
      return transfer.sender().equals(from) && transfer.recipient().equals(to);
    }
  }

  private Stream<Event> ofFocus() {
    return conduct.events().stream()
        .filter(one -> one.named() && isFocus(one.agreement()))
        .map(Placed::conduct);
  }

  private static List<Event> of(List<Event> events, EventKind kind) {
    return events.stream().filter(one -> one.eventKind() == kind).toList();
  }

  private boolean isFocus(@Nullable Agreement agreement) {
    return comparison.focus().equals(agreement);
  }
}
