package org.casusfoederis.core.compare;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.agreement.ProvisionValue.Absent;
import org.casusfoederis.core.agreement.ProvisionValue.Coded;
import org.casusfoederis.core.agreement.ProvisionValue.Excluded;
import org.casusfoederis.core.agreement.ProvisionValue.Term;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.codebook.ValueType;

/// How similar two agreements are by their coded terms: Gower's general coefficient of similarity
/// (Gower, J. C. 1971, "A General Coefficient of Similarity and Some of Its Properties", Biometrics
/// 27 (4), 857–871), the mean of a score from 0 to 1 over the topics on which both are coded.
///
/// | topic | score |
/// | --- | --- |
/// | ordinal | 1 − distance of ranks / number of values; silence has the rank below the weakest value |
/// | flag | 1 when equal, else 0 |
/// | nominal, set | values in common / values in either (Jaccard) |
/// | period | the shorter / the longer |
///
/// Silence is an answer: equal silence scores 1, silence against a promise on an unordered topic 0.
/// An exclusion equals only an exclusion. A topic that is not coded in either agreement is left out
/// (Gower's δ = 0), so that coding an unknown topic is the only way in which it can matter.
///
/// **Limits.** All topics weigh the same, though some go together (a renewal presupposes a term).
/// Ranks are treated as equally spaced. Common silence counts as likeness, so that two short texts
/// are more alike than their few words warrant. Values for pairs that are compared on different
/// topics are comparable only with care: read the value with [#topics].
///
/// @param value from 0, alike in nothing, to 1, alike in all that was compared
/// @param topics the number of topics compared, at least 1
public record Similarity(double value, int topics) {

  /// The similarity of two agreements; empty when no topic is coded in both.
  public static Optional<Similarity> between(Agreement one, Agreement other, Codebook codebook) {
    double sum = 0;
    int topics = 0;
    for (Topic topic : codebook.topics()) {
      OptionalDouble score = score(Answer.of(one, topic), Answer.of(other, topic));
      if (score.isPresent()) {
        sum += score.getAsDouble();
        topics++;
      }
    }
    return topics == 0 ? Optional.empty() : Optional.of(new Similarity(sum / topics, topics));
  }

  /// How alike two answers on one topic are, from 0 to 1; empty when either is not coded.
  static OptionalDouble score(Answer one, Answer other) {
    if (!one.isCoded() || !other.isCoded()) {
      return OptionalDouble.empty();
    }
    ProvisionValue a = one.value();
    ProvisionValue b = other.value();
    if (a.equals(b)) {
      return OptionalDouble.of(1);
    }
    if (a instanceof Excluded || b instanceof Excluded) {
      return OptionalDouble.of(0);
    }
    Topic topic = one.topic();
    if (topic.type() == ValueType.ORDINAL) {
      double distance = Math.abs(rank(one) - rank(other));
      return OptionalDouble.of(1 - distance / topic.values().size());
    }
    if (a instanceof Absent || b instanceof Absent) {
      return OptionalDouble.of(0);
    }
    if (a instanceof Term(var first) && b instanceof Term(var second)) {
      double x = Lengths.days(first);
      double y = Lengths.days(second);
      return OptionalDouble.of(Math.min(x, y) / Math.max(x, y));
    }
    return OptionalDouble.of(jaccard(codes(a), codes(b)));
  }

  private static int rank(Answer answer) {
    return answer.strength().orElse(-1);
  }

  private static List<String> codes(ProvisionValue value) {
    return value instanceof Coded(List<String> codes) ? codes : List.of();
  }

  private static double jaccard(List<String> one, List<String> other) {
    Set<String> union = new HashSet<>(one);
    union.addAll(other);
    long common = one.stream().filter(other::contains).count();
    return union.isEmpty() ? 1 : (double) common / union.size();
  }
}
