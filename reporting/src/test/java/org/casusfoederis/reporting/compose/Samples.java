package org.casusfoederis.reporting.compose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.actor.ActorKind;
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
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.DeploymentKind;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.EventKind;
import org.casusfoederis.core.conduct.Measure;
import org.casusfoederis.core.conduct.Stage;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.conduct.TransferCategory;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.provenance.Rank;
import org.casusfoederis.core.provenance.Reliability;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.SourceCategory;
import org.casusfoederis.core.provenance.SourceType;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.model.Imprint;
import org.jspecify.annotations.Nullable;

/// A small world for tests: two parties with a pact, its rivals, and what was done.
final class Samples {

  static final Codebook CODEBOOK = Codebook.version1();
  static final Imprint IMPRINT =
      new Imprint("0.1.0", "3", 1, "c0ffee", "2026-11-23", "casus report NEW");

  private Samples() {}

  static Actor state(String key, String name) {
    return new Actor(
        Key.of(key), ActorKind.STATE, name, List.of(), null, List.of(), List.of(), List.of());
  }

  static Source source(String key, Reliability reliability, String... reports) {
    return new Source(
        Key.of(key),
        SourceType.WEBPAGE,
        "Title of " + key,
        List.of(),
        "Press",
        null,
        null,
        EdtfDate.parse("2025"),
        null,
        null,
        null,
        "en",
        SourceCategory.NEWS,
        reliability,
        Consulted.TEXT,
        Arrays.stream(reports).map(Key::<Source>of).toList(),
        null);
  }

  static Citation cite(String source) {
    return cite(source, Stance.CLAIMS, null, null, Standing.NORMAL);
  }

  static Citation saysOf(String source, String field, String value, Stance stance) {
    return cite(source, stance, field, value, Standing.NORMAL);
  }

  static Citation refuted(String source, String field, String value, String reason) {
    return cite(source, Stance.DENIES, field, value, new Standing(Rank.REFUTED, reason));
  }

  private static Citation cite(
      String source,
      Stance stance,
      @Nullable String field,
      @Nullable String says,
      Standing standing) {
    return new Citation(
        Key.of(source), null, Credibility.PROBABLY_TRUE, stance, field, says, standing, null);
  }

  /// A pact of A and B.
  static Agreement pact(String key, String signed, List<Citation> signature, Provision... says) {
    return new Agreement(
        Key.of(key),
        "Treaty " + key,
        key,
        Map.of("ru", "Договор"),
        AgreementForm.TREATY,
        "A treaty.",
        Map.of("ATOP", "1"),
        List.of(),
        List.of(member("A"), member("B")),
        List.of(founding(signed, signature)),
        new Coding(
            List.of(Key.of("text-" + key)), Consulted.EXCERPT, EdtfDate.parse("2026-01-01"), null),
        List.of(says),
        List.of(cite("text-" + key)));
  }

  private static Member member(String actor) {
    return new Member(Key.of(actor), EdtfDate.parse("2000/.."), null, null);
  }

  private static Instrument founding(String signed, List<Citation> citations) {
    EdtfDate date = EdtfDate.parse(signed);
    return new Instrument(
        Key.of("treaty"),
        InstrumentKind.TREATY,
        null,
        InstrumentStage.IN_FORCE,
        date,
        EdtfDate.of(date.latest().orElseThrow().plusDays(100)),
        null,
        null,
        List.of("ru"),
        null,
        null,
        null,
        citations);
  }

  static Provision says(String source, String topic, String... codes) {
    return new Provision(
        Key.of(topic),
        ProvisionValue.parse(CODEBOOK.topic(Key.of(topic)), List.of(codes)),
        "4",
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        "It says so.",
        null,
        List.of(cite(source)));
  }

  static Provision silent(String topic) {
    return Provision.absent(Key.of(topic));
  }

  static Estimate strength(String by, @Nullable String of, String on, int best, String source) {
    return new Estimate(
        Measure.PERSONNEL,
        Stage.IN_USE,
        EdtfDate.parse(on),
        null,
        BigDecimal.valueOf(best),
        null,
        null,
        true,
        by,
        of == null ? null : Key.of(of),
        null,
        Standing.NORMAL,
        List.of(cite(source)));
  }

  /// Forces of B in A under the pact.
  static Deployment troops(String pact, String period, Estimate... estimates) {
    return new Deployment(
        Key.of("troops"),
        "Troops at the front",
        DeploymentKind.COMBAT,
        Key.of("B"),
        Key.of("A"),
        null,
        EdtfDate.parse(period),
        Stage.IN_USE,
        null,
        List.of(
            new Basis(
                Key.of(pact), Key.of("defence"), List.of(Key.of("A")), null, List.of(cite("p1")))),
        "Troops were seen.",
        List.of(estimates),
        Standing.NORMAL,
        List.of(cite("p1")));
  }

  static Transfer transfer(String key, String from, String to, TransferCategory category) {
    return new Transfer(
        Key.of(key),
        "Transfer " + key,
        category,
        Key.of(from),
        Key.of(to),
        EdtfDate.parse("2025"),
        Stage.DELIVERED,
        List.of(),
        List.of(),
        null,
        List.of(),
        Standing.NORMAL,
        List.of(cite("p2")));
  }

  static Event event(String key, EventKind kind, String by, String on, String pact) {
    return event(key, kind, by, on, pact, Standing.NORMAL);
  }

  static Event event(
      String key, EventKind kind, String by, String on, String pact, Standing standing) {
    return new Event(
        Key.of(key),
        kind,
        "Event " + key,
        EdtfDate.parse(on),
        List.of(Key.of(by)),
        List.of(),
        Key.of(pact),
        Key.of("defence"),
        List.of(),
        null,
        null,
        standing,
        List.of(cite("p3")));
  }

  /// The sources of the small world.
  static List<Source> sources() {
    var sources = new ArrayList<Source>();
    sources.add(source("text-NEW", Reliability.A));
    sources.add(source("text-OLD", Reliability.A));
    sources.add(source("text-WEAK", Reliability.A));
    sources.add(source("never-cited", Reliability.A));
    for (int i = 1; i <= 6; i++) {
      sources.add(source("p" + i, Reliability.C));
    }
    return sources;
  }
}
