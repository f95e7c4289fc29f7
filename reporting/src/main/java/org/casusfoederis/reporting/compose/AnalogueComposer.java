package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.compare.Answer;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.compare.Difference;
import org.casusfoederis.reporting.model.Analogue;

/// Ranks the other agreements by their likeness to the focus.
///
/// @param comparison the agreements compared
record AnalogueComposer(Comparison comparison) {

  private static final int MOST_TOPICS = 8;

  /// The other agreements, the most similar first.
  List<Analogue> analogues() {
    return comparison.analogues().stream()
        .map(
            one ->
                new Analogue(
                    one.agreement().shortTitle(),
                    one.similarity().value(),
                    one.similarity().topics(),
                    alike(one.agreement()),
                    unlike(one.agreement())))
        .toList();
  }

  private String alike(Agreement other) {
    var promised = new ArrayList<String>();
    int silent = 0;
    for (Topic topic : comparison.codebook().topics()) {
      if (comparison.difference(other, topic) == Difference.SAME) {
        if (comparison.focusAnswer(topic).speaks()) {
          promised.add(topic.title());
        } else {
          silent++;
        }
      }
    }
    var parts = new ArrayList<String>();
    if (!promised.isEmpty()) {
      parts.add(Sentences.listUpTo(MOST_TOPICS, promised));
    }
    if (silent > 0) {
      parts.add("both silent on " + Sentences.count(silent, "topic", "topics"));
    }
    return parts.isEmpty() ? "nothing" : String.join("; ", parts);
  }

  private String unlike(Agreement other) {
    List<String> topics =
        comparison.codebook().topics().stream()
            .filter(
                topic ->
                    switch (comparison.difference(other, topic)) {
                      case STRONGER, WEAKER, OTHER -> true;
                      case SAME, NOT_COMPARABLE -> false;
                    })
            .map(topic -> topic.title() + " (" + both(other, topic) + ")")
            .toList();
    return topics.isEmpty() ? "nothing" : Sentences.listUpTo(MOST_TOPICS, topics);
  }

  private String both(Agreement other, Topic topic) {
    Answer theirs = comparison.answer(other, topic);
    return Sentences.quoted(Values.words(theirs))
        + " against "
        + Sentences.quoted(Values.words(comparison.focusAnswer(topic)));
  }
}
