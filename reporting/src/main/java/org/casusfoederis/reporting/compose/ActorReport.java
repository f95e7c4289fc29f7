package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.core.report.SectionKind;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.model.Section;
import org.casusfoederis.reporting.model.Term;
import org.casusfoederis.reporting.model.Timeline;

/// Makes the report on an actor: its pacts, the forces it sent and received, what it gave and was
/// given, what it did and what is judged of it.
///
/// @param records all records
/// @param codebook by which the agreements are coded
public record ActorReport(RecordSet records, Codebook codebook) {

  /// The report.
  ///
  /// @throws InvalidValueException if the records have no such actor
  public Report compose(Key<Actor> key, ReportOptions options, Imprint imprint) {
    Actor actor =
        records
            .actor(key)
            .orElseThrow(
                () ->
                    InvalidValueException.notOneOf(
                        key.text(),
                        records.actors().stream().map(one -> one.key().text()).toList()));
    RecordSet shown = ShownRecords.of(records, options);
    SelectedConduct conduct = SelectedConduct.of(shown, key);
    List<Agreement> pacts =
        records.agreements().stream()
            .filter(one -> one.parties().contains(key))
            .sorted(
                Comparator.comparing(
                    one -> one.began().orElse(EdtfDate.parse("9999")), EdtfDate.CHRONOLOGICAL))
            .toList();
    var numbers = new SourceNumbers(records);
    var names = new ActorNames(records);
    var series = new SeriesComposer(records, numbers);
    var sheets = new ConductComposer(records, codebook, names, numbers, series);
    var events = new EventComposer(names, numbers);
    var judgements = new AssessmentComposer(names, numbers);
    var cards = new CardComposer(names, numbers);
    boolean law = options.wants(SectionKind.LAW);
    var sections = new SectionList(options);
    sections.add(
        SectionKind.FINDINGS,
        at ->
            new Section.Points(
                at, new ActorFindings(key, pacts, conduct, names, numbers).findings()));
    sections.add(SectionKind.PROFILE, at -> new Section.Terms(at, profile(actor, names, numbers)));
    sections.add(
        SectionKind.AGREEMENTS,
        at -> new Section.Cards(at, pacts.stream().map(one -> cards.card(one, false)).toList()));
    timeline(pacts, conduct)
        .ifPresent(
            timeline -> sections.add(SectionKind.TIMELINE, at -> new Section.Held(at, timeline)));
    sections.add(
        SectionKind.DEPLOYMENTS,
        at ->
            new Section.Sheets(
                at, conduct.deployments().stream().map(sheets::deployment).toList()));
    sections.add(
        SectionKind.TRANSFERS,
        at -> new Section.Sheets(at, conduct.transfers().stream().map(sheets::transfer).toList()));
    sections.add(SectionKind.LAW, at -> new LawComposer(conduct, events, judgements).section(at));
    sections.add(
        SectionKind.EVENTS,
        at ->
            new Section.Events(
                at,
                conduct.events().stream()
                    .filter(one -> !law || !LawComposer.isLaw(one))
                    .map(events::row)
                    .toList()));
    sections.add(
        SectionKind.ASSESSMENTS,
        at ->
            new Section.Assessments(
                at,
                judgements.groups(
                    conduct.assessments().stream()
                        .filter(one -> !law || !LawComposer.isLaw(one.conduct()))
                        .toList())));
    sections.add(
        SectionKind.ANNEX,
        ReportComposer.ANNEX,
        at -> new Section.Tables(at, new AnnexComposer(conduct, numbers, series).estimates()));
    sections.add(
        SectionKind.SOURCES,
        at -> new Section.Sources(at, new References(records, numbers).entries()));
    sections.add(
        SectionKind.ACTORS,
        at ->
            new Section.Tables(
                at, List.of(new ActorIndex(records, pacts, conduct, names).table())));
    return new Report(
        new Cover(
            actor.name(),
            "Pacts and conduct",
            nativeNames(actor),
            new MapComposer(records, names)
                .map(
                    actor.name(),
                    Set.of(key),
                    "Parties to the same agreements, now or once",
                    new LinkedHashSet<>(MapComposer.parties(pacts))),
            List.of(),
            CoverComposer.counts(
                Stream.of(
                    RecordKind.AGREEMENT.counted(pacts.size()),
                    RecordKind.DEPLOYMENT.counted(conduct.deployments().size()),
                    RecordKind.TRANSFER.counted(conduct.transfers().size()),
                    RecordKind.EVENT.counted(conduct.events().size()),
                    RecordKind.ASSESSMENT.counted(conduct.assessments().size()),
                    RecordKind.SOURCE.counted(numbers.cited().size()))),
            CoverComposer.asOf(imprint),
            ShownRecords.words(options, codebook.topics().size(), codebook.topics().size()),
            "",
            null),
        sections.sections(),
        imprint);
  }

  private static List<String> nativeNames(Actor actor) {
    return actor.names().stream()
        .filter(name -> !name.language().equals("en"))
        .map(name -> CardComposer.language(name.language()) + ": " + name.name())
        .toList();
  }

  private static List<Term> profile(Actor actor, ActorNames names, SourceNumbers numbers) {
    var terms = new ArrayList<Term>();
    terms.add(
        new Term(
            "What it is",
            numbers.cited(
                Sentences.sentence(
                    switch (actor.actorKind()) {
                      case STATE -> "state";
                      case ORGANISATION -> "international organisation";
                      case NON_STATE -> "entered as non-state";
                    }),
                actor.citations())));
    EdtfDate period = actor.period();
    if (period != null) {
      terms.add(term("Existed", Dates.words(period)));
    }
    actor.names().stream()
        .map(
            name ->
                name.name()
                    + " ("
                    + CardComposer.language(name.language())
                    + Optional.ofNullable(name.period())
                        .map(when -> ", " + Dates.words(when))
                        .orElse("")
                    + ")")
        .reduce((one, other) -> one + "; " + other)
        .ifPresent(all -> terms.add(term("Names", all)));
    actor.codes().stream()
        .map(
            code ->
                code.system()
                    + " "
                    + code.code()
                    + Optional.ofNullable(code.period())
                        .map(when -> " (" + Dates.words(when) + ")")
                        .orElse(""))
        .reduce((one, other) -> one + "; " + other)
        .ifPresent(all -> terms.add(term("Codes", all)));
    if (!actor.succeededBy().isEmpty()) {
      terms.add(term("Succeeded by", names.list(actor.succeededBy())));
    }
    terms.add(term("Key", actor.key().text()));
    return terms;
  }

  /// The pacts over time; none is in the centre.
  private Optional<Timeline> timeline(List<Agreement> pacts, SelectedConduct conduct) {
    if (pacts.isEmpty()) {
      return Optional.empty();
    }
    var comparison = new Comparison(pacts.getFirst(), pacts.subList(1, pacts.size()), codebook);
    Timeline drawn = new TimelineComposer(comparison, conduct).timeline();
    return Optional.of(
        new Timeline(
            drawn.from(),
            drawn.to(),
            drawn.bars().stream()
                .map(
                    bar ->
                        new Timeline.Bar(bar.label(), bar.begin(), bar.end(), false, bar.dates()))
                .toList(),
            drawn.alternative()));
  }

  private static Term term(String name, String text) {
    return new Term(name, new CitedText(text, List.of()));
  }
}
