package org.casusfoederis.reporting.compose;

import java.util.List;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.Term;

/// Extracts from the codebook what the report uses.
///
/// @param comparison the agreements compared
record CodebookComposer(Comparison comparison) {

  /// The topics that have a row in the matrix, with their definitions and values.
  List<Term> terms() {
    return comparison.spokenOf().stream()
        .map(topic -> new Term(topic.title(), new CitedText(text(topic), List.of())))
        .toList();
  }

  private static String text(Topic topic) {
    String type =
        switch (topic.type()) {
          case FLAG -> "Yes or no.";
          case PERIOD -> "A length of time.";
          case NOMINAL -> "One of: " + values(topic);
          case ORDINAL -> "One of, from the weakest to the strongest: " + values(topic);
          case SET -> "One or more of: " + values(topic);
        };
    return topic.definition() + " " + type;
  }

  private static String values(Topic topic) {
    return String.join(
            "; ",
            topic.values().stream()
                .map(
                    value ->
                        Sentences.quoted(value.title())
                            + ", "
                            + Sentences.phrase(value.definition()))
                .toList())
        + ".";
  }
}
