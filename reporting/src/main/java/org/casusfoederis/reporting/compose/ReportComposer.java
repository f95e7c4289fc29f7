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
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.model.ComparisonReport;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.Imprint;

/// Makes the report that compares a focus agreement with others.
///
/// The same records and imprint give the same report: nothing depends on the clock, the locale or
/// the order in which records were loaded, beyond the order of the records themselves.
public final class ReportComposer {

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
  public ComparisonReport compose(
      Key<Agreement> focus, List<Key<Agreement>> others, Imprint imprint) {
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
    return new ComparisonReport(
        cover(comparison, conduct, numbers, imprint),
        findings,
        ReadingNotes.terms(),
        shownCards,
        new MatrixComposer(comparison).matrix(),
        chapters,
        new AnalogueComposer(comparison).analogues(),
        new TimelineComposer(comparison, conduct).timeline(),
        deployments,
        transfers,
        promises,
        chronicle,
        assessments,
        method,
        new CodebookComposer(comparison).terms(),
        new References(records, numbers).entries(),
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
