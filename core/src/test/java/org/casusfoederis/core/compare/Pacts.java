package org.casusfoederis.core.compare;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.AgreementForm;
import org.casusfoederis.core.agreement.Coding;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.InstrumentKind;
import org.casusfoederis.core.agreement.InstrumentStage;
import org.casusfoederis.core.agreement.Member;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Measure;
import org.casusfoederis.core.conduct.Stage;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.provenance.Reliability;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.SourceCategory;
import org.casusfoederis.core.provenance.SourceType;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Makes small records for tests, in the words of the field.
public final class Pacts {

  public static final Codebook CODEBOOK = Codebook.version1();

  private Pacts() {}

  public static Topic topic(String key) {
    return CODEBOOK.topic(Key.of(key));
  }

  /// A pact of A and B with these provisions.
  public static Agreement pact(String key, Provision... provisions) {
    return new Agreement(
        Key.of(key),
        "Pact " + key,
        key,
        Map.of(),
        AgreementForm.TREATY,
        "A pact.",
        Map.of(),
        List.of(),
        List.of(member("A"), member("B")),
        List.of(founding()),
        new Coding(List.of(Key.of("text")), Consulted.TEXT, EdtfDate.parse("2026-01-01"), null),
        List.of(provisions),
        List.of());
  }

  private static Member member(String actor) {
    return new Member(Key.of(actor), EdtfDate.parse("2000/.."), null, null);
  }

  private static Instrument founding() {
    return new Instrument(
        Key.of("treaty"),
        InstrumentKind.TREATY,
        null,
        InstrumentStage.IN_FORCE,
        EdtfDate.parse("2000-01-01"),
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        List.of());
  }

  /// A provision that every member owes in every phase.
  public static Provision says(String topic, String... codes) {
    return says(topic, null, List.of(), codes);
  }

  public static Provision inPhase(int phase, String topic, String... codes) {
    return says(topic, phase, List.of(), codes);
  }

  public static Provision owedBy(String actor, String topic, String... codes) {
    return says(topic, null, List.of(Key.of(actor)), codes);
  }

  public static Provision silent(String topic) {
    return Provision.absent(Key.of(topic));
  }

  public static Provision uncoded(String topic) {
    return Provision.unknown(Key.of(topic));
  }

  private static Provision says(
      String topic, @Nullable Integer phase, List<Key<Actor>> owedBy, String... codes) {
    return new Provision(
        Key.of(topic),
        ProvisionValue.parse(topic(topic), List.of(codes)),
        "1",
        null,
        null,
        phase,
        owedBy,
        List.of(),
        null,
        "It says so.",
        null,
        List.of(citing("text")));
  }

  public static Citation citing(String source) {
    return citing(source, Stance.CLAIMS);
  }

  public static Citation citing(String source, Stance stance) {
    return new Citation(
        Key.of(source), null, Credibility.PROBABLY_TRUE, stance, null, null, Standing.NORMAL, null);
  }

  /// A source that passes on what others say.
  public static Source source(String key, String... reports) {
    return new Source(
        Key.of(key),
        SourceType.WEBPAGE,
        key,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        SourceCategory.NEWS,
        Reliability.B,
        Consulted.TEXT,
        Arrays.stream(reports).map(Key::<Source>of).toList(),
        null);
  }

  /// A total of persons dispatched.
  public static Estimate figure(String by, String on, int best, String... sources) {
    return estimate(
        Measure.PERSONNEL, Stage.DISPATCHED, true, by, on, best, Standing.NORMAL, sources);
  }

  public static Estimate estimate(
      Measure measure,
      Stage stage,
      boolean cumulative,
      String by,
      String on,
      int best,
      Standing standing,
      String... sources) {
    return new Estimate(
        measure,
        stage,
        EdtfDate.parse(on),
        null,
        BigDecimal.valueOf(best),
        null,
        null,
        cumulative,
        by,
        null,
        null,
        standing,
        Arrays.stream(sources).map(Pacts::citing).toList());
  }
}
