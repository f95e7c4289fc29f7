package org.casusfoederis.core.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casusfoederis.core.compare.Pacts.CODEBOOK;
import static org.casusfoederis.core.compare.Pacts.citing;
import static org.casusfoederis.core.compare.Pacts.figure;
import static org.casusfoederis.core.compare.Pacts.pact;
import static org.casusfoederis.core.compare.Pacts.says;
import static org.casusfoederis.core.compare.Pacts.silent;
import static org.casusfoederis.core.compare.Pacts.source;
import static org.casusfoederis.core.compare.Pacts.uncoded;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Stage;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.conduct.TransferCategory;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.provenance.Rank;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.time.EdtfDate;
import org.junit.jupiter.api.Test;

final class RecordQualityTest {

  private static final Source TEXT = source("text");
  private static final Source BRIEFING = source("briefing");
  private static final Source PAPER = source("paper", "briefing");
  private static final Source OTHER = source("other");

  @Test
  void countsTopicsThatSpeakAreSilentOrUnknown() {
    Agreement pact = pact("X", says("offence", "yes"), silent("defence"), uncoded("secrecy"));
    RecordQuality.Coverage coverage = of(TEXT, pact).coverage().getFirst();
    assertThat(coverage.speaks()).isOne();
    assertThat(coverage.silent()).isOne();
    // What has no provision at all is not coded either.
    assertThat(coverage.unknown()).hasSize(CODEBOOK.topics().size() - 2);
  }

  @Test
  void countsPapersThatCarryOneBriefingAsOneOrigin() {
    Transfer shells = transfer("shells", "2024", List.of(), citing("paper"), citing("briefing"));
    assertThat(keys(of(BRIEFING, PAPER, shells).oneOrigin())).containsExactly("shells");
  }

  @Test
  void isContentWithTwoOrigins() {
    Transfer shells = transfer("shells", "2024", List.of(), citing("paper"), citing("other"));
    assertThat(of(BRIEFING, PAPER, OTHER, shells).oneOrigin()).isEmpty();
  }

  @Test
  void takesADenialAsNoSupport() {
    Transfer shells =
        transfer("shells", "2024", List.of(), citing("paper"), citing("other", Stance.DENIES));
    assertThat(keys(of(BRIEFING, PAPER, OTHER, shells).oneOrigin())).containsExactly("shells");
  }

  @Test
  void findsFiguresOfOneVoice() {
    Transfer one =
        transfer("one", "2024", List.of(figure("A", "2024", 5, "paper")), citing("paper"));
    Transfer two =
        transfer(
            "two",
            "2024",
            List.of(figure("A", "2024", 5, "paper"), figure("B", "2024", 7, "other")),
            citing("paper"));
    assertThat(
            of(BRIEFING, PAPER, OTHER, one, two).singleVoices().stream()
                .map(voice -> voice.record().key().text()))
        .containsExactly("one");
  }

  @Test
  void findsRecordsThatNoGoodCitationCarries() {
    Citation doubtful = graded("text", Credibility.DOUBTFUL);
    Transfer weak = transfer("weak", "2024", List.of(), doubtful);
    Transfer good = transfer("good", "2024", List.of(), doubtful, citing("other"));
    RecordQuality quality = of(TEXT, OTHER, weak, good);
    assertThat(quality.weak()).hasSize(1);
    assertThat(quality.weak().getFirst().best().orElseThrow()).hasToString("B4");
    assertThat(quality.grades()).hasSize(2);
    assertThat(quality.grades().keySet().iterator().next()).hasToString("B2");
  }

  @Test
  void findsOldEvidenceOfWhatIsSaidToGoOn() {
    // The pact was coded on the first day of 2026: that is the day as of which the records stand.
    Transfer old =
        transfer("old", "2020/..", List.of(figure("A", "2023", 5, "text")), citing("text"));
    Transfer fresh =
        transfer("fresh", "2020/..", List.of(figure("A", "2025-06", 5, "text")), citing("text"));
    Transfer over = transfer("over", "2020/2021", List.of(), citing("text"));
    RecordQuality quality = of(TEXT, pact("X"), old, fresh, over);
    assertThat(quality.asOf()).contains(LocalDate.of(2026, 1, 1));
    assertThat(quality.stale()).hasSize(1);
    assertThat(quality.stale().getFirst().newest()).contains(LocalDate.of(2023, 12, 31));
  }

  @Test
  void passesOverWhatIsRefuted() {
    Transfer refuted =
        new Transfer(
            Key.of("refuted"),
            "refuted",
            TransferCategory.OTHER,
            Key.of("A"),
            Key.of("B"),
            EdtfDate.parse("2020/.."),
            Stage.DELIVERED,
            List.of(),
            List.of(),
            null,
            List.of(),
            new Standing(Rank.REFUTED, "It was another ship."),
            List.of(citing("text")));
    RecordQuality quality = of(TEXT, pact("X"), refuted);
    assertThat(keys(quality.oneOrigin())).containsExactly("X");
    assertThat(quality.stale()).isEmpty();
    assertThat(quality.grades()).isEmpty();
  }

  private static RecordQuality of(CasusRecord... records) {
    return RecordQuality.of(new RecordSet(List.of(records)), CODEBOOK, Period.ofYears(1));
  }

  private static List<String> keys(List<CasusRecord> records) {
    return records.stream().map(one -> one.key().text()).toList();
  }

  private static Transfer transfer(
      String key, String period, List<Estimate> estimates, Citation... citations) {
    return new Transfer(
        Key.of(key),
        key,
        TransferCategory.AMMUNITION,
        Key.of("A"),
        Key.of("B"),
        EdtfDate.parse(period),
        Stage.DELIVERED,
        List.of(),
        List.of(),
        null,
        estimates,
        Standing.NORMAL,
        List.of(citations));
  }

  private static Citation graded(String source, Credibility credibility) {
    return new Citation(
        Key.of(source), null, credibility, Stance.CLAIMS, null, null, Standing.NORMAL, null);
  }
}
