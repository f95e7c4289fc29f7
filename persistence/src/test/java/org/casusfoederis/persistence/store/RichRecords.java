package org.casusfoederis.persistence.store;

import java.math.BigDecimal;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.actor.ActorKind;
import org.casusfoederis.core.actor.ActorName;
import org.casusfoederis.core.actor.CodeSystem;
import org.casusfoederis.core.actor.StateCode;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.AgreementForm;
import org.casusfoederis.core.agreement.Coding;
import org.casusfoederis.core.agreement.Departure;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.InstrumentKind;
import org.casusfoederis.core.agreement.InstrumentStage;
import org.casusfoederis.core.agreement.Member;
import org.casusfoederis.core.agreement.Phase;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.AssessmentTheme;
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
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.time.EdtfDate;

/// Records of every kind, once with every optional field and once with none. Lists are out of
/// alphabetical order, so that whoever sorts them is found out.
public final class RichRecords {

  private static final Standing REFUTED =
      new Standing(Rank.REFUTED, "The same page says otherwise.");

  private RichRecords() {}

  /// All of them; some refer to ones that stand behind them.
  public static List<CasusRecord> all() {
    return List.of(
        fullSource(),
        bareSource("text-of-1961"),
        actor("RUS"),
        fullActor(),
        actor("PRK"),
        organisation(),
        fullAgreement(),
        bareAgreement("PRK-SUN-1961"),
        bareDeployment(),
        fullDeployment(),
        bareTransfer("rus-oil"),
        fullTransfer(),
        bareEvent(),
        fullEvent(),
        bareAssessment(),
        fullAssessment());
  }

  public static RecordSet set() {
    return new RecordSet(all());
  }

  public static Source fullSource() {
    return new Source(
        Key.of("tass-20241205"),
        SourceType.ARTICLE_NEWSPAPER,
        "FACTBOX: \\ tabs\tand\nlines, Ünïcödé 조선, \"quotes\" and \\N",
        List.of("TASS", "Ivanov, Ivan"),
        "TASS",
        "World",
        "6045",
        date("2024-12-05"),
        date("2026-11"),
        "https://tass.com/politics/1882599",
        "https://archive.example/1882599",
        "en",
        SourceCategory.NEWS,
        Reliability.B,
        Consulted.EXCERPT,
        List.of(Key.of("text-of-1961")),
        "Printed twice.");
  }

  public static Source bareSource(String key) {
    return new Source(
        Key.of(key),
        SourceType.TREATY,
        "Text " + key,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        SourceCategory.TREATY_TEXT,
        Reliability.A,
        Consulted.TEXT,
        List.of(),
        null);
  }

  public static Actor actor(String key) {
    return new Actor(
        Key.of(key),
        ActorKind.STATE,
        "State " + key,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of());
  }

  static Actor fullActor() {
    return new Actor(
        Key.of("SUN"),
        ActorKind.STATE,
        "Soviet Union",
        List.of(
            new ActorName(
                "Союз Советских Социалистических Республик", "ru", date("1922-12-30/1991-12-26")),
            new ActorName("Sowjetunion", "de", null)),
        date("1922-12-30/1991-12-26"),
        List.of(
            new StateCode(CodeSystem.ISO3, "SUN", null),
            new StateCode(CodeSystem.COW, "365", date("../1991"))),
        List.of(Key.of("RUS")),
        List.of(cite("text-of-1961"), fullCitation()));
  }

  private static Actor organisation() {
    return new Actor(
        Key.of("NATO"),
        ActorKind.ORGANISATION,
        "NATO",
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of());
  }

