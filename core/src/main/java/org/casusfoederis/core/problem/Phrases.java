package org.casusfoederis.core.problem;

import java.util.List;
import java.util.Optional;

/// Turns of phrase that problems share. What comes from a user's file is made safe to print.
final class Phrases {

  private static final int LONGEST_QUOTE = 60;

  private Phrases() {}

  /// The text in quotation marks, shortened, on one line.
  static String quoted(String text) {
    String clean = clean(text);
    if (clean.codePointCount(0, clean.length()) > LONGEST_QUOTE) {
      clean = clean.substring(0, clean.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
    return '"' + clean + '"';
  }

  /// The text without what could steer a terminal: line breaks become spaces, other control and
  /// format characters the replacement character.
  static String clean(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints().map(Phrases::printable).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static int printable(int codePoint) {
    if (codePoint == '\n' || codePoint == '\r' || codePoint == '\t') {
      return ' ';
    }
    return DisplayCells.isUnsafe(codePoint) ? 0xFFFD : codePoint;
  }

  /// A noun with `a` or `an`.
  static String article(String noun) {
    return ("aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
  }

  static List<String> didYouMean(Optional<String> suggestion) {
    return suggestion.map(word -> List.of("did you mean \"" + word + "\"?")).orElse(List.of());
  }
}
