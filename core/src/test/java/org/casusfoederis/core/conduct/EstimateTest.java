package org.casusfoederis.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EstimateTest {

  @Test
  void takesTheOuterFiguresThatAreGiven() {
    assertThat(estimate("11000", null, "12000").smallest()).isEqualByComparingTo("11000");
    assertThat(estimate("11000", null, "12000").largest()).isEqualByComparingTo("12000");
    assertThat(estimate(null, "5", null).smallest()).isEqualByComparingTo("5");
    assertThat(estimate(null, "5", null).largest()).isEqualByComparingTo("5");
  }

  @Property
  void theSmallestIsNeverAboveTheLargest(
      @ForAll("figures") BigDecimal a,
      @ForAll("figures") BigDecimal b,
      @ForAll("figures") BigDecimal c) {
    List<String> sorted = Stream.of(a, b, c).sorted().map(BigDecimal::toPlainString).toList();
    Estimate estimate = estimate(sorted.get(0), sorted.get(1), sorted.get(2));
    assertThat(estimate.smallest()).isLessThanOrEqualTo(estimate.largest());
  }

  @Property
  void equalFiguresMakeEqualEstimates(@ForAll("figures") BigDecimal figure) {
    String more = figure.setScale(figure.scale() + 2).toPlainString();
    assertThat(estimate(null, more, null)).isEqualTo(estimate(null, figure.toString(), null));
  }

  @Test
  void rejectsNoFigureAtAll() {
    rejected(null, null, null, "best");
  }

  @Test
  void rejectsFiguresOutOfOrderAndNamesTheField() {
    rejected("2", "1", null, "low");
    rejected("2", null, "1", "low");
    rejected(null, "2", "1", "high");
  }

  @Test
  void rejectsNegativeFiguresAndNamesTheField() {
    rejected("-1", null, null, "low");
    rejected(null, null, "-1", "high");
  }

  private static void rejected(
      @Nullable String low, @Nullable String best, @Nullable String high, String field) {
    assertThatThrownBy(() -> estimate(low, best, high))
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.field()).contains(field));
  }

  @Test
  void rejectsAFigureOfNobody() {
    assertThatThrownBy(() -> estimate(null, BigDecimal.ONE, null, List.of()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("at least one source");
  }

  @Provide
  Arbitrary<BigDecimal> figures() {
    return Arbitraries.bigDecimals()
        .between(BigDecimal.ZERO, new BigDecimal("100000000"))
        .ofScale(2);
  }

  private static Estimate estimate(
      @Nullable String low, @Nullable String best, @Nullable String high) {
    var citation =
        new Citation(
            Key.of("kcna"),
            null,
            Credibility.PROBABLY_TRUE,
            Stance.CLAIMS,
            null,
            null,
            Standing.NORMAL,
            null);
    return estimate(figure(low), figure(best), figure(high), List.of(citation));
  }

  private static Estimate estimate(
      @Nullable BigDecimal low,
      @Nullable BigDecimal best,
      @Nullable BigDecimal high,
      List<Citation> citations) {
    return new Estimate(
        Measure.PERSONNEL,
        Stage.DISPATCHED,
        EdtfDate.parse("2024-11-04"),
        low,
        best,
        high,
        null,
        true,
        "somebody",
        null,
        null,
        Standing.NORMAL,
        citations);
  }

  private static @Nullable BigDecimal figure(@Nullable String text) {
    return text == null ? null : new BigDecimal(text);
  }
}
