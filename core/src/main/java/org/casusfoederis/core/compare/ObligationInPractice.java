package org.casusfoederis.core.compare;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.codebook.TopicGroup;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.EventKind;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.time.EdtfDate;

/// An obligation beside the conduct that names it. That conduct names an obligation does not say
/// that it was owed, nor that the obligation was kept.
///
/// @param promise what the agreement says
/// @param conduct the events that name the topic, and the deployments and transfers that are said
///   to fall under it, in order of time; refuted ones are left out
public record ObligationInPractice(Answer promise, List<Conduct> conduct) {

  private record Dated(EdtfDate on, Conduct conduct) {}

  public ObligationInPractice {
    conduct = List.copyOf(conduct);
  }

  /// Each obligation that an agreement makes, with the conduct that names it.
  public static List<ObligationInPractice> of(
      Agreement agreement, Codebook codebook, RecordSet records) {
    return codebook.topics(TopicGroup.OBLIGATION).stream()
        .map(topic -> Answer.of(agreement, topic))
        .filter(Answer::isPresent)
        .map(
            promise ->
                new ObligationInPractice(
                    promise, naming(agreement.key(), promise.topic().key(), records)))
        .toList();
  }

  /// Who invoked the obligation.
  public Set<Key<Actor>> invokedBy() {
    return actors(EventKind.INVOCATION);
  }

  /// Who acknowledged conduct under it.
  public Set<Key<Actor>> acknowledgedBy() {
    return actors(EventKind.ACKNOWLEDGEMENT);
  }

  /// Who refused to act under it.
  public Set<Key<Actor>> refusedBy() {
    return actors(EventKind.REFUSAL);
  }

  private Set<Key<Actor>> actors(EventKind kind) {
    var actors = new LinkedHashSet<Key<Actor>>();
    for (Conduct one : conduct) {
      if (one instanceof Event event && event.eventKind() == kind) {
        actors.addAll(event.by());
      }
    }
    return actors;
  }

  private static List<Conduct> naming(
      Key<Agreement> agreement, Key<Topic> topic, RecordSet records) {
    Stream<Dated> events =
        records.events().stream()
            .filter(event -> agreement.equals(event.agreement()) && topic.equals(event.topic()))
            .map(event -> new Dated(event.on(), event));
    Stream<Dated> deployments =
        records.deployments().stream()
            .filter(deployment -> names(deployment.under(), agreement, topic))
            .map(deployment -> new Dated(deployment.period(), deployment));
    Stream<Dated> transfers =
        records.transfers().stream()
            .filter(transfer -> names(transfer.under(), agreement, topic))
            .map(transfer -> new Dated(transfer.period(), transfer));
    return Stream.of(deployments, transfers, events)
        .flatMap(dated -> dated)
        .filter(dated -> !dated.conduct().standing().isRefuted())
        .sorted(Comparator.comparing(Dated::on, EdtfDate.CHRONOLOGICAL))
        .map(Dated::conduct)
        .toList();
  }

  private static boolean names(List<Basis> under, Key<Agreement> agreement, Key<Topic> topic) {
    return under.stream()
        .anyMatch(basis -> basis.agreement().equals(agreement) && topic.equals(basis.topic()));
  }
}
