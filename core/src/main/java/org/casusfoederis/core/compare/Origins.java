package org.casusfoederis.core.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;

/// Whose statement a source passes on, in the end. Ten papers that carry one briefing are one
/// origin.
///
/// @param records the sources
public record Origins(RecordSet records) {

  /// The sources at which the chain of *reports* ends: the source itself when it speaks for itself
  /// or is not in the set. A circle of sources that report each other counts as one origin, under
  /// the first of their keys.
  public Set<Key<Source>> of(Key<Source> source) {
    var reached = new TreeSet<Key<Source>>();
    reach(source, reached);
    var ends = new TreeSet<Key<Source>>();
    for (Key<Source> one : reached) {
      if (reported(one).isEmpty()) {
        ends.add(one);
      }
    }
    return ends.isEmpty() ? Set.of(reached.first()) : ends;
  }

  /// The origins of the citations that support a statement: denials and refuted ones do not count.
  public Set<Key<Source>> of(List<Citation> citations) {
    var all = new HashSet<Key<Source>>();
    for (Citation citation : citations) {
      if (citation.stance() != Stance.DENIES && !citation.standing().isRefuted()) {
        all.addAll(of(citation.source()));
      }
    }
    return new TreeSet<>(all);
  }

  private void reach(Key<Source> source, Set<Key<Source>> reached) {
    if (reached.add(source)) {
      reported(source).forEach(next -> reach(next, reached));
    }
  }

  private List<Key<Source>> reported(Key<Source> source) {
    return records.source(source).map(Source::reports).orElse(List.of());
  }
}
