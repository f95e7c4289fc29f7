package org.casusfoederis.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.casusfoederis.reporting.compose.Samples.event;
import static org.casusfoederis.reporting.compose.Samples.pact;
import static org.casusfoederis.reporting.compose.Samples.refuted;
import static org.casusfoederis.reporting.compose.Samples.says;
import static org.casusfoederis.reporting.compose.Samples.saysOf;
import static org.casusfoederis.reporting.compose.Samples.silent;
import static org.casusfoederis.reporting.compose.Samples.state;
import static org.casusfoederis.reporting.compose.Samples.strength;
import static org.casusfoederis.reporting.compose.Samples.transfer;
import static org.casusfoederis.reporting.compose.Samples.troops;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.conduct.EventKind;
import org.casusfoederis.core.conduct.TransferCategory;
import org.casusfoederis.core.provenance.Rank;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.report.ReportDefinition;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.core.report.SectionKind;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.Matrix;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.model.Section;
import org.casusfoederis.reporting.model.SourceEntry;
import org.casusfoederis.reporting.model.Term;
import org.junit.jupiter.api.Test;

class ReportComposerTest {

  private static final Agreement NEW =
      pact(
          "NEW",
          "2024-06-19",
          List.of(
              saysOf("text-NEW", "signed", "2024-06-19", Stance.CLAIMS),
              saysOf("p4", "signed", "2024-06-18", Stance.DENIES),
              refuted("p5", "signed", "2023-06-19", "A year early.")),
          says("text-NEW", "defence", "military_assistance"),
          says("text-NEW", "automaticity", "automatic"),
          says("text-NEW", "counter_sanctions", "yes"),
          says("text-NEW", "duration", "indefinite"),
          silent("non_aggression"));
  private static final Agreement OLD =
      pact(
          "OLD",
          "1961-07-06",
          List.of(),
          says("text-OLD", "defence", "military_assistance"),
          says("text-OLD", "automaticity", "automatic"),
          silent("counter_sanctions"),
          says("text-OLD", "non_aggression", "yes"));
  private static final Agreement WEAK =
      pact(
          "WEAK",
          "1951-08-30",
          List.of(),
          says("text-WEAK", "defence", "action_unspecified"),
          says("text-WEAK", "non_aggression", "yes"));

  private static RecordSet world(CasusRecord... more) {
    var all = new ArrayList<CasusRecord>(Samples.sources());
    all.addAll(List.of(state("A", "Russia"), state("B", "Soviet Union"), NEW, OLD, WEAK));
    all.addAll(List.of(more));
    return new RecordSet(all);
  }

  private static RecordSet fullWorld() {
    return world(
        troops(
            "NEW",
            "2024-08/..",
            strength("Service", null, "2025-04-30", 15_000, "p1"),
            strength("Ministry", null, "2024-12-01", 12_000, "p2"),
            strength("Institute", null, "2025-04", 10_000, "p6")),
        transfer("shells", "B", "A", TransferCategory.AMMUNITION),
        transfer("oil", "A", "B", TransferCategory.ENERGY),
        event("call", EventKind.INVOCATION, "A", "2025-04-26", "NEW"),
        event("echo", EventKind.INVOCATION, "B", "2025-04-28", "NEW"),
        event(
            "myth",
            EventKind.REFUSAL,
            "B",
            "2025-04-28",
            "NEW",
            new Standing(Rank.REFUTED, "It never happened.")));
  }

  private static <S extends Section> S one(Report report, Class<S> form) {
    return report.sections(form).findFirst().orElseThrow();
  }

  private static List<Term> terms(Report report, SectionKind kind) {
    return ((Section.Terms) report.section(kind).orElseThrow()).terms();
  }

  private static Report report(RecordSet records) {
    return new ReportComposer(records, Samples.CODEBOOK)
        .compose(
            new ReportDefinition(Key.of("NEW"), List.of(), ReportOptions.NONE), Samples.IMPRINT);
  }

  private static List<String> findings(RecordSet records) {
    return one(report(records), Section.Points.class).points().stream()
        .map(CitedText::withNumbers)
        .toList();
  }

