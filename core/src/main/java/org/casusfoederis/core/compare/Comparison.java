package org.casusfoederis.core.compare;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.record.Key;

/// A focus agreement beside others, topic by topic under one codebook.
public final class Comparison {

  private final Agreement focus;
  private final List<Agreement> others;
  private final Codebook codebook;
  private final Map<Key<Agreement>, Map<Key<Topic>, Answer>> answers = new HashMap<>();

  /// Compares a focus agreement with others.
  ///
  /// @param focus the agreement with which the others are compared
  /// @param others the other agreements, in the order in which they are to be shown
  /// @param codebook the questions asked of each
  /// @throws IllegalArgumentException if an agreement stands there twice
  public Comparison(Agreement focus, List<Agreement> others, Codebook codebook) {
    this.focus = focus;
    this.others = List.copyOf(others);
    this.codebook = codebook;
    for (Agreement agreement : agreements()) {
      var ofAgreement = new HashMap<Key<Topic>, Answer>();
      for (Topic topic : codebook.topics()) {
        ofAgreement.put(topic.key(), Answer.of(agreement, topic));
      }
      if (answers.put(agreement.key(), ofAgreement) != null) {
        throw new IllegalArgumentException(
            "agreement " + agreement.key() + " stands twice in a comparison; expected it once");
      }
    }
  }

  /// The agreement with which the others are compared.
  public Agreement focus() {
    return focus;
  }

  /// The other agreements, in the order in which they are to be shown.
  public List<Agreement> others() {
    return others;
  }

  /// The questions asked of each.
  public Codebook codebook() {
    return codebook;
  }

  /// An agreement with its similarity to the focus.
  public record Analogue(Agreement agreement, Similarity similarity) {}

  /// The focus agreement, then the others.
  public List<Agreement> agreements() {
    return Stream.concat(Stream.of(focus), others.stream()).toList();
  }

  /// What an agreement says on a topic.
  ///
  /// @throws IllegalArgumentException if the agreement is not compared, or the topic is not of the
  ///   codebook
  public Answer answer(Agreement agreement, Topic topic) {
    Answer answer = answers.getOrDefault(agreement.key(), Map.of()).get(topic.key());
    if (answer == null) {
      throw new IllegalArgumentException(
          "agreement " + agreement.key() + " is not compared on topic " + topic.key());
    }
    return answer;
  }

  /// What the focus agreement says on a topic.
  public Answer focusAnswer(Topic topic) {
    return answer(focus, topic);
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
