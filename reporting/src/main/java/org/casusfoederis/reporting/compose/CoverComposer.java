package org.casusfoederis.reporting.compose;

import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.Imprint;

/// Makes the cover of a report on agreements.
///
/// @param records the actors
/// @param names the names of actors
/// @param options what was chosen of the report
/// @param imprint tells as of when the records stand
record CoverComposer(RecordSet records, ActorNames names, ReportOptions options, Imprint imprint) {

  /// The cover.
  ///
  /// @param codebook with all its topics
  Cover cover(
      Comparison comparison, Codebook codebook, SelectedConduct conduct, SourceNumbers numbers) {
    Agreement focus = comparison.focus();
    int others = comparison.others().size();
    String title =
        others == 0
            ? focus.shortTitle()
            : others == 1
                ? focus.shortTitle() + " beside " + comparison.others().getFirst().shortTitle()
                : focus.shortTitle()
                    + " beside "
                    + Sentences.count(others, "other agreement", "other agreements");
    return new Cover(
        title,
        focus.title(),
        CardComposer.nativeTitles(focus),
        new MapComposer(records, names).map(focus, comparison.others()),
        comparison.others().stream().map(Agreement::shortTitle).toList(),
        counts(
            Stream.of(
                RecordKind.AGREEMENT.counted(comparison.agreements().size()),
                RecordKind.DEPLOYMENT.counted(conduct.deployments().size()),
                RecordKind.TRANSFER.counted(conduct.transfers().size()),
                RecordKind.EVENT.counted(conduct.events().size()),
                RecordKind.ASSESSMENT.counted(conduct.assessments().size()),
                RecordKind.SOURCE.counted(numbers.cited().size()))),
        asOf(imprint),
        ShownRecords.words(
            options, comparison.codebook().topics().size(), codebook.topics().size()),
        "",
        null);
  }

  /// Counts in a line, without those of which there is nothing.
  static String counts(Stream<String> counts) {
    return String.join(" · ", counts.filter(count -> !count.startsWith("0 ")).toList());
  }

  /// As of when the records stand, in words.
  static String asOf(Imprint imprint) {
    return imprint.asOf().isEmpty()
        ? ""
        : "Records as of " + Dates.words(EdtfDate.parse(imprint.asOf()));
  }
}
