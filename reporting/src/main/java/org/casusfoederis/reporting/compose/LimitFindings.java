package org.casusfoederis.reporting.compose;

import java.util.List;
import java.util.Optional;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.reporting.model.CitedText;

/// Findings on how far the sources carry.
///
/// @param comparison the agreements compared
/// @param names the names of actors
/// @param numbers gives sources their numbers
record LimitFindings(Comparison comparison, ActorNames names, SourceNumbers numbers) {

  /// Where sources differ on the focus agreement itself.
  Optional<CitedText> conflicts() {
    List<String> sentences =
        new CardComposer(names, numbers)
            .conflicts(comparison.focus()).stream()
                .map(CitedText::text)
                .filter(text -> text.startsWith("Sources differ"))
                .toList();
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new CitedText(
            "On " + comparison.focus().shortTitle() + ": " + Sentences.paragraph(sentences),
            List.of()));
  }

  /// How much of the focus agreement could be coded.
  Optional<CitedText> coding() {
    Agreement focus = comparison.focus();
    int topics = comparison.codebook().topics().size();
    int coded =
        (int)
            comparison.codebook().topics().stream()
                .filter(topic -> comparison.focusAnswer(topic).isCoded())
                .count();
    if (coded == topics) {
      return Optional.empty();
    }
    String why =
        focus.coding().read() == Consulted.TEXT
            ? ""
            : ", since " + MethodComposer.read(focus.coding().read()) + " had to serve";
    return Optional.of(
        new CitedText(
            Sentences.paragraph(
                List.of(
                    focus.shortTitle()
                        + " is coded on "
                        + coded
                        + " of the "
                        + topics
                        + " topics"
                        + why,
                    Sentences.count(topics - coded, "topic is left open", "topics are left open")
                        + " and could change what is said here of likeness and difference")),
            numbers.of(focus.coding().from())));
  }
}
