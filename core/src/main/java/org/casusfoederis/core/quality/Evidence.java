package org.casusfoederis.core.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.provenance.AdmiraltyGrade;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.time.EdtfDate;

/// What stands behind records.
///
/// @param records with the sources that they cite
record Evidence(RecordSet records) {

  /// Whether a record makes statements that need evidence and is not refuted.
  static boolean isExamined(CasusRecord record) {
    return record instanceof Agreement
        || record instanceof Conduct conduct && !conduct.standing().isRefuted();
  }

  /// The citations of a record and of its parts, without refuted ones.
  static List<Citation> all(CasusRecord record) {
    var all =
        new ArrayList<>(
            record instanceof Agreement agreement ? agreement.allCitations() : record.citations());
    bases(record).forEach(basis -> all.addAll(basis.citations()));
    estimates(record).stream()
        .filter(estimate -> !estimate.standing().isRefuted())
        .forEach(estimate -> all.addAll(estimate.citations()));
    all.removeIf(citation -> citation.standing().isRefuted());
    return all;
  }

  /// Those that do not deny what the record says.
  static List<Citation> supporting(CasusRecord record) {
    return all(record).stream().filter(one -> one.stance() != Stance.DENIES).toList();
  }

  static List<Estimate> estimates(CasusRecord record) {
    return switch (record) {
      case Deployment deployment -> deployment.estimates();
      case Transfer transfer -> transfer.estimates();
      default -> List.of();
    };
  }

  private static List<Basis> bases(CasusRecord record) {
    return switch (record) {
      case Deployment deployment -> deployment.under();
      case Transfer transfer -> transfer.under();
      default -> List.of();
    };
  }

  /// Whether the record says that it goes on: its evidence can grow old.
  static boolean goesOn(CasusRecord record) {
    return switch (record) {
      case Deployment deployment -> deployment.period().goesOn();
      case Transfer transfer -> transfer.period().goesOn();
      default -> false;
    };
  }

  /// The grade of a citation; empty when its source is not in the set.
  Optional<AdmiraltyGrade> grade(Citation citation) {
    return records
        .source(citation.source())
        .map(source -> new AdmiraltyGrade(source.reliability(), citation.credibility()));
  }

  /// The latest day for which a record has a figure or on which one of its sources appeared.
  Optional<LocalDate> newest(CasusRecord record) {
    return Stream.concat(
            estimates(record).stream().map(Estimate::on),
            all(record).stream()
                .flatMap(citation -> records.source(citation.source()).stream())
                .flatMap(source -> Optional.ofNullable(source.issued()).stream()))
        .flatMap(date -> lastDay(date).stream())
        .max(Comparator.naturalOrder());
  }

  /// The latest day on which an agreement was coded or a source was read.
  Optional<LocalDate> asOf() {
    return Stream.concat(
            records.agreements().stream().map(one -> one.coding().on()),
            records.sources().stream()
                .map(Source::accessed)
                .flatMap(date -> Optional.ofNullable(date).stream()))
        .flatMap(date -> lastDay(date).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> lastDay(EdtfDate date) {
    return date.latest().or(date::earliest);
  }
}
