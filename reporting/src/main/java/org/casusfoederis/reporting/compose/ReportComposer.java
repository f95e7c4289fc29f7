package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.report.ReportDefinition;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.core.report.SectionKind;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.Heading;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Report;
import org.casusfoederis.reporting.model.Section;

/// Makes the report that compares a focus agreement with others.
///
/// The same records and imprint give the same report: nothing depends on the clock, the locale or
/// the order in which records were loaded, beyond the order of the records themselves.
public final class ReportComposer {

  private static final String MATRIX =
      "= same as the focus agreement   ▲ stronger   ▼ weaker   ≠ different   – the text is silent  "
          + " ? not coded";
  private static final String ANALOGUES =
      "Similarity of coded terms from 0 to 1 (after Gower 1971), over the topics that are coded for"
          + " both agreements. It compares what the texts say and not how much they weigh.";
  private static final String PROMISES =
      "Each obligation of the focus agreement beside the conduct that names it. Conduct that names"
          + " no obligation is not here; that nothing is recorded does not say that nothing was"
          + " done.";
  static final String ANNEX =
      "The numbers of the charts. An empty cell: the source gives no such figure.";
  private static final String TIMELINE =
      "From entry into force, or from signature where no entry into force is recorded. An arrow:"
          + " still in force.";

  private final RecordSet records;
  private final Codebook codebook;

  /// A composer of reports from these records.
  ///
  /// @param records all records that reports may use, with the sources and actors that they name
  /// @param codebook by which the agreements are coded
  public ReportComposer(RecordSet records, Codebook codebook) {
    this.records = records;
    this.codebook = codebook;
  }

  /// The report on a focus agreement beside others, or all others in order of time.
  ///
  /// @param definition what to compare, and what is chosen of the report
  /// @param imprint what makes the report reproducible
  /// @throws InvalidValueException if the records have no such agreement, or the codebook no such
  ///   topic; it names those they have
  public Report compose(ReportDefinition definition, Imprint imprint) {
    Agreement focus = find(definition.focus());
    var comparison =
        new Comparison(
            focus,
            others(definition.focus(), definition.others()),
            codebook.only(definition.options().topics()));
    return compose(comparison, definition.options(), imprint);
  }

  /// The dossier of one agreement: the same sections, with nothing beside it.
  ///
  /// @throws InvalidValueException if the records have no such agreement
  public Report dossier(Key<Agreement> agreement, ReportOptions options, Imprint imprint) {
    return compose(
        new Comparison(find(agreement), List.of(), codebook.only(options.topics())),
        options,
        imprint);
  }

  private Report compose(Comparison comparison, ReportOptions options, Imprint imprint) {
    RecordSet shown = ShownRecords.of(records, options);
    SelectedConduct conduct = SelectedConduct.from(shown, comparison);
    var numbers = new SourceNumbers(records);
    var names = new ActorNames(records);
    var series = new SeriesComposer(records, numbers);
    var sheets = new ConductComposer(records, codebook, names, numbers, series);
    var events = new EventComposer(names, numbers);
    var judgements = new AssessmentComposer(names, numbers);
    var analogues = new AnalogueComposer(comparison).analogues();
    var timeline = new TimelineComposer(comparison, conduct).timeline();
    boolean compared = !comparison.others().isEmpty();
    boolean law = options.wants(SectionKind.LAW);
    // Sources are numbered as they are cited: what follows stands in the order of reading.
    var sections = new SectionList(options);
    sections.add(
        SectionKind.FINDINGS,
        at ->
            new Section.Points(
                at, new FindingComposer(comparison, conduct, names, numbers, series).findings()));
    sections.add(SectionKind.READING, at -> new Section.Terms(at, ReadingNotes.terms()));
    var cards = new CardComposer(names, numbers);
    sections.add(
        new Heading(
            SectionKind.AGREEMENTS,
            compared ? SectionKind.AGREEMENTS.title() : "The agreement",
            ""),
        at ->
            new Section.Cards(
                at,
                comparison.agreements().stream()
                    .map(one -> cards.card(one, compared && one.equals(comparison.focus())))
                    .toList()));
    if (compared) {
      sections.add(
          SectionKind.MATRIX,
          MATRIX,
          at -> new Section.Provisions(at, new MatrixComposer(comparison).matrix()));
    }
    sections.add(
        SectionKind.TOPICS,
        at -> new Section.Chapters(at, new ChapterComposer(comparison, names, numbers).chapters()));
    sections.add(SectionKind.ANALOGUES, ANALOGUES, at -> new Section.Analogues(at, analogues));
    if (compared) {
      sections.add(SectionKind.TIMELINE, TIMELINE, at -> new Section.Held(at, timeline));
    }
    sections.add(
        SectionKind.DEPLOYMENTS,
        at ->
            new Section.Sheets(
                at, conduct.deployments().stream().map(sheets::deployment).toList()));
    sections.add(
        SectionKind.TRANSFERS,
        at -> new Section.Sheets(at, conduct.transfers().stream().map(sheets::transfer).toList()));
    sections.add(
        SectionKind.PROMISES,
        PROMISES,
        at ->
            new Section.Promises(
                at, new PromiseComposer(comparison, shown, names, numbers, series).promises()));
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
        SectionKind.METHOD,
        at -> new Section.Terms(at, new MethodComposer(comparison, conduct, numbers).terms()));
    sections.add(
        SectionKind.CODEBOOK,
        at -> new Section.Terms(at, new CodebookComposer(comparison).terms()));
    sections.add(
        SectionKind.ANNEX,
        ANNEX,
        at -> {
          var tables = new ArrayList<>(new AnnexComposer(conduct, numbers, series).estimates());
          if (compared) {
            tables.add(AnnexComposer.similarity(analogues));
            tables.add(AnnexComposer.spans(timeline));
          }
          return new Section.Tables(at, tables);
        });
    sections.add(
        SectionKind.SOURCES,
        at -> new Section.Sources(at, new References(records, numbers).entries()));
    sections.add(
        SectionKind.ACTORS,
        at ->
            new Section.Tables(
                at,
                List.of(new ActorIndex(records, comparison.agreements(), conduct, names).table())));
    Cover cover =
        new CoverComposer(records, names, options, imprint)
            .cover(comparison, codebook, conduct, numbers);
    return new Report(cover, sections.sections(), imprint);
  }

  private Agreement find(Key<Agreement> key) {
    return records
        .agreement(key)
        .orElseThrow(
            () ->
                InvalidValueException.notOneOf(
                    key.text(),
                    records.agreements().stream().map(one -> one.key().text()).toList()));
  }

  private List<Agreement> others(Key<Agreement> focus, List<Key<Agreement>> wanted) {
    if (!wanted.isEmpty()) {
      return new LinkedHashSet<>(wanted)
          .stream().filter(key -> !key.equals(focus)).map(this::find).toList();
    }
    EdtfDate undated = EdtfDate.parse("9999");
    return records.agreements().stream()
        .filter(one -> !one.key().equals(focus))
        .sorted(
            Comparator.comparing(
                    (Agreement one) -> one.began().orElse(undated), EdtfDate.CHRONOLOGICAL)
                .thenComparing(Agreement::key))
        .toList();
  }
}
