package org.casusfoederis.core.conduct;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// One source's figure for one measure at one date. At least one of low, best and high is given,
/// and low ≤ best ≤ high.
///
/// @param measure what is counted, and its unit
/// @param stage the stage to which the figure belongs
/// @param on the day or period for which it holds
/// @param low at least so many; null when no lower bound is given
/// @param best the figure itself, when one is given
/// @param high at most so many; null when no upper bound is given
/// @param scope what is counted, when it is not the whole record
/// @param cumulative whether it is a total since the beginning
/// @param by whose figure it is, in words
/// @param of the actor to which that body belongs
/// @param note what a reader must know
/// @param standing its rank
/// @param citations on what it rests; at least one
public record Estimate(
    Measure measure,
    Stage stage,
    EdtfDate on,
    @Nullable BigDecimal low,
    @Nullable BigDecimal best,
    @Nullable BigDecimal high,
    @Nullable String scope,
    boolean cumulative,
    String by,
    @Nullable Key<Actor> of,
    @Nullable String note,
    Standing standing,
    List<Citation> citations) {

  public Estimate {
    citations = List.copyOf(citations);
    low = plain("low", low);
    best = plain("best", best);
    high = plain("high", high);
    if (low == null && best == null && high == null) {
      throw InvalidValueException.inField("best", "no figure", "at least one of low, best, high");
    }
    ordered("low", low, best);
    ordered("low", low, high);
    ordered("high", best, high);
    if (citations.isEmpty()) {
      throw InvalidValueException.inField("cite", "no citation", "at least one source");
    }
  }

  /// The figure in the one form in which equal figures are equal: without trailing zeros behind the
  /// decimal point and without an exponent.
  private static @Nullable BigDecimal plain(String field, @Nullable BigDecimal figure) {
    if (figure == null) {
      return null;
    }
    if (figure.signum() < 0) {
      throw InvalidValueException.inField(field, figure.toPlainString(), "no negative figure");
    }
    BigDecimal stripped = figure.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static void ordered(
      String field, @Nullable BigDecimal smaller, @Nullable BigDecimal larger) {
    if (smaller != null && larger != null && smaller.compareTo(larger) > 0) {
      throw InvalidValueException.inField(
          field,
          smaller.toPlainString() + " before " + larger.toPlainString(),
          "low ≤ best ≤ high");
    }
  }

  /// The smallest figure that the source allows: low, or else best, or else high.
  public BigDecimal smallest() {
    return Stream.of(low, best, high).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  /// The largest figure that the source allows: high, or else best, or else low.
  public BigDecimal largest() {
    return Stream.of(high, best, low).filter(Objects::nonNull).findFirst().orElseThrow();
  }
}
