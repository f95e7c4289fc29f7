package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Coding;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.reporting.compose.SelectedConduct.Placed;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.Term;
import org.jspecify.annotations.Nullable;

/// Says how the records were made, by what rules they were compared, and what was left out.
///
/// @param comparison the agreements compared
/// @param conduct the conduct shown
/// @param numbers gives sources their numbers
record MethodComposer(Comparison comparison, SelectedConduct conduct, SourceNumbers numbers) {

  /// The paragraphs on method.
  List<Term> terms() {
    var terms = new ArrayList<Term>();
    terms.add(
        term(
            "Coding",
            "Each agreement is asked the questions of codebook version "
                + comparison.codebook().version()
                + ". An answer rests on an article and on cited sources. That a text is silent,"
                + " that it excludes a thing and that the passage was not coded are three different"
                + " answers."));
    comparison.agreements().stream().map(this::coding).forEach(terms::add);
    terms.add(
        term(
            "Several provisions on one topic",
            "Where terms changed, the matrix shows those of the latest phase that is coded. Where"
                + " parties owe different things, it shows the strongest value on an ordered topic,"
                + " the longest period, and all values of a set. The chapters show every"
                + " provision."));
    terms.add(
        term(
            "Comparison",
            "Ordered topics are compared by the order of the codebook, promises against silence or"
                + " exclusion as stronger and weaker, everything else as same or other. A topic"
                + " that is not coded in one of two agreements is not compared."));
    terms.add(
        term(
            "Similarity",
            "Gower's general coefficient (Gower 1971, Biometrics 27, 857–871): the mean over the"
                + " topics on which both agreements are coded of a score from 0 to 1, by distance"
                + " of ranks on ordered topics, by values in common on others, by ratio for"
                + " periods. Silence counts as an answer. All topics weigh the same, so the value"
                + " must be read with the number of topics compared; it says nothing of conduct."));
    terms.add(
        term(
            "Estimates",
            "Figures of several sources stand side by side. They are never averaged, and figures of"
                + " different measures or stages, or totals and counts for a date, are never put in"
                + " one span. Origins are independent when neither the body that gives the figure"
                + " nor the source to which the reports go back is the same."));
    refuted().ifPresent(terms::add);
    terms.add(leftOut());
    terms.add(
        term(
            "Limits",
            "The report says what texts promise and what sources say was done. It does not judge"
                + " whether a promise was kept or whether conduct was lawful. That conduct is said"
                + " to fall under an agreement is the word of those who say so."));
    return List.copyOf(terms);
  }

  private Term coding(Agreement agreement) {
    Coding coding = agreement.coding();
    int topics = comparison.codebook().topics().size();
    long coded =
        comparison.codebook().topics().stream()
            .filter(topic -> comparison.answer(agreement, topic).isCoded())
            .count();
    String text =
        Sentences.paragraph(
            List.of(
                "Coded on "
                    + coded
                    + " of "
                    + topics
                    + " topics from "
                    + read(coding.read())
                    + ", "
                    + Dates.words(coding.on()),
                Optional.ofNullable(coding.note()).orElse("")));
    return new Term(agreement.shortTitle(), new CitedText(text, numbers.of(coding.from())));
  }

  /// How much of a text was read, in words.
  static String read(Consulted read) {
    return switch (read) {
      case TEXT -> "the text";
      case EXCERPT -> "excerpts of the text";
      case REPORT -> "reports about the text";
      case NONE -> "what is known of it by name";
    };
  }

  private Optional<Term> refuted() {
    var items = new ArrayList<String>();
    for (Conduct one : conduct.refuted()) {
      items.add(
          Sentences.quoted(one.title())
              + " "
              + numbers.all(one.citations())
              + ": "
              + Sentences.phrase(reason(one.standing().reason())));
    }
    Stream.concat(
            conduct.deployments().stream().flatMap(one -> figures(one, one.conduct().estimates())),
            conduct.transfers().stream().flatMap(one -> figures(one, one.conduct().estimates())))
        .forEach(items::add);
    if (items.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        term(
            "Left out as refuted",
            Sentences.sentence(
                Sentences.count(items.size(), "record", "records")
                    + Sentences.form(items.size(), " is", " are")
                    + " kept in the database and left out of this report: "
                    + String.join("; ", items))));
  }

  private Stream<String> figures(Placed<?> of, List<Estimate> estimates) {
    return estimates.stream()
        .filter(estimate -> estimate.standing().isRefuted())
        .map(
            estimate ->
                estimate.by()
                    + " on "
                    + Sentences.quoted(of.conduct().title())
                    + ", "
                    + Numbers.words(estimate)
                    + " "
                    + estimate.measure().unit()
                    + " "
                    + numbers.all(estimate.citations())
                    + ": "
                    + Sentences.phrase(reason(estimate.standing().reason())));
  }

  private static String reason(@Nullable String reason) {
    return reason == null ? "" : reason;
  }

  private Term leftOut() {
    int topics = comparison.codebook().topics().size();
    int shown = comparison.spokenOf().size();
    long derived =
        comparison.spokenOf().stream()
            .filter(
                topic ->
                    comparison.agreements().stream()
                        .anyMatch(one -> comparison.answer(one, topic).isCombined()))
            .count();
    return term(
        "What is not shown",
        Sentences.paragraph(
            List.of(
                Sentences.count(topics - shown, "topic", "topics")
                    + " of "
                    + topics
                    + Sentences.form(topics - shown, " has", " have")
                    + " no row, because no text compared says anything on "
                    + Sentences.form(topics - shown, "it", "them"),
                derived == 0
                    ? ""
                    : "On "
                        + Sentences.count((int) derived, "topic", "topics")
                        + " a cell of the matrix unites several provisions")));
  }

  private static Term term(String name, String text) {
    return new Term(name, new CitedText(text, List.of()));
  }
}
