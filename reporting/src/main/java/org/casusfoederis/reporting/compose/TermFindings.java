package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.codebook.TopicGroup;
import org.casusfoederis.core.compare.Answer;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.compare.Difference;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.reporting.model.CitedText;

/// Findings on what sets the focus apart, on law and duration, and on its nearest analogues.
///
/// @param comparison the agreements compared
/// @param numbers gives sources their numbers
record TermFindings(Comparison comparison, SourceNumbers numbers) {

  private static final int MOST_TOPICS = 6;

  /// On which topics the focus alone makes a promise, of those on which others are coded.
  Optional<CitedText> onlyTheFocus() {
    List<Topic> topics =
        topics()
            .filter(topic -> comparison.promising(topic).equals(List.of(comparison.focus())))
            .filter(topic -> !othersCoded(topic).isEmpty())
            .toList();
    if (topics.isEmpty()) {
      return Optional.empty();
    }
    List<String> named = topics.stream().map(topic -> topic.title() + aside(topic)).toList();
    return Optional.of(
        new CitedText(
            (comparison.others().size() == 1
                    ? comparison.focus().shortTitle()
                        + " has a provision, and "
                        + comparison.others().getFirst().shortTitle()
                        + " has none, on: "
                    : "Of the agreements compared, only "
                        + comparison.focus().shortTitle()
                        + " has a provision on: ")
                + Sentences.listUpTo(MOST_TOPICS, named)
                + ".",
            cited(topics.stream().limit(MOST_TOPICS).map(comparison::focusAnswer))));
  }

  /// In which article the focus has it, and how many of several others are coded without it.
  private String aside(Topic topic) {
    if (comparison.others().size() == 1) {
      return in(topic);
    }
    return " ("
        + articles(topic)
        + othersCoded(topic).size()
        + " of "
        + comparison.others().size()
        + " others coded, without it)";
  }

  /// On which topics the focus makes no promise where most of the others do. Clauses on duration
  /// are left to their own finding, for their absence is no lack.
  Optional<CitedText> lackedByTheFocus() {
    List<Topic> topics =
        topics()
            .filter(topic -> topic.group() != TopicGroup.TERM)
            .filter(topic -> comparison.focusAnswer(topic).isCoded())
            .filter(topic -> !comparison.focusAnswer(topic).isPresent())
            .filter(topic -> othersCoded(topic).size() >= 2)
            .filter(topic -> 2 * comparison.promising(topic).size() > othersCoded(topic).size())
            .toList();
    if (topics.isEmpty()) {
      return Optional.empty();
    }
    List<String> named =
        topics.stream()
            .map(
                topic ->
                    topic.title()
                        + " ("
                        + comparison.promising(topic).size()
                        + " of "
                        + othersCoded(topic).size()
                        + " coded)")
            .toList();
    return Optional.of(
        new CitedText(
            comparison.focus().shortTitle()
                + " has no provision on what most of the others promise: "
                + Sentences.listUpTo(MOST_TOPICS, named)
                + ".",
            numbers.of(comparison.focus().coding().from())));
  }

  /// To which other law the focus ties its promise.
  Optional<CitedText> law() {
    return tied(List.of("un_charter", "domestic_law"), "The ties of ", " to other law: ");
  }

  /// How long the focus lasts and how it is left.
  Optional<CitedText> duration() {
    return tied(
        List.of("duration", "initial_term", "renewal", "withdrawal", "notice_period"),
        "The term of ",
        ": ");
  }

  private Optional<CitedText> tied(List<String> keys, String before, String behind) {
    List<Topic> present =
        keys.stream()
            .flatMap(key -> comparison.codebook().find(Key.<Topic>of(key)).stream())
            .filter(topic -> comparison.focusAnswer(topic).isPresent())
            .toList();
    if (present.isEmpty()) {
      return Optional.empty();
    }
    var sentences = new ArrayList<String>();
    sentences.add(
        before
            + comparison.focus().shortTitle()
            + behind
            + String.join(
                "; ",
                present.stream()
                    .map(
                        topic ->
                            topic.title()
                                + ", "
                                + Sentences.quoted(Values.words(comparison.focusAnswer(topic)))
                                + in(topic))
                    .toList()));
    List<String> shares =
        present.stream().filter(topic -> !othersCoded(topic).isEmpty()).map(this::shares).toList();
    if (!shares.isEmpty()) {
      sentences.add(
          (comparison.others().size() == 1
                  ? "In " + comparison.others().getFirst().shortTitle() + ": "
                  : "Among the others: ")
              + String.join("; ", shares));
    }
    return Optional.of(
        new CitedText(
            Sentences.paragraph(sentences), cited(present.stream().flatMap(this::named))));
  }

