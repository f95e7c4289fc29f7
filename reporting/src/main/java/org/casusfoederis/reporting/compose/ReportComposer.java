package org.casusfoederis.reporting.compose;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
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

  /// The report on a focus agreement beside others.
  ///
  /// @param focus the agreement in the centre
  /// @param others the agreements beside it, in the order in which they are shown; when empty all
  ///   others, in order of time. The focus and repetitions among them are passed over.
  /// @param imprint what makes the report reproducible
  /// @throws InvalidValueException if the records have no such agreement; it names those they have
  public Report compose(Key<Agreement> focus, List<Key<Agreement>> others, Imprint imprint) {
    var comparison = new Comparison(find(focus), others(focus, others), codebook);
    SelectedConduct conduct = SelectedConduct.from(records, comparison);
    var numbers = new SourceNumbers(records);
    var names = new ActorNames(records);
    var cards = new CardComposer(names, numbers);
    var series = new SeriesComposer(records, numbers);
    var sheets = new ConductComposer(records, codebook, names, numbers, series);
    var events = new EventComposer(names, numbers);
    // Sources are numbered as they are cited: what follows stands in the order of reading.
    var findings = new FindingComposer(comparison, conduct, names, numbers, series).findings();
    var shownCards =
        comparison.agreements().stream()
            .map(one -> cards.card(one, one.equals(comparison.focus())))
            .toList();
    var chapters = new ChapterComposer(comparison, names, numbers).chapters();
    var deployments = conduct.deployments().stream().map(sheets::deployment).toList();
    var transfers = conduct.transfers().stream().map(sheets::transfer).toList();
    var promises = new PromiseComposer(comparison, records, names, numbers).promises();
    var chronicle = conduct.events().stream().map(events::row).toList();
    var assessments = new AssessmentComposer(names, numbers).groups(conduct.assessments());
    var method = new MethodComposer(comparison, conduct, numbers).terms();
    var timeline = new TimelineComposer(comparison, conduct).timeline();
    return new Report(
        cover(comparison, conduct, numbers, imprint),
        List.of(
            new Section.Points(Heading.of(SectionKind.FINDINGS), findings),
            new Section.Terms(Heading.of(SectionKind.READING), ReadingNotes.terms()),
            new Section.Cards(Heading.of(SectionKind.AGREEMENTS), shownCards),
            new Section.Provisions(
                Heading.of(SectionKind.MATRIX, MATRIX), new MatrixComposer(comparison).matrix()),
            new Section.Chapters(Heading.of(SectionKind.TOPICS), chapters),
            new Section.Analogues(
                Heading.of(SectionKind.ANALOGUES, ANALOGUES),
                new AnalogueComposer(comparison).analogues()),
            new Section.Held(Heading.of(SectionKind.TIMELINE, TIMELINE), timeline),
            new Section.Sheets(Heading.of(SectionKind.DEPLOYMENTS), deployments),
            new Section.Sheets(Heading.of(SectionKind.TRANSFERS), transfers),
            new Section.Promises(Heading.of(SectionKind.PROMISES), promises),
            new Section.Events(Heading.of(SectionKind.EVENTS), chronicle),
            new Section.Assessments(Heading.of(SectionKind.ASSESSMENTS), assessments),
            new Section.Terms(Heading.of(SectionKind.METHOD), method),
            new Section.Terms(
                Heading.of(SectionKind.CODEBOOK), new CodebookComposer(comparison).terms()),
            new Section.Sources(
                Heading.of(SectionKind.SOURCES), new References(records, numbers).entries())),
        imprint);
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

  private static String asOf(String date) {
    return date.isEmpty() ? "" : "Records as of " + Dates.words(EdtfDate.parse(date));
  }

  private static Cover cover(
      Comparison comparison, SelectedConduct conduct, SourceNumbers numbers, Imprint imprint) {
    Agreement focus = comparison.focus();
    int others = comparison.others().size();
    String title =
        others == 0
            ? focus.shortTitle()
            : focus.shortTitle()
                + " beside "
                + Sentences.count(others, "other agreement", "other agreements");
    List<String> counts =
        Stream.of(
                RecordKind.AGREEMENT.counted(comparison.agreements().size()),
                RecordKind.DEPLOYMENT.counted(conduct.deployments().size()),
                RecordKind.TRANSFER.counted(conduct.transfers().size()),
                RecordKind.EVENT.counted(conduct.events().size()),
                RecordKind.ASSESSMENT.counted(conduct.assessments().size()),
                RecordKind.SOURCE.counted(numbers.cited().size()))
            .filter(count -> !count.startsWith("0 "))
            .toList();
    return new Cover(
        title,
        focus.title(),
        CardComposer.nativeTitles(focus),
        comparison.others().stream().map(Agreement::shortTitle).toList(),
        String.join(" · ", counts),
        asOf(imprint.asOf()));
  }
}
