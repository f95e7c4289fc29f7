package org.casusfoederis.core.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Measure;
import org.casusfoederis.core.conduct.Stage;
import org.casusfoederis.core.time.EdtfDate;

/// The estimates of one measure at one stage, side by side: who is at each end, and how many
/// independent voices there are. Nothing is averaged, and totals since the beginning are not mixed
/// with counts for a date.
///
/// @param measure what is counted
/// @param stage the stage to which the figures belong
/// @param cumulative whether they are totals since the beginning
/// @param estimates in order of time; at least one, none refuted
/// @param origins the number of independent origins: two figures are of one origin when the same
///   body gives them or when their sources go back to a common source
public record Envelope(
    Measure measure, Stage stage, boolean cumulative, List<Estimate> estimates, int origins) {
  public Envelope {
    estimates = List.copyOf(estimates);
  }

  private record Kind(Measure measure, Stage stage, boolean cumulative) {}

  /// The envelopes of estimates, by measure, then stage, then totals before counts for a date.
  /// Refuted estimates are left out.
  public static List<Envelope> of(List<Estimate> estimates, Origins origins) {
    var byKind = new LinkedHashMap<Kind, List<Estimate>>();
    estimates.stream()
        .filter(estimate -> !estimate.standing().isRefuted())
        .sorted(
            Comparator.comparing(Estimate::measure)
                .thenComparing(Estimate::stage)
                .thenComparing(estimate -> !estimate.cumulative())
                .thenComparing(Estimate::on, EdtfDate.CHRONOLOGICAL))
        .forEach(
            estimate ->
                byKind
                    .computeIfAbsent(
                        new Kind(estimate.measure(), estimate.stage(), estimate.cumulative()),
                        _ -> new ArrayList<>())
                    .add(estimate));
    return byKind.entrySet().stream()
        .map(
            kind ->
                new Envelope(
                    kind.getKey().measure(),
                    kind.getKey().stage(),
                    kind.getKey().cumulative(),
                    kind.getValue(),
                    independent(kind.getValue(), origins)))
        .toList();
  }

  /// The lowest figure that any of the sources allows.
  public BigDecimal lowest() {
    return estimates.stream().map(Estimate::smallest).reduce(BigDecimal::min).orElseThrow();
  }

  /// The highest figure that any of the sources names.
  public BigDecimal highest() {
    return estimates.stream().map(Estimate::largest).reduce(BigDecimal::max).orElseThrow();
  }

  /// The estimates at the low end, in order of time.
  public List<Estimate> atLowest() {
    BigDecimal lowest = lowest();
    return estimates.stream().filter(one -> one.smallest().compareTo(lowest) == 0).toList();
  }

  /// The estimates at the high end, in order of time.
  public List<Estimate> atHighest() {
    BigDecimal highest = highest();
    return estimates.stream().filter(one -> one.largest().compareTo(highest) == 0).toList();
  }

  /// The estimate for the latest date.
  public Estimate latest() {
    return estimates.getLast();
  }

  /// How many figures there are.
  public int figures() {
    return estimates.size();
  }

  /// How many of the figures name a scope of their own, so that they need not count the same thing.
  public int scoped() {
    return (int) estimates.stream().filter(one -> one.scope() != null).count();
  }

  /// The number of groups into which figures fall when those of one body, and those that share an
  /// origin, are taken together.
  private static int independent(List<Estimate> estimates, Origins origins) {
    var groups = new ArrayList<Set<Object>>();
    for (Estimate estimate : estimates) {
      Set<Object> voices = new HashSet<>(origins.of(estimate.citations()));
      voices.add(estimate.by());
      List<Set<Object>> joined =
          groups.stream().filter(group -> !Collections.disjoint(group, voices)).toList();
      groups.removeAll(joined);
      joined.forEach(voices::addAll);
      groups.add(voices);
    }
    return groups.size();
  }
}
