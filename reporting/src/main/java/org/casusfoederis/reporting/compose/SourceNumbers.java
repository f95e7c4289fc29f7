package org.casusfoederis.reporting.compose;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.casusfoederis.core.provenance.AdmiraltyGrade;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Rank;
import org.casusfoederis.core.provenance.Reliability;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.reporting.model.CitedText;

/// Gives each source its number when it is first cited. What is composed first is numbered first,
/// so the parts of a report must be composed in the order in which they are read.
final class SourceNumbers {

  private final RecordSet records;
  private final Map<Key<Source>, Integer> numbers = new LinkedHashMap<>();

  SourceNumbers(RecordSet records) {
    this.records = records;
  }

  /// The number of a source.
  int of(Key<Source> source) {
    return numbers.computeIfAbsent(source, _ -> numbers.size() + 1);
  }

  /// The numbers of sources, ascending.
  List<Integer> of(Collection<Key<Source>> sources) {
    return List.copyOf(new TreeSet<>(sources.stream().map(this::of).toList()));
  }

  /// The numbers of the citations that support a statement: those that neither deny it nor are
  /// refuted.
  List<Integer> supporting(Collection<Citation> citations) {
    return of(citations.stream().filter(SourceNumbers::supports).map(Citation::source).toList());
  }

  /// The numbers of the given citations, whatever they do.
  List<Integer> all(Collection<Citation> citations) {
    return of(citations.stream().map(Citation::source).toList());
  }

  /// The number of the best of the supporting citations of each record, for sentences that rest on
  /// many: preferred before others, then by grade.
  List<Integer> bestOfEach(Collection<? extends Collection<Citation>> records) {
    return of(
        records.stream()
            .flatMap(citations -> best(citations).stream())
            .map(Citation::source)
            .toList());
  }

  /// A text with the numbers of the citations that support it.
  CitedText cited(String text, Collection<Citation> citations) {
    return new CitedText(text, supporting(citations));
  }

  /// The best grade among the supporting citations, or `F6` when there is none.
  String grade(Collection<Citation> citations) {
    return best(citations).map(one -> grade(one).toString()).orElse("F6");
  }

  /// The sources that were cited, in the order of their numbers.
  List<Key<Source>> cited() {
    return List.copyOf(numbers.keySet());
  }

  /// The number of a source if it was cited.
  Optional<Integer> ifCited(Key<Source> source) {
    return Optional.ofNullable(numbers.get(source));
  }

  /// Whether a citation supports what it is cited for.
  static boolean supports(Citation citation) {
    return citation.stance() != Stance.DENIES && !citation.standing().isRefuted();
  }

  private Optional<Citation> best(Collection<Citation> citations) {
    return citations.stream()
        .filter(SourceNumbers::supports)
        .min(
            Comparator.comparing((Citation one) -> one.standing().rank() != Rank.PREFERRED)
                .thenComparing(one -> grade(one).reliability())
                .thenComparing(Citation::credibility));
  }

  private AdmiraltyGrade grade(Citation citation) {
    Reliability reliability =
        records.source(citation.source()).map(Source::reliability).orElse(Reliability.F);
    return new AdmiraltyGrade(reliability, citation.credibility());
  }
}
