package org.casusfoederis.core.quality;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.compare.Answer;
import org.casusfoederis.core.compare.Envelope;
import org.casusfoederis.core.compare.Origins;
import org.casusfoederis.core.provenance.AdmiraltyGrade;
import org.casusfoederis.core.provenance.Reliability;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;

/// How well a set of records is supported. Actors and sources are left out, and so are refuted
/// records and citations; a denial supports nothing.
///
/// @param examined how many records of each kind were looked at
/// @param asOf the latest day on which an agreement was coded or a source was read: the records
///   tell, not the clock; empty when none tells
/// @param coverage an entry for each agreement, the one with most unknown topics first
/// @param oneOrigin the records that rest on one independent origin, or on none
/// @param singleVoices the figures behind which one independent voice stands
/// @param weak the records whose best citation is graded D, E or F, or 4 to 6
/// @param stale the records that are said to go on, but whose newest evidence is old
/// @param grades how many citations have each Admiralty grade, best first
public record RecordQuality(
    Map<RecordKind, Integer> examined,
    Optional<LocalDate> asOf,
    List<Coverage> coverage,
    List<CasusRecord> oneOrigin,
    List<SingleVoice> singleVoices,
    List<Weak> weak,
    List<Stale> stale,
    Map<AdmiraltyGrade, Integer> grades) {

  private static final Comparator<AdmiraltyGrade> BEST_FIRST =
      Comparator.comparing(AdmiraltyGrade::reliability)
          .thenComparing(grade -> grade.credibility().number());

  public RecordQuality {
    examined = Collections.unmodifiableMap(new TreeMap<>(examined));
    coverage = List.copyOf(coverage);
    oneOrigin = List.copyOf(oneOrigin);
    singleVoices = List.copyOf(singleVoices);
    weak = List.copyOf(weak);
    stale = List.copyOf(stale);
    var copy = new TreeMap<AdmiraltyGrade, Integer>(BEST_FIRST);
    copy.putAll(grades);
    grades = Collections.unmodifiableMap(copy);
  }

  /// How far an agreement is coded.
  ///
  /// @param agreement the agreement
  /// @param speaks on how many topics its text promises or excludes something
  /// @param silent on how many it was read and is silent
  /// @param unknown the topics that were not coded
  public record Coverage(Agreement agreement, int speaks, int silent, List<Topic> unknown) {
    public Coverage {
      unknown = List.copyOf(unknown);
    }
  }

  /// Figures behind which one independent voice stands.
  ///
  /// @param record the deployment or transfer
  /// @param envelope its figures of one measure at one stage
  public record SingleVoice(CasusRecord record, Envelope envelope) {}

  /// A record that no good citation carries.
  ///
  /// @param record the record
  /// @param best its best grade; empty when nothing supports it
  public record Weak(CasusRecord record, Optional<AdmiraltyGrade> best) {}

  /// A record that is said to go on.
  ///
  /// @param record the record
  /// @param newest the day of its newest evidence; empty when no source is dated
  public record Stale(CasusRecord record, Optional<LocalDate> newest) {}

  /// Examines records.
  ///
  /// @param staleAfter how old the newest evidence of what goes on may be
  public static RecordQuality of(RecordSet records, Codebook codebook, Period staleAfter) {
    var evidence = new Evidence(records);
    var origins = new Origins(records);
    Optional<LocalDate> asOf = evidence.asOf();
    List<CasusRecord> examined = records.all().filter(Evidence::isExamined).toList();
    var counts = new TreeMap<RecordKind, Integer>();
    examined.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
    var grades = new TreeMap<AdmiraltyGrade, Integer>(BEST_FIRST);
    examined.stream()
        .flatMap(one -> Evidence.all(one).stream())
        .flatMap(one -> evidence.grade(one).stream())
        .forEach(grade -> grades.merge(grade, 1, Integer::sum));
    return new RecordQuality(
        counts,
        asOf,
        records.agreements().stream()
            .map(one -> coverage(one, codebook))
            .sorted(Comparator.comparingInt((Coverage one) -> -one.unknown().size()))
            .toList(),
        examined.stream().filter(one -> origins.of(Evidence.all(one)).size() < 2).toList(),
        examined.stream().flatMap(one -> singleVoices(one, origins)).toList(),
        examined.stream().flatMap(one -> weak(one, evidence).stream()).toList(),
        asOf.map(
                day ->
                    examined.stream()
                        .filter(Evidence::goesOn)
                        .map(one -> new Stale(one, evidence.newest(one)))
                        .filter(
                            one ->
                                one.newest()
                                    .map(newest -> newest.isBefore(day.minus(staleAfter)))
                                    .orElse(true))
                        .toList())
            .orElse(List.of()),
        grades);
  }

  private static Coverage coverage(Agreement agreement, Codebook codebook) {
    int speaks = 0;
    int silent = 0;
    var unknown = new ArrayList<Topic>();
    for (Topic topic : codebook.topics()) {
      Answer answer = Answer.of(agreement, topic);
      if (answer.speaks()) {
        speaks++;
      } else if (answer.isCoded()) {
        silent++;
      } else {
        unknown.add(topic);
      }
    }
    return new Coverage(agreement, speaks, silent, unknown);
  }

  private static Stream<SingleVoice> singleVoices(CasusRecord record, Origins origins) {
    return Envelope.of(Evidence.estimates(record), origins).stream()
        .filter(envelope -> envelope.origins() < 2)
        .map(envelope -> new SingleVoice(record, envelope));
  }

  private static Optional<Weak> weak(CasusRecord record, Evidence evidence) {
    List<AdmiraltyGrade> grades =
        Evidence.supporting(record).stream().flatMap(one -> evidence.grade(one).stream()).toList();
    boolean good =
        grades.stream()
            .anyMatch(
                grade ->
                    grade.reliability().compareTo(Reliability.C) <= 0
                        && grade.credibility().number() <= 3);
    return good ? Optional.empty() : Optional.of(new Weak(record, grades.stream().min(BEST_FIRST)));
  }
}
