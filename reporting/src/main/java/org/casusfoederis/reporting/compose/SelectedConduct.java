package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// The conduct that belongs to the agreements of a report: the focus agreement's first, deployments
/// and transfers for which an agreement is named before the others, then in order of time.
///
/// A deployment or transfer belongs to the agreement under which it is said to fall; when none is
/// named, to the first agreement whose parties are on both of its ends. An event or assessment
/// belongs to the agreement that it names; when it names none, to that of the deployments and
/// transfers that it concerns, or else to the first that has one of its actors as a party. What is
/// refuted is kept apart.
///
/// @param deployments the deployments
/// @param transfers the transfers
/// @param events the events
/// @param assessments the assessments
/// @param refuted what would belong to the report and is known to be wrong
record SelectedConduct(
    List<Placed<Deployment>> deployments,
    List<Placed<Transfer>> transfers,
    List<Placed<Event>> events,
    List<Placed<Assessment>> assessments,
    List<Conduct> refuted) {

  /// Stands behind every date that occurs.
  private static final EdtfDate UNDATED = EdtfDate.parse("9999");

  private static final Comparator<Placed<?>> BY_TIME =
      Comparator.comparing((Placed<?> one) -> one.on().isEmpty())
          .thenComparing(one -> one.on().orElse(UNDATED), EdtfDate.CHRONOLOGICAL);

  /// A piece of conduct with the agreement to which it belongs.
  ///
  /// @param conduct the conduct
  /// @param agreement the agreement; null when it belongs to none
  /// @param named whether a source names the agreement
  /// @param on the date by which it is ordered
  record Placed<C extends Conduct>(
      C conduct, @Nullable Agreement agreement, boolean named, Optional<EdtfDate> on) {

    /// The agreement's short title when it is named, else nothing.
    String agreementIfNamed() {
      return named && agreement != null ? agreement.shortTitle() : "";
    }
  }

  /// Selects from the records what belongs to the agreements compared.
  static SelectedConduct from(RecordSet records, Comparison comparison) {
    var selection = new Selection(comparison.agreements());
    List<Placed<Deployment>> deployments =
        records.deployments().stream()
            .flatMap(
                one ->
                    selection.place(
                        one, one.under(), one.sender(), one.host(), Optional.of(one.period())))
            .toList();
    List<Placed<Transfer>> transfers =
        records.transfers().stream()
            .flatMap(
                one ->
                    selection.place(
                        one, one.under(), one.sender(), one.recipient(), Optional.of(one.period())))
            .toList();
    deployments.forEach(selection::remember);
    transfers.forEach(selection::remember);
    List<Placed<Event>> events =
        records.events().stream()
            .flatMap(
                one ->
                    selection.place(
                        one,
                        one.agreement(),
                        one.concerns(),
                        both(one.by(), one.towards()),
                        Optional.of(one.on())))
            .toList();
    List<Placed<Assessment>> assessments =
        records.assessments().stream()
            .flatMap(
                one ->
                    selection.place(
                        one,
                        one.agreement(),
                        one.concerns(),
                        one.about(),
                        Optional.ofNullable(one.on())))
            .toList();
    List<Conduct> refuted =
        Stream.of(deployments, transfers, events, assessments)
            .flatMap(List::stream)
            .filter(one -> one.conduct().standing().isRefuted())
            .<Conduct>map(Placed::conduct)
            .toList();
    return new SelectedConduct(
        selection.ordered(deployments, true),
        selection.ordered(transfers, true),
        selection.ordered(events, false),
        selection.ordered(assessments, false),
        refuted);
  }

  /// All conduct in which an actor has a part, in order of time.
  static SelectedConduct of(RecordSet records, Key<Actor> actor) {
    Predicate<Conduct> involved = one -> Involved.in(one).contains(actor);
    return new SelectedConduct(
            records.deployments().stream()
                .filter(involved)
                .map(one -> placed(records, one, named(one.under()), Optional.of(one.period())))
                .sorted(BY_TIME)
                .toList(),
            records.transfers().stream()
                .filter(involved)
                .map(one -> placed(records, one, named(one.under()), Optional.of(one.period())))
                .sorted(BY_TIME)
                .toList(),
            records.events().stream()
                .filter(involved)
                .map(one -> placed(records, one, one.agreement(), Optional.of(one.on())))
                .sorted(BY_TIME)
                .toList(),
            records.assessments().stream()
                .filter(involved)
                .map(one -> placed(records, one, one.agreement(), Optional.ofNullable(one.on())))
                .sorted(BY_TIME)
                .toList(),
            List.of())
        .withoutRefuted();
  }

  private SelectedConduct withoutRefuted() {
    return new SelectedConduct(
        sound(deployments), sound(transfers), sound(events), sound(assessments), refuted);
  }

  private static <C extends Conduct> List<Placed<C>> sound(List<Placed<C>> all) {
    return all.stream().filter(one -> !one.conduct().standing().isRefuted()).toList();
  }

  private static @Nullable Key<Agreement> named(List<Basis> under) {
    return under.isEmpty() ? null : under.getFirst().agreement();
  }

  private static <C extends Conduct> Placed<C> placed(
      RecordSet records, C conduct, @Nullable Key<Agreement> named, Optional<EdtfDate> on) {
    Agreement agreement = named == null ? null : records.agreement(named).orElse(null);
    return new Placed<>(conduct, agreement, agreement != null, on);
  }

  private static List<Key<Actor>> both(List<Key<Actor>> some, List<Key<Actor>> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /// Finds the agreement of each piece of conduct.
  private static final class Selection {

    private final List<Agreement> agreements;
    private final List<Placed<?>> placed = new ArrayList<>();

    Selection(List<Agreement> agreements) {
      this.agreements = agreements;
    }

    void remember(Placed<?> one) {
      placed.add(one);
    }

    <C extends Conduct> Stream<Placed<C>> place(
        C conduct, List<Basis> under, Key<Actor> from, Key<Actor> to, Optional<EdtfDate> on) {
      if (!under.isEmpty()) {
        return first(one -> under.stream().anyMatch(basis -> basis.agreement().equals(one.key())))
            .map(one -> new Placed<>(conduct, one, true, on));
      }
      return first(one -> one.parties().contains(from) && one.parties().contains(to))
          .map(one -> new Placed<>(conduct, one, false, on));
    }

    <C extends Conduct> Stream<Placed<C>> place(
        C conduct,
        @Nullable Key<Agreement> agreement,
        List<Key<Conduct>> concerns,
        List<Key<Actor>> actors,
        Optional<EdtfDate> on) {
      if (agreement != null) {
        return first(one -> one.key().equals(agreement))
            .map(one -> new Placed<>(conduct, one, true, on));
      }
      if (!concerns.isEmpty()) {
        Set<String> keys = new HashSet<>(concerns.stream().map(Key::text).toList());
        return placed.stream()
            .filter(one -> keys.contains(one.conduct().key().text()))
            .min(Comparator.comparingInt(one -> agreements.indexOf(one.agreement())))
            .stream()
            .map(one -> new Placed<>(conduct, one.agreement(), false, on));
      }
      return first(one -> actors.stream().anyMatch(one.parties()::contains))
          .map(one -> new Placed<>(conduct, one, false, on));
    }

    private Stream<Agreement> first(Predicate<Agreement> condition) {
      return agreements.stream().filter(condition).findFirst().stream();
    }

    <C extends Conduct> List<Placed<C>> ordered(List<Placed<C>> all, boolean namedFirst) {
      return all.stream()
          .filter(one -> !one.conduct().standing().isRefuted())
          .sorted(
              Comparator.comparingInt((Placed<C> one) -> agreements.indexOf(one.agreement()))
                  .thenComparing(one -> namedFirst && !one.named())
                  .thenComparing(one -> one.on().isEmpty())
                  .thenComparing(one -> one.on().orElse(UNDATED), EdtfDate.CHRONOLOGICAL))
          .toList();
    }
  }
}
