package org.casusfoederis.core.compare;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;

/// A focus agreement beside others, topic by topic under one codebook.
///
/// @param focus the agreement with which the others are compared
/// @param others the other agreements, in the order in which they are to be shown
/// @param codebook the questions asked of each
public record Comparison(Agreement focus, List<Agreement> others, Codebook codebook) {

  /// @throws IllegalArgumentException if the focus is among the others
  public Comparison {
    others = List.copyOf(others);
    for (Agreement other : others) {
      if (other.key().equals(focus.key())) {
        throw new IllegalArgumentException(
            "agreement " + focus.key() + " is compared with itself; expected each agreement once");
      }
    }
  }

  /// An agreement with its similarity to the focus.
  public record Analogue(Agreement agreement, Similarity similarity) {}

  /// The focus agreement, then the others.
  public List<Agreement> agreements() {
    return Stream.concat(Stream.of(focus), others.stream()).toList();
  }

  /// What an agreement says on a topic.
  public Answer answer(Agreement agreement, Topic topic) {
    return Answer.of(agreement, topic);
  }

  /// What the focus agreement says on a topic.
  public Answer focusAnswer(Topic topic) {
    return Answer.of(focus, topic);
  }

  /// How another agreement compares with the focus on a topic.
  public Difference difference(Agreement other, Topic topic) {
    return Difference.of(focusAnswer(topic), answer(other, topic));
  }

  /// The agreements whose text promises something on a topic, the focus first.
  public List<Agreement> promising(Topic topic) {
    return agreements().stream().filter(one -> answer(one, topic).isPresent()).toList();
  }

  /// The agreements that are coded on a topic, the focus first.
  public List<Agreement> coded(Topic topic) {
    return agreements().stream().filter(one -> answer(one, topic).isCoded()).toList();
  }

  /// The topics on which at least one agreement promises or excludes something.
  public List<Topic> spokenOf() {
    return codebook.topics().stream()
        .filter(topic -> agreements().stream().anyMatch(one -> answer(one, topic).speaks()))
        .toList();
  }

  /// The others with their similarity to the focus, the most similar first; of two equally similar
  /// the one that is compared on more topics. Agreements without a common topic are left out.
  public List<Analogue> analogues() {
    return others.stream()
        .flatMap(
            other ->
                Similarity.between(focus, other, codebook).stream()
                    .map(similarity -> new Analogue(other, similarity)))
        .sorted(
            Comparator.comparingDouble((Analogue one) -> -one.similarity().value())
                .thenComparingInt(one -> -one.similarity().topics())
                .thenComparing(one -> one.agreement().key()))
        .toList();
  }

  /// The similarity of another agreement to the focus.
  public Optional<Similarity> similarity(Agreement other) {
    return Similarity.between(focus, other, codebook);
  }
}