  @Test
  void drawsItsFindingsFromTheRecords() {
    assertThat(findings(fullWorld()))
        .containsExactly(
            "All 3 agreements compared promise help when a party is attacked. The strongest form,"
                + " “military assistance owed”, stands in 2: NEW and OLD. [1, 2, 3]",
            "Beside NEW (automaticity: “automatic”, Art. 4), one other agreement, OLD, has the same"
                + " form of this promise; it is as automatic. [1, 3]",
            "Of the agreements compared, only NEW has a provision on: Against sanctions (Art. 4; 1"
                + " of 2 others coded, without it). [1]",
            "NEW has no provision on what most of the others promise: Non-aggression (2 of 2"
                + " coded). [1]",
            "The term of NEW: Duration, “indefinite” (Art. 4). [1]",
            "By its coded terms the nearest analogue of NEW is OLD (similarity 0.50 on 4 topics)."
                + "",
            "The first deployment that is said to fall under NEW, “Troops at the front”, began in"
                + " August 2024, 27 to 57 days before it entered into force on 27 September 2024."
                + " [1, 4]",
            "NEW was invoked (Defence) by Russia on 26 April 2025 and by the Soviet Union on 28"
                + " April 2025. The first time was 211 days after it entered into force and 238 to"
                + " 268 days after the first deployment began. [5]",
            "On “Troops at the front”, personnel (stage: in use): the figures run from 10,000"
                + " (Institute, April 2025, C2) to 15,000 (Service, 30 April 2025, C2), 1.5 times"
                + " as much. 3 figures of 3 independent origins. Neither the Soviet Union nor"
                + " Russia gives a figure of its own for it. [4, 6]",
            "2 transfers are recorded: 1 from the Soviet Union to Russia (ammunition) and 1 from"
                + " Russia to the Soviet Union (energy). [7]",
            "On NEW: Sources differ on the date of signature: 19 June 2024 [1]; 18 June 2024 [8];"
                + " 19 June 2023 [9] (refuted: A year early).",
            "NEW is coded on 5 of the 53 topics, since excerpts of the text had to serve. 48 topics"
                + " are left open and could change what is said here of likeness and difference."
                + " [1]");
  }

  @Test
  void saysNothingOfConductThatIsNotRecorded() {
    assertThat(findings(world()))
        .noneMatch(finding -> finding.contains("deployment"))
        .noneMatch(finding -> finding.contains("invo"))
        .noneMatch(finding -> finding.contains("transfer"));
  }

  @Test
  void speaksOfOneTransferInTheSingular() {
    assertThat(findings(world(transfer("shells", "B", "A", TransferCategory.AMMUNITION))))
        .contains(
            "1 transfer is recorded: 1 from the Soviet Union to Russia (ammunition). None is"
                + " recorded the other way. [4]");
  }

  @Test
  void namesThePartyThatGivesNoFigure() {
    assertThat(
            findings(world(troops("NEW", "2024-08/..", strength("Staff", "B", "2025", 10, "p1")))))
        .anyMatch(finding -> finding.contains("Russia gives no figure of its own for it."));
  }

  @Test
  void numbersSourcesInTheOrderInWhichTheyAreFirstCited() {
    Report report = report(fullWorld());
    List<Integer> listed = report.sources().stream().map(SourceEntry::number).toList();
    Set<Integer> cited = new LinkedHashSet<>();
    one(report, Section.Points.class).points().forEach(text -> collect(text, cited));
    one(report, Section.Cards.class)
        .cards()
        .forEach(
            card -> {
              collect(card.summary(), cited);
              card.facts().forEach(fact -> collect(fact.text(), cited));
            });
    one(report, Section.Chapters.class).chapters().stream()
        .flatMap(chapter -> chapter.topics().stream())
        .flatMap(topic -> topic.passages().stream())
        .forEach(passage -> collect(passage.summary(), cited));
    one(report, Section.Sheets.class).sheets().forEach(sheet -> collect(sheet.summary(), cited));
    terms(report, SectionKind.METHOD).forEach(term -> collect(term.text(), cited));

    assertThat(listed).isEqualTo(IntStream.rangeClosed(1, listed.size()).boxed().toList());
    assertThat(cited).containsExactlyElementsOf(listed);
    assertThat(report.sources()).noneMatch(source -> source.reference().contains("never-cited"));
  }

  private static final Pattern NUMBERS = Pattern.compile("\\[(\\d+(?:, \\d+)*)]");

  /// The numbers of a text: those that stand in it, then those behind it.
  private static void collect(CitedText text, Set<Integer> cited) {
    Matcher matcher = NUMBERS.matcher(text.text());
    while (matcher.find()) {
      for (String number : matcher.group(1).split(", ")) {
        cited.add(Integer.valueOf(number));
      }
    }
    cited.addAll(text.sources());
  }

  @Test
  void leavesRefutedConductOutAndSaysSo() {
    Report report = report(fullWorld());

    assertThat(one(report, Section.Events.class).events())
        .extracting("title")
        .containsExactly("Event call", "Event echo");
    assertThat(terms(report, SectionKind.METHOD))
        .filteredOn(term -> term.name().equals("Left out as refuted"))
        .singleElement()
        .satisfies(
            term ->
                assertThat(term.text().text())
                    .startsWith("1 record is kept in the database")
                    .endsWith("“Event myth” [5]: It never happened."));
  }