  /// The answers whose values a sentence gives: the focus agreement's, and a single other's.
  private Stream<Answer> named(Topic topic) {
    return comparison.others().size() == 1
        ? comparison.agreements().stream().map(one -> comparison.answer(one, topic))
        : Stream.of(comparison.focusAnswer(topic));
  }

  private String shares(Topic topic) {
    List<Agreement> coded = othersCoded(topic);
    if (comparison.others().size() == 1) {
      Answer theirs = comparison.answer(coded.getFirst(), topic);
      return topic.title()
          + ", "
          + (theirs.speaks() ? Sentences.quoted(Values.words(theirs)) : "none");
    }
    long present = coded.stream().filter(one -> comparison.answer(one, topic).isPresent()).count();
    long same =
        coded.stream().filter(one -> comparison.difference(one, topic) == Difference.SAME).count();
    return topic.title()
        + " in "
        + (present == 0 ? "none" : Long.toString(present))
        + " of "
        + coded.size()
        + " coded"
        + (present == 0 ? "" : ", " + (same == 0 ? "none" : same) + " with the same value")
        + span(topic, coded);
  }

  private String span(Topic topic, List<Agreement> coded) {
    List<ProvisionValue.Term> terms =
        coded.stream()
            .map(one -> comparison.answer(one, topic).value())
            .filter(ProvisionValue.Term.class::isInstance)
            .map(ProvisionValue.Term.class::cast)
            .sorted(
                Comparator.comparingDouble(
                    one -> one.length().toTotalMonths() + one.length().getDays() / 30.44))
            .toList();
    if (terms.size() < 2 || terms.getFirst().equals(terms.getLast())) {
      return "";
    }
    return " (from "
        + Values.words(terms.getFirst().length())
        + " to "
        + Values.words(terms.getLast().length())
        + ")";
  }

  /// Which agreement is most like the focus by its coded terms. An agreement that is compared on
  /// few topics is not put first for them: it must share two thirds of the topics on which the
  /// focus is coded, if any does, and those that score higher on fewer are named as such.
  Optional<CitedText> nearestAnalogue() {
    List<Comparison.Analogue> all = comparison.analogues();
    long coded = topics().filter(topic -> comparison.focusAnswer(topic).isCoded()).count();
    List<Comparison.Analogue> broad =
        all.stream().filter(one -> 3L * one.similarity().topics() >= 2 * coded).toList();
    List<Comparison.Analogue> ranked = broad.isEmpty() ? all : broad;
    if (ranked.isEmpty()) {
      return Optional.empty();
    }
    Comparison.Analogue nearest = ranked.getFirst();
    var sentences = new ArrayList<String>();
    sentences.add(
        "By its coded terms the nearest analogue of "
            + comparison.focus().shortTitle()
            + " is "
            + nearest.agreement().shortTitle()
            + " (similarity "
            + measured(nearest)
            + ")"
            + (ranked.size() > 1
                ? ", before " + list(ranked.subList(1, Math.min(3, ranked.size())))
                : ""));
    List<Comparison.Analogue> narrow =
        all.stream()
            .filter(one -> !ranked.contains(one))
            .filter(one -> one.similarity().value() > nearest.similarity().value())
            .toList();
    if (!narrow.isEmpty()) {
      sentences.add(
          list(narrow.subList(0, Math.min(3, narrow.size())))
              + Sentences.form(
                  narrow.size(), " scores", narrow.size() > 3 ? " and others score" : " score")
              + " higher, but on less than two thirds of the "
              + coded
              + " topics on which "
              + comparison.focus().shortTitle()
              + " is coded");
    }
    return Optional.of(new CitedText(Sentences.paragraph(sentences), List.of()));
  }

  private static String list(List<Comparison.Analogue> some) {
    return Sentences.list(
        some.stream()
            .map(one -> one.agreement().shortTitle() + " (" + measured(one) + ")")
            .toList());
  }

  private static String measured(Comparison.Analogue one) {
    return Numbers.share(one.similarity().value())
        + " on "
        + Sentences.count(one.similarity().topics(), "topic", "topics");
  }

  private Stream<Topic> topics() {
    return comparison.codebook().topics().stream();
  }

  private List<Agreement> othersCoded(Topic topic) {
    return comparison.others().stream()
        .filter(one -> comparison.answer(one, topic).isCoded())
        .toList();
  }

  private String articles(Topic topic) {
    String articles = Values.articles(comparison.focus(), comparison.focusAnswer(topic));
    return articles.isEmpty() ? "" : articles + "; ";
  }

  private String in(Topic topic) {
    String articles = Values.articles(comparison.focus(), comparison.focusAnswer(topic));
    return articles.isEmpty() ? "" : " (" + articles + ")";
  }

  private List<Integer> cited(Stream<Answer> answers) {
    List<List<Citation>> citations = answers.map(Cited::provisions).toList();
    return numbers.bestOfEach(citations);
  }
}
