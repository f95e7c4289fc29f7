package org.casusfoederis.reporting.render;

/// Headings where there is room for a line or two only: the table of contents, the bookmarks, the
/// foot of the page. The whole stands where the heading does.
final class Headline {

  private static final int LONGEST = 110;

  private Headline() {}

  /// The text, or its beginning up to the end of a word, with an ellipsis.
  static String shortened(String text) {
    if (text.codePointCount(0, text.length()) <= LONGEST) {
      return text;
    }
    String beginning = text.substring(0, text.offsetByCodePoints(0, LONGEST));
    int space = beginning.lastIndexOf(' ');
    return (space > LONGEST / 2 ? beginning.substring(0, space) : beginning) + "…";
  }
}
