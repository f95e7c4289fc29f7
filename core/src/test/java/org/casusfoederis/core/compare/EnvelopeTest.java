package org.casusfoederis.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casusfoederis.core.compare.Pacts.estimate;
import static org.casusfoederis.core.compare.Pacts.figure;
import static org.casusfoederis.core.compare.Pacts.source;

import java.util.List;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Measure;
import org.casusfoederis.core.conduct.Stage;
import org.casusfoederis.core.provenance.Rank;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

  private static final Origins UNKNOWN = new Origins(RecordSet.EMPTY);

  private static List<Envelope> envelopes(Origins origins, Estimate... estimates) {
    return Envelope.of(List.of(estimates), origins);
  }

  @Test
  void namesWhoIsAtEachEndAndWhoIsLatest() {
    Estimate middle = figure("Ministry", "2025-01", 11_000, "x");
    Estimate high = figure("Service", "2025-04", 15_000, "y");
    Estimate low = figure("Staff", "2024-10", 3_000, "z");

    Envelope envelope = envelopes(UNKNOWN, middle, high, low).getFirst();

    assertThat(envelope.lowest()).isEqualByComparingTo("3000");
    assertThat(envelope.highest()).isEqualByComparingTo("15000");
    assertThat(envelope.atLowest()).containsExactly(low);
    assertThat(envelope.atHighest()).containsExactly(high);
    assertThat(envelope.latest()).isEqualTo(high);
    assertThat(envelope.estimates()).containsExactly(low, middle, high);
  }

  @Test
  void neverMixesMeasuresStagesOrTotalsWithCountsForADate() {
    var normal = Standing.NORMAL;
    assertThat(
            envelopes(
                UNKNOWN,
                estimate(Measure.KILLED, Stage.IN_USE, true, "a", "2025", 1, normal, "x"),
                estimate(Measure.PERSONNEL, Stage.IN_USE, false, "a", "2025", 2, normal, "x"),
                estimate(Measure.PERSONNEL, Stage.IN_USE, true, "a", "2025", 3, normal, "x"),
                estimate(Measure.PERSONNEL, Stage.ANNOUNCED, true, "a", "2025", 4, normal, "x")))
        .hasSize(4)
        .allMatch(envelope -> envelope.figures() == 1);
  }

  @Test
  void leavesRefutedFiguresOut() {
    var refuted = new Standing(Rank.REFUTED, "A year early.");
    assertThat(
            envelopes(
                UNKNOWN,
                estimate(Measure.KILLED, Stage.IN_USE, true, "a", "2025", 1, refuted, "x")))
        .isEmpty();
  }

  @Test
  void countsReportsOfOneBriefingAsOneOrigin() {
    var origins =
        new Origins(
            new RecordSet(
                List.of(
                    source("briefing"),
                    source("agency", "briefing"),
                    source("paper", "agency"),
                    source("other"))));

    assertThat(
            envelopes(
                    origins,
                    figure("Service", "2025-01", 10, "paper"),
                    figure("Officials", "2025-01", 12, "agency"),
                    figure("Staff", "2025-02", 11, "other"))
                .getFirst()
                .origins())
        .isEqualTo(2);
  }

  @Test
  void countsTheFiguresOfOneBodyAsOneOrigin() {
    assertThat(
            envelopes(
                    UNKNOWN,
                    figure("Service", "2025-01", 10, "x"),
                    figure("Service", "2025-02", 12, "y"))
                .getFirst()
                .origins())
        .isEqualTo(1);
  }

  @Test
  void joinsOriginsThatALaterFigureTiesTogether() {
    assertThat(
            envelopes(
                    UNKNOWN,
                    figure("Service", "2025-01", 10, "x"),
                    figure("Staff", "2025-02", 12, "y"),
                    figure("Ministry", "2025-03", 12, "x", "y"))
                .getFirst()
                .origins())
        .isEqualTo(1);
  }

  @Test
  void endsAtSomeOriginWhenSourcesReportEachOther() {
    var origins =
        new Origins(new RecordSet(List.of(source("a", "b"), source("b", "a"), source("c", "b"))));

    assertThat(origins.of(Key.<Source>of("c"))).containsExactly(Key.of("a"));
  }

  @Test
  void doesNotCountWhoDeniesAFigure() {
    assertThat(UNKNOWN.of(List.of(Pacts.citing("x"), Pacts.citing("y", Stance.DENIES))))
        .containsExactly(Key.of("x"));
  }
}
