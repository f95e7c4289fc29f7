package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.CodedValue;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.compare.Answer;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.compare.Difference;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.reporting.model.CitedText;

/// Findings on what is owed when a party is attacked, and when it falls due.
///
/// @param comparison the agreements compared
/// @param numbers gives sources their numbers
record ObligationFindings(Comparison comparison, SourceNumbers numbers) {

  /// How many agreements a sentence names and cites at most; the matrix has them all.
  private static final int MOST_NAMED = 8;

  /// How many of the agreements promise help, who has the strongest form, and what the focus has.
  Optional<CitedText> defence() {
    return topic("defence").flatMap(this::strongest);
  }

  private Optional<CitedText> strongest(Topic topic) {
    List<Agreement> all = comparison.agreements();
    List<Agreement> promising = comparison.promising(topic);
    if (comparison.others().isEmpty() || comparison.coded(topic).isEmpty()) {
      return Optional.empty();
    }
    CodedValue top = topic.values().getLast();
    List<Agreement> strongest =
        promising.stream().filter(one -> has(one, topic, top.code())).toList();
    var sentences = new ArrayList<String>();
    sentences.add(
        Sentences.share(promising.size(), all.size(), "agreements compared", "promises", "promise")
            + " help when a party is attacked");
    if (!strongest.isEmpty()) {
      String where =
          strongest.size() == promising.size() && strongest.size() > 1
              ? strongest.size() == 2 ? "both" : "all of them"
              : strongest.size() == 1
                  ? strongest.getFirst().shortTitle() + " alone"
                  : strongest.size() + ": " + named(strongest);
      sentences.add(
          "The strongest form, " + Sentences.quoted(top.title()) + ", stands in " + where);
    }
    focusOn(topic, strongest).ifPresent(sentences::add);
    int uncoded = all.size() - comparison.coded(topic).size();
    if (uncoded > 0 && comparison.focusAnswer(topic).isCoded()) {
      sentences.add(
          Sentences.count(uncoded, "agreement is", "agreements are") + " not coded on it");
    }
    return cited(
        sentences,
        promising.size() <= MOST_NAMED || strongest.isEmpty() ? promising : strongest,
        topic);
  }

  private Optional<String> focusOn(Topic topic, List<Agreement> strongest) {
    Agreement focus = comparison.focus();
    if (strongest.contains(focus)) {
      return Optional.empty();
    }
    Answer answer = comparison.focusAnswer(topic);
    String title = focus.shortTitle();
    if (answer.isPresent()) {
      return Optional.of(title + " has " + Sentences.quoted(Values.words(answer)));
    }
    if (!answer.isCoded()) {
      return Optional.of(title + " is not coded on it");
    }
    return Optional.of(
        answer.speaks()
            ? title + " excludes such help"
            : "The text of " + title + " is silent on such help");
  }

  /// How much is left to decide, beside the agreements that promise as much as the focus.
  Optional<CitedText> automaticity() {
    Optional<Topic> defence = topic("defence");
    return defence
        .filter(topic -> comparison.focusAnswer(topic).isPresent())
        .flatMap(topic -> topic("automaticity").flatMap(tie -> asAutomatic(topic, tie)));
  }

  private Optional<CitedText> asAutomatic(Topic defence, Topic tie) {
    Answer own = comparison.focusAnswer(tie);
    List<Agreement> peers =
        comparison.others().stream()
            .filter(one -> comparison.difference(one, defence) == Difference.SAME)
            .toList();
    if (!own.isPresent() || peers.isEmpty()) {
      return Optional.empty();
    }
    var cited = new ArrayList<Agreement>();
    cited.add(comparison.focus());
    cited.addAll(peers);
    String beside =
        "Beside "
            + comparison.focus().shortTitle()
            + " (automaticity: "
            + Sentences.quoted(Values.words(own))
            + in(own)
            + "), ";
    if (peers.size() == 1) {
      return cited(List.of(beside + one(peers.getFirst(), tie)), cited, tie);
    }
    var parts = new ArrayList<String>();
    group(parts, peers, tie, Difference.SAME, "is as automatic", "are as automatic");
    group(parts, peers, tie, Difference.STRONGER, "leaves less to decide", "leave less to decide");
    group(parts, peers, tie, Difference.WEAKER, "leaves more to decide", "leave more to decide");
    group(
        parts, peers, tie, Difference.NOT_COMPARABLE, "is not coded on it", "are not coded on it");
    return cited(
        List.of(
            beside
                + peers.size()
                + " other agreements have the same form of this promise: "
                + Sentences.list(parts)),
        cited,
        tie);
  }

