package org.casusfoederis.reporting.compose;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.InstrumentStage;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.model.Timeline;
import org.casusfoederis.reporting.model.Timeline.Bar;

/// Draws when each agreement held. The chart ends with the last year that any record shown names,
/// so that it does not depend on the day on which it is made.
///
/// @param comparison the agreements compared
/// @param conduct the conduct shown
record TimelineComposer(Comparison comparison, SelectedConduct conduct) {

  /// The timeline; without bars when no agreement has a date.
  Timeline timeline() {
    List<Bar> bars =
        comparison.agreements().stream()
            .flatMap(agreement -> bar(agreement).stream())
            .sorted(Comparator.comparing(Bar::begin).thenComparing(Bar::label))
            .toList();
    if (bars.isEmpty()) {
      return new Timeline(LocalDate.EPOCH, LocalDate.EPOCH, bars, "");
    }
    LocalDate from = bars.getFirst().begin().withDayOfYear(1);
    LocalDate last = last(bars);
    String alternative =
        "When each agreement held. "
            + String.join("; ", bars.stream().map(bar -> bar.label() + ": " + bar.dates()).toList())
            + ".";
    return new Timeline(from, last.withMonth(12).withDayOfMonth(31), bars, alternative);
  }

  private LocalDate last(List<Bar> bars) {
    Stream<LocalDate> ends =
        bars.stream()
            .flatMap(
                bar -> Stream.of(bar.begin(), Optional.ofNullable(bar.end()).orElse(bar.begin())));
    Stream<LocalDate> doings =
        Stream.of(conduct.events(), conduct.deployments(), conduct.transfers())
            .flatMap(List::stream)
            .flatMap(one -> one.on().stream())
            .flatMap(
                on -> Stream.of(on.latest(), on.earliest()).flatMap(Optional::stream).limit(1));
    return Stream.concat(ends, doings).max(Comparator.naturalOrder()).orElseThrow();
  }

  private Optional<Bar> bar(Agreement agreement) {
    Instrument founding = agreement.founding();
    Optional<LocalDate> begin =
        Stream.of(founding.inForce(), founding.signed())
            .filter(Objects::nonNull)
            .flatMap(date -> date.earliest().stream())
            .findFirst();
    return begin.map(
        from -> {
          Optional<LocalDate> end = end(agreement, from);
          return new Bar(
              agreement.shortTitle(),
              from,
              end.orElse(null),
              agreement.equals(comparison.focus()),
              dates(founding, from, end));
        });
  }

  private static Optional<LocalDate> end(Agreement agreement, LocalDate begin) {
    Instrument founding = agreement.founding();
    EdtfDate ended = founding.ended();
    if (ended != null) {
      return ended.latest();
    }
    if (founding.stage() == InstrumentStage.NEVER_IN_FORCE) {
      return Optional.of(begin);
    }
    boolean allLeft = agreement.members().stream().noneMatch(one -> one.period().goesOn());
    return allLeft && founding.stage() == InstrumentStage.ENDED
        ? agreement.members().stream()
            .flatMap(one -> one.period().latest().stream())
            .max(Comparator.naturalOrder())
        : Optional.empty();
  }

  private static String dates(Instrument founding, LocalDate from, Optional<LocalDate> end) {
    if (founding.stage() == InstrumentStage.NEVER_IN_FORCE) {
      return "signed " + from.getYear() + ", never in force";
    }
    if (founding.stage() == InstrumentStage.ENDED && end.isEmpty()) {
      return from.getYear() + ", end unknown";
    }
    return Dates.years(from, end);
  }
}