  static Agreement fullAgreement() {
    Map<String, String> titles = new LinkedHashMap<>();
    titles.put("ru", "Договор о всеобъемлющем стратегическом партнёрстве");
    titles.put("ko", "포괄적인 전략적동반자관계에 관한 조약");
    Map<String, String> identifiers = new LinkedHashMap<>();
    identifiers.put("COW", "264");
    identifiers.put("ATOP", "3440");
    return new Agreement(
        Key.of("RUS-PRK-2024"),
        "Treaty on Comprehensive Strategic Partnership",
        "Russia–DPRK 2024",
        titles,
        AgreementForm.TREATY,
        "A treaty.",
        identifiers,
        List.of(
            new Phase(2, date("2025-06/.."), "Renegotiated."),
            new Phase(1, date("2024-12-04/2025-05"), null)),
        List.of(
            new Member(Key.of("RUS"), date("2024-12-04/.."), null, null),
            new Member(Key.of("PRK"), date("2024-12-04/2025-01"), Departure.DENOUNCED, "Left."),
            new Member(Key.of("PRK"), date("2025-03/.."), null, "Came back.")),
        List.of(
            new Instrument(
                Key.of("treaty"),
                InstrumentKind.TREATY,
                "The treaty",
                InstrumentStage.IN_FORCE,
                date("2024-06-19"),
                date("2024-12-04"),
                date("2030"),
                "Pyongyang",
                List.of("ru", "ko"),
                "UNTS 6045",
                23,
                "Equally authentic.",
                List.of(cite("tass-20241205"))),
            new Instrument(
                Key.of("protocol"),
                InstrumentKind.PROTOCOL,
                null,
                InstrumentStage.SIGNED,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of())),
        new Coding(
            List.of(Key.of("text-of-1961"), Key.of("tass-20241205")),
            Consulted.TEXT,
            date("2026-11-23"),
            "From two languages."),
        provisions(),
        List.of(fullCitation(), cite("text-of-1961")));
  }

  private static List<Provision> provisions() {
    return List.of(
        new Provision(
            topic("defence"),
            new ProvisionValue.Coded(List.of("military_assistance")),
            "4",
            null,
            Key.of("treaty"),
            1,
            List.of(Key.of("RUS"), Key.of("PRK")),
            List.of(Key.of("PRK")),
            "armed invasion",
            "Military assistance is owed.",
            "Clear enough.",
            List.of(fullCitation(), cite("text-of-1961"))),
        said("means", new ProvisionValue.Coded(List.of("other", "military"))),
        said("offence", new ProvisionValue.Coded(List.of("yes"))),
        said("neutrality", new ProvisionValue.Excluded()),
        said("initial_term", new ProvisionValue.Term(Period.of(10, 14, 3))),
        Provision.absent(topic("non_aggression")),
        Provision.unknown(topic("duration")));
  }

  /// A provision without what is optional.
  private static Provision said(String topic, ProvisionValue value) {
    return new Provision(
        topic(topic),
        value,
        null,
        "The text is not divided.",
        null,
        null,
        List.of(),
        List.of(),
        null,
        "It says so.",
        null,
        List.of(cite("text-of-1961")));
  }

  public static Agreement bareAgreement(String key) {
    return new Agreement(
        Key.of(key),
        "Treaty " + key,
        key,
        Map.of(),
        AgreementForm.OTHER,
        "",
        Map.of(),
        List.of(),
        List.of(
            new Member(Key.of("SUN"), date("1961-09-10/1991-12-26"), Departure.SUCCEEDED, null),
            new Member(Key.of("PRK"), date("1961-09-10/1996-09-10"), Departure.EXPIRED, null)),
        List.of(
            new Instrument(
                Key.of("treaty"),
                InstrumentKind.TREATY,
                null,
                InstrumentStage.ENDED,
                date("1961-07-06"),
                date("1961-09-10"),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of())),
        new Coding(List.of(), Consulted.NONE, date("2026"), null),
        List.of(),
        List.of());
  }

  static Deployment fullDeployment() {
    return new Deployment(
        Key.of("prk-kursk"),
        "Combat troops",
        DeploymentKind.COMBAT,
        Key.of("PRK"),
        Key.of("RUS"),
        "Kursk region",
        date("2024-10/.."),
        Stage.IN_USE,
        "Infantry",
        List.of(
            new Basis(
                Key.of("RUS-PRK-2024"),
                topic("defence"),
                List.of(Key.of("RUS"), Key.of("PRK")),
                "Said in April 2025.",
                List.of(fullCitation())),
            new Basis(Key.of("PRK-SUN-1961"), null, List.of(), null, List.of())),
        "They came.",
        estimates(),
        REFUTED,
        List.of(fullCitation()));
  }

  private static Deployment bareDeployment() {
    return new Deployment(
        Key.of("prk-engineers"),
        "Engineers",
        DeploymentKind.ENGINEERS,
        Key.of("PRK"),
        Key.of("RUS"),
        null,
        date("2025-XX"),
        Stage.ANNOUNCED,
        null,
        List.of(),
        null,
        List.of(),
        Standing.NORMAL,
        List.of(cite("text-of-1961")));
  }

