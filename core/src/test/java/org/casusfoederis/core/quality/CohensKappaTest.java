package org.casusfoederis.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casusfoederis.core.quality.CohensKappa.Pair;
import org.junit.jupiter.api.Test;

final class CohensKappaTest {

  /// Fifty items, of which 20 are given yes by both, 15 no by both, 5 yes by the first only and 10
  /// yes by the second only: p₀ = 0.7, pₑ = 0.5 · 0.6 + 0.5 · 0.4 = 0.5.
  @Test
  void isWhatTheDefinitionGives() {
    List<Pair> items =
        Stream.of(times(20, 1, 1), times(5, 1, 0), times(10, 0, 1), times(15, 0, 0))
            .flatMap(List::stream)
            .toList();
    assertThat(CohensKappa.of(items).orElseThrow()).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void isNegativeWhereCodersDisagreeMoreThanByChance() {
    assertThat(CohensKappa.of(List.of(new Pair(0, 1), new Pair(1, 0))).orElseThrow())
        .isCloseTo(-1, within(1e-12));
  }

  @Test
  void saysNothingWithoutItems() {
    assertThat(CohensKappa.of(List.of())).isEmpty();
  }

  @Test
  void saysNothingWhereBothUseOneCategoryThroughout() {
    assertThat(CohensKappa.of(times(9, 1, 1))).isEmpty();
  }

  @Property
  void liesBetweenMinusOneAndOne(@ForAll("codings") List<Pair> items) {
    CohensKappa.of(items).ifPresent(kappa -> assertThat(kappa).isBetween(-1.0, 1.0));
  }

  @Property
  void isOneOnlyInFullAgreement(@ForAll("codings") List<Pair> items) {
    CohensKappa.of(items)
        .ifPresent(
            kappa -> assertThat(kappa == 1.0).isEqualTo(items.stream().allMatch(Pair::agrees)));
  }

  @Property
  void isTheSameWhicheverCoderComesFirst(@ForAll("codings") List<Pair> items) {
    List<Pair> swapped = items.stream().map(one -> new Pair(one.second(), one.first())).toList();
    assertThat(CohensKappa.of(swapped)).isEqualTo(CohensKappa.of(items));
  }

  @Provide
  Arbitrary<List<Pair>> codings() {
    var code = Arbitraries.integers().between(0, 3);
    return Combinators.combine(code, code).as(Pair::new).list().ofMaxSize(40);
  }

  private static List<Pair> times(int n, int first, int second) {
    return Collections.nCopies(n, new Pair(first, second));
  }
}
