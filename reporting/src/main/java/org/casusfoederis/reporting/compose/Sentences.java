package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.List;

/// The small grammar of English that reports need.
final class Sentences {

  private Sentences() {}

  /// Words in a row: `A`, `A and B`, `A, B and C`; nothing for none.
  static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    return String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.getLast();
  }

  /// The first words of a row and how many more there are: `A, B and 3 more`.
  static String listUpTo(int most, List<String> words) {
    if (words.size() <= most) {
      return list(words);
    }
    var shown = new ArrayList<>(words.subList(0, most));
    shown.add(words.size() - most + " more");
    return list(shown);
  }

  /// A number with its noun: `1 day`, `2 days`, `no days`.
  static String count(int number, String one, String many) {
    return switch (number) {
      case 0 -> "no " + many;
      case 1 -> "1 " + one;
      default -> number + " " + many;
    };
  }

  /// The form of a word that goes with a number.
  static String form(int number, String one, String many) {
    return number == 1 ? one : many;
  }

  /// A part of several as the subject of a sentence, with its verb: `All 14 agreements compared
  /// promise`, `Both agreements …`, `1 of the 14 agreements compared promises`, `None of …`.
  static String share(int part, int all, String noun, String verbOne, String verbMany) {
    if (part == all && all == 2) {
      return "Both " + noun + " " + verbMany;
    }
    if (part == all && all > 2) {
      return "All " + all + " " + noun + " " + verbMany;
    }
    return (part == 0 ? "None" : Integer.toString(part))
        + " of the "
        + all
        + " "
        + noun
        + " "
        + (part <= 1 ? verbOne : verbMany);
  }

  /// Text as a sentence: with a capital at its beginning and a full stop at its end.
  static String sentence(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return "";
    }
    int first = stripped.codePointAt(0);
    String begun =
        Character.toString(Character.toUpperCase(first))
            + stripped.substring(Character.charCount(first));
    boolean ended = begun.endsWith(".") || begun.endsWith("!") || begun.endsWith("?");
    return ended ? begun : begun + ".";
  }

  /// Text without the full stop at its end, to stand within a sentence.
  static String phrase(String text) {
    String stripped = text.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }

  /// Texts one after the other, each as a sentence; empty ones are left out.
  static String paragraph(List<String> texts) {
    return String.join(
        " ", texts.stream().map(Sentences::sentence).filter(text -> !text.isEmpty()).toList());
  }

  /// A word between quotation marks.
  static String quoted(String text) {
    return "“" + text + "”";
  }
}