  private static List<Estimate> estimates() {
    return List.of(
        new Estimate(
            Measure.PERSONNEL,
            Stage.DISPATCHED,
            date("2024-11-04"),
            new BigDecimal("11000"),
            new BigDecimal("11500.123456789012345678901234567890"),
            new BigDecimal("12000000000000000000000000"),
            "all of Russia",
            true,
            "US Department of Defense",
            Key.of("RUS"),
            "Rounded.",
            REFUTED,
            List.of(fullCitation())),
        new Estimate(
            Measure.KILLED,
            Stage.IN_USE,
            date("2025~"),
            null,
            new BigDecimal("0"),
            null,
            null,
            false,
            "Somebody",
            null,
            null,
            Standing.NORMAL,
            List.of(cite("text-of-1961"))));
  }

  static Transfer fullTransfer() {
    return new Transfer(
        Key.of("prk-rus-shells"),
        "Ammunition",
        TransferCategory.AMMUNITION,
        Key.of("PRK"),
        Key.of("RUS"),
        date("2023-08~/.."),
        Stage.IN_USE,
        List.of(new Basis(Key.of("RUS-PRK-2024"), null, List.of(), null, List.of())),
        List.of(Key.of("rus-oil"), Key.of("prk-kursk")),
        "Shells.",
        estimates(),
        new Standing(Rank.PREFERRED, "Best documented."),
        List.of(fullCitation(), cite("text-of-1961")));
  }

  public static Transfer bareTransfer(String key) {
    return new Transfer(
        Key.of(key),
        "Oil",
        TransferCategory.ENERGY,
        Key.of("RUS"),
        Key.of("PRK"),
        date("2024"),
        Stage.DELIVERED,
        List.of(),
        List.of(),
        null,
        List.of(),
        Standing.NORMAL,
        List.of(cite("text-of-1961")));
  }

  private static Event fullEvent() {
    return new Event(
        Key.of("ratified"),
        EventKind.RATIFICATION,
        "Russia ratifies",
        date("2024-11-09"),
        List.of(Key.of("RUS"), Key.of("PRK")),
        List.of(Key.of("PRK")),
        Key.of("RUS-PRK-2024"),
        topic("defence"),
        List.of(Key.of("prk-rus-shells"), Key.of("prk-kursk")),
        "Moscow",
        "It ratifies.",
        REFUTED,
        List.of(fullCitation()));
  }

  private static Event bareEvent() {
    return new Event(
        Key.of("met"),
        EventKind.MEETING,
        "They meet",
        date("Y-12024"),
        List.of(),
        List.of(),
        null,
        null,
        List.of(),
        null,
        null,
        Standing.NORMAL,
        List.of(cite("text-of-1961")));
  }

  private static Assessment fullAssessment() {
    return new Assessment(
        Key.of("rus-motive"),
        AssessmentTheme.MOTIVE,
        "Manpower",
        List.of(Key.of("RUS"), Key.of("PRK")),
        Key.of("RUS-PRK-2024"),
        List.of(Key.of("prk-kursk"), Key.of("prk-rus-shells")),
        List.of("Mark Rutte", "Anybody else"),
        List.of(Key.of("NATO")),
        date("2024-10-28"),
        "Losses are heavy.",
        "Russia",
        REFUTED,
        List.of(fullCitation()));
  }

  private static Assessment bareAssessment() {
    return new Assessment(
        Key.of("risk"),
        AssessmentTheme.RISK,
        "Risk",
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        "It is risky.",
        null,
        Standing.NORMAL,
        List.of(cite("text-of-1961")));
  }

  private static Citation fullCitation() {
    return new Citation(
        Key.of("tass-20241205"),
        "para. 3",
        Credibility.DOUBTFUL,
        Stance.DENIES,
        "signed",
        "2024-06-18",
        REFUTED,
        "A slip.");
  }

  public static Citation cite(String source) {
    return new Citation(
        Key.of(source),
        null,
        Credibility.CANNOT_BE_JUDGED,
        Stance.CLAIMS,
        null,
        null,
        Standing.NORMAL,
        null);
  }

  private static Key<Topic> topic(String key) {
    return Key.of(key);
  }

  public static EdtfDate date(String text) {
    return EdtfDate.parse(text);
  }
}