  @Test
  void putsTheFocusFirstAndTheOthersInOrderOfTime() {
    Report report = report(world());

    assertThat(one(report, Section.Provisions.class).matrix().columns())
        .containsExactly("NEW", "WEAK", "OLD");
    assertThat(
            one(report, Section.Provisions.class)
                .matrix()
                .groups()
                .getFirst()
                .rows()
                .getFirst()
                .cells())
        .extracting(Matrix.Cell::difference)
        .containsExactly(Matrix.Difference.FOCUS, Matrix.Difference.WEAKER, Matrix.Difference.SAME);
  }

  @Test
  void comparesOnlyWithTheAgreementsThatAreNamed() {
    Report report =
        new ReportComposer(world(), Samples.CODEBOOK)
            .compose(
                new ReportDefinition(
                    Key.of("NEW"), List.of(Key.of("OLD"), Key.of("NEW")), ReportOptions.NONE),
                Samples.IMPRINT);

    assertThat(one(report, Section.Provisions.class).matrix().columns())
        .containsExactly("NEW", "OLD");
    assertThat(report.cover().title()).isEqualTo("NEW beside OLD");
  }

  @Test
  void setsTheObligationBesideWhatWasDone() {
    assertThat(one(report(fullWorld()), Section.Promises.class).promises())
        .singleElement()
        .satisfies(
            promise ->
                assertThat(promise.conduct())
                    .extracting(CitedText::text)
                    .containsExactly(
                        "Since August 2024, deployment from the Soviet Union in Russia: Troops at"
                            + " the front (in use).",
                        "26 April 2025, invocation (Russia): Event call.",
                        "28 April 2025, invocation (Soviet Union): Event echo."));
    assertThat(one(report(fullWorld()), Section.Promises.class).promises().getFirst().answers())
        .extracting(answer -> answer.name() + ": " + answer.text().text())
        .containsExactly(
            "Invoked: by Russia on 26 April 2025 and by the Soviet Union on 28 April 2025.",
            "What followed: first “Troops at the front”, which began in August 2024, 238 to 268"
                + " days before the first invocation.",
            "How much: “Troops at the front”, personnel (in use): the figures run from 10,000"
                + " (Institute, April 2025, C2) to 15,000 (Service, 30 April 2025, C2), 1.5 times"
                + " as much.",
            "Honoured: unknown; no acknowledgement and no refusal is recorded.");
  }

  @Test
  void composesOnlyTheSectionsTopicsAndYearsThatAreWanted() {
    var options =
        new ReportOptions(
            List.of("defence"),
            List.of(SectionKind.MATRIX, SectionKind.EVENTS),
            EdtfDate.parse("2025-04-27"),
            null,
            null,
            null,
            null,
            null);
    Report report =
        new ReportComposer(fullWorld(), Samples.CODEBOOK)
            .compose(new ReportDefinition(Key.of("NEW"), List.of(), options), Samples.IMPRINT);
    assertThat(report.sections())
        .extracting(section -> section.heading().kind())
        .containsExactly(SectionKind.MATRIX, SectionKind.EVENTS, SectionKind.SOURCES);
    assertThat(one(report, Section.Events.class).events())
        .extracting("title")
        .containsExactly("Event echo");
    assertThat(one(report, Section.Provisions.class).matrix().groups()).hasSize(1);
    assertThat(report.cover().scope())
        .isEqualTo(
            "Restricted to 1 topic of 53, conduct from 27 April 2025 on and chosen sections");
    assertThat(report.sources()).extracting(SourceEntry::reference).noneMatch("text-NEW."::equals);
  }

  @Test
  void givesTheSameReportForTheSameRecords() {
    assertThat(report(fullWorld())).isEqualTo(report(fullWorld()));
  }

  @Test
  void namesAnActorByItsKeyWhereTheRecordsHaveNone() {
    var all = new ArrayList<CasusRecord>(Samples.sources());
    all.add(NEW);

    assertThat(one(report(new RecordSet(all)), Section.Cards.class).cards().getFirst().facts())
        .anySatisfy(
            fact -> {
              assertThat(fact.name()).isEqualTo("Members");
              assertThat(fact.text().text()).isEqualTo("A and B");
            });
  }

  @Test
  void refusesAnAgreementThatTheRecordsDoNotHave() {
    assertThatThrownBy(
            () ->
                new ReportComposer(world(), Samples.CODEBOOK)
                    .compose(
                        new ReportDefinition(Key.of("OLDE"), List.of(), ReportOptions.NONE),
                        Samples.IMPRINT))
        .hasMessage("found OLDE; expected one of NEW, OLD, WEAK");
  }

  @Test
  void listsASourceThatTheRecordsDoNotHaveByItsKey() {
    var all = new ArrayList<CasusRecord>(List.of(NEW));

    assertThat(report(new RecordSet(all)).sources().getFirst().reference()).isEqualTo("text-NEW.");
  }
}