  private String one(Agreement peer, Topic tie) {
    String only =
        comparison.others().size() == 1
            ? peer.shortTitle() + " has the same form of this promise and "
            : "one other agreement, "
                + peer.shortTitle()
                + ", has the same form of this promise; it ";
    return only
        + switch (comparison.difference(peer, tie)) {
          case SAME -> "is as automatic";
          case STRONGER -> "leaves less to decide";
          case WEAKER -> "leaves more to decide";
          case OTHER -> "leaves other things to decide";
          case NOT_COMPARABLE -> "is not coded on how much is left to decide";
        };
  }

  private void group(
      List<String> parts,
      List<Agreement> peers,
      Topic topic,
      Difference difference,
      String one,
      String many) {
    List<Agreement> members =
        peers.stream().filter(peer -> comparison.difference(peer, topic) == difference).toList();
    if (!members.isEmpty()) {
      parts.add(
          members.size()
              + " "
              + Sentences.form(members.size(), one, many)
              + " ("
              + named(members)
              + ")");
    }
  }

  /// What sets off the obligation, and who has the same trigger.
  Optional<CitedText> trigger() {
    return topic("trigger").flatMap(this::sameTrigger);
  }

  private Optional<CitedText> sameTrigger(Topic topic) {
    Answer own = comparison.focusAnswer(topic);
    if (!own.isPresent()) {
      return Optional.empty();
    }
    List<String> values =
        own.codedValues().stream().map(one -> Sentences.quoted(one.title())).toList();
    var sentences = new ArrayList<String>();
    sentences.add(
        comparison.focus().shortTitle()
            + Sentences.form(values.size(), " names as its trigger ", " names as its triggers ")
            + Sentences.list(values)
            + in(own));
    List<Agreement> coded =
        comparison.coded(topic).stream().filter(one -> one != comparison.focus()).toList();
    List<Agreement> same =
        coded.stream().filter(one -> comparison.difference(one, topic) == Difference.SAME).toList();
    if (coded.size() == 1) {
      sentences.add(theOnlyOther(coded.getFirst(), topic, !same.isEmpty()));
    } else if (!coded.isEmpty()) {
      sentences.add(
          same.isEmpty()
              ? "None of the " + coded.size() + " other agreements coded on it has the same"
              : "Of "
                  + coded.size()
                  + " other agreements coded on it, "
                  + same.size()
                  + Sentences.form(same.size(), " has", " have")
                  + " the same: "
                  + named(same));
    }
    var cited = new ArrayList<Agreement>();
    cited.add(comparison.focus());
    cited.addAll(coded.size() == 1 ? coded : same);
    return cited(sentences, cited, topic);
  }

  private String theOnlyOther(Agreement other, Topic topic, boolean same) {
    Answer theirs = comparison.answer(other, topic);
    return other.shortTitle()
        + (comparison.others().size() == 1 ? "" : ", the only other that is coded on it,")
        + (same
            ? " has the same"
            : theirs.isPresent()
                ? " has " + Sentences.quoted(Values.words(theirs))
                : " names none");
  }

  private String in(Answer own) {
    String articles = Values.articles(comparison.focus(), own);
    return articles.isEmpty() ? "" : ", " + articles;
  }

  private boolean has(Agreement agreement, Topic topic, String code) {
    return comparison.answer(agreement, topic).codedValues().stream()
        .anyMatch(one -> one.code().equals(code));
  }

  private Optional<CitedText> cited(
      List<String> sentences, List<Agreement> agreements, Topic topic) {
    return Optional.of(
        new CitedText(
            Sentences.paragraph(sentences),
            numbers.bestOfEach(
                Stream.concat(Stream.of(comparison.focus()), agreements.stream())
                    .distinct()
                    .limit(1 + MOST_NAMED)
                    .map(one -> Cited.provisions(comparison.answer(one, topic)))
                    .toList())));
  }

  private Optional<Topic> topic(String key) {
    return comparison.codebook().find(Key.of(key));
  }

  private static String named(List<Agreement> agreements) {
    return Sentences.listUpTo(MOST_NAMED, agreements.stream().map(Agreement::shortTitle).toList());
  }
}
