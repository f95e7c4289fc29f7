package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.provenance.Reliability;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.Matrix.Difference;
import org.casusfoederis.reporting.model.Term;

/// How to read the report.
final class ReadingNotes {

  private ReadingNotes() {}

  /// The signs, words and grades that the report uses.
  static List<Term> terms() {
    var terms = new ArrayList<Term>();
    terms.add(term(Difference.SAME.sign(), "The same coded value as in the focus agreement."));
    terms.add(
        term(
            Difference.STRONGER.sign(),
            "A stronger promise than in the focus agreement, or a promise where that makes none."));
    terms.add(
        term(
            Difference.WEAKER.sign(),
            "A weaker promise than in the focus agreement, or none where that makes one. Conditions"
                + " such as a request count as weakening."));
    terms.add(
        term(
            Difference.OTHER.sign(),
            "Another value, on a topic that does not tell strong from weak."));
    terms.add(term("–", "Silent: the text was read and says nothing on the topic."));
    terms.add(term("no", "Excluded: the text rules it out in so many words."));
    terms.add(term("?", "Not coded: the passage could not be read. It is compared with nothing."));
    terms.add(
        term(
            "[1]",
            "Number of a source in the list at the end. A source that denies a statement is not"
                + " among its numbers; it is named beside it."));
    terms.add(term("Grade", "Admiralty grade, a letter and a number such as B2."));
    terms.add(term("A–F", "Reliability of the source: " + reliability() + "."));
    terms.add(term("1–6", "Credibility of the piece of information: " + credibility() + "."));
    return List.copyOf(terms);
  }

  private static String reliability() {
    return String.join(
        ", ",
        Stream.of(Reliability.values()).map(one -> one.name() + " " + one.meaning()).toList());
  }

  private static String credibility() {
    return String.join(
        ", ",
        Stream.of(Credibility.values()).map(one -> one.number() + " " + one.meaning()).toList());
  }

  private static Term term(String name, String text) {
    return new Term(name, new CitedText(text, List.of()));
  }
}
