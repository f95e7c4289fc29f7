package org.casusfoederis.reporting.compose;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.CodedValue;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.codebook.ValueType;
import org.casusfoederis.core.compare.Answer;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.jspecify.annotations.Nullable;

/// Coded values and the articles that carry them, as reports print them.
final class Values {

  private static final Pattern NUMBERED = Pattern.compile("([0-9]|[IVXLC]+\\b).*");

  private Values() {}

  /// The value for a cell of the matrix: `–` when silent, `?` when not coded, `no` when excluded.
  static String cell(Answer answer) {
    return switch (answer.value()) {
      case ProvisionValue.Absent _ -> "–";
      case ProvisionValue.Unknown _ -> "?";
      case ProvisionValue.Excluded _ -> "no";
      case ProvisionValue.Coded _, ProvisionValue.Term _ -> words(answer.topic(), answer.value());
    };
  }

  /// The value in words: `military assistance owed`, `1 year and 6 months`, `silent`.
  static String words(Answer answer) {
    return words(answer.topic(), answer.value());
  }

  /// A value of a topic in words.
  static String words(Topic topic, ProvisionValue value) {
    return switch (value) {
      case ProvisionValue.Coded _ when topic.type() == ValueType.FLAG -> "yes";
      case ProvisionValue.Coded(List<String> codes) ->
          String.join(
              "; ",
              topic.values().stream()
                  .filter(one -> codes.contains(one.code()))
                  .map(CodedValue::title)
                  .toList());
      case ProvisionValue.Term(Period length) -> words(length);
      case ProvisionValue.Excluded _ -> "excluded";
      case ProvisionValue.Absent _ -> "silent";
      case ProvisionValue.Unknown _ -> "not coded";
    };
  }

  /// A length of time: `10 years`, `1 year and 6 months`.
  static String words(Period length) {
    var parts = new ArrayList<String>();
    if (length.getYears() != 0) {
      parts.add(Sentences.count(length.getYears(), "year", "years"));
    }
    if (length.getMonths() != 0) {
      parts.add(Sentences.count(length.getMonths(), "month", "months"));
    }
    if (length.getDays() != 0) {
      parts.add(Sentences.count(length.getDays(), "day", "days"));
    }
    return Sentences.list(parts);
  }

  /// The articles of all provisions of an answer: `Art. 4`; empty when none is named.
  static String articles(Agreement agreement, Answer answer) {
    return String.join(
        "; ",
        answer.provisions().stream()
            .map(provision -> article(agreement, provision))
            .filter(text -> !text.isEmpty())
            .distinct()
            .toList());
  }

  /// The article of a provision: `Art. 4`, `Preamble, Art. 4`, `Art. 1 (protocol)`; empty when none
  /// is named.
  static String article(Agreement agreement, Provision provision) {
    String article = provision.article();
    if (article == null) {
      return "";
    }
    return numbered(article) + instrument(agreement, provision.instrument());
  }

  /// An article as written, with `Art.` before the first number.
  static String numbered(String article) {
    var parts = new ArrayList<String>();
    boolean marked = false;
    for (String part : article.split(",\\s*")) {
      boolean mark = !marked && NUMBERED.matcher(part).matches();
      marked |= mark;
      parts.add(mark ? "Art. " + part : part);
    }
    return String.join(", ", parts);
  }

  private static String instrument(Agreement agreement, @Nullable Key<Instrument> key) {
    return agreement.instruments().stream()
        .skip(1)
        .filter(instrument -> instrument.key().equals(key))
        .findFirst()
        .map(instrument -> " (" + Code.words(instrument.kind()) + ")")
        .orElse("");
  }
}
