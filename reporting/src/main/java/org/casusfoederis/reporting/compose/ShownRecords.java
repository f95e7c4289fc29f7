package org.casusfoederis.reporting.compose;

import java.util.stream.Stream;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.core.time.EdtfDate;

/// The records of which a report speaks: all, or the conduct of some years only.
final class ShownRecords {

  private ShownRecords() {}

  /// The records without the conduct that lies outside the chosen days. Estimates stay with what
  /// they estimate.
  static RecordSet of(RecordSet records, ReportOptions options) {
    if (options.from() == null && options.to() == null) {
      return records;
    }
    return new RecordSet(records.all().filter(one -> isShown(one, options)).toList());
  }

  private static boolean isShown(CasusRecord record, ReportOptions options) {
    return switch (record) {
      case Deployment deployment -> options.shows(deployment.period());
      case Transfer transfer -> options.shows(transfer.period());
      case Event event -> options.shows(event.on());
      case Assessment assessment -> options.shows(assessment.on());
      default -> true;
    };
  }

  /// What was chosen, in words for the cover; empty when everything was.
  static String words(ReportOptions options, int topics, int allTopics) {
    var parts =
        Stream.of(
                topics == allTopics
                    ? ""
                    : Sentences.count(topics, "topic", "topics") + " of " + allTopics,
                days(options.from(), options.to()),
                options.sections().isEmpty() ? "" : "chosen sections")
            .filter(part -> !part.isEmpty())
            .toList();
    return parts.isEmpty() ? "" : "Restricted to " + Sentences.list(parts);
  }

  private static String days(
      @org.jspecify.annotations.Nullable EdtfDate from,
      @org.jspecify.annotations.Nullable EdtfDate to) {
    String since = from == null ? "" : "conduct from " + Dates.words(from);
    if (to == null) {
      return from == null ? "" : since + " on";
    }
    return from == null ? "conduct up to " + Dates.words(to) : since + " to " + Dates.words(to);
  }
}
