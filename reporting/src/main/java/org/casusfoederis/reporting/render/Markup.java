package org.casusfoederis.reporting.render;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Turns a text into the styled text of JasperReports, each run of characters in a font that has
/// them. A PDF has no fallback of its own: a glyph that the chosen font lacks would be lost without
/// a word.
final class Markup {

  /// Begins the anchor of an entry in the list of sources.
  static final String SOURCE_ANCHOR = "source-";

  private Markup() {}

  /// The text with markup characters escaped and other scripts in their fonts.
  static String of(String text) {
    var markup = new StringBuilder(text.length() + 16);
    String open = "";
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      String font = Character.isWhitespace(c) ? "" : Fonts.besideLatin(c);
      if (!font.equals(open)) {
        close(markup, open);
        if (!font.isEmpty()) {
          markup.append("<style fontName=\"").append(font).append("\">");
        }
        open = font;
      }
      append(markup, c);
    }
    close(markup, open);
    return markup.toString();
  }

  /// A text in bold.
  static String bold(String text) {
    return "<style isBold=\"true\">" + of(text) + "</style>";
  }

  /// A sign of the matrix. That font draws all of them large and equally wide, but for the equals
  /// sign, which it lacks.
  static String sign(String sign) {
    return sign.equals("=")
        ? bold(sign)
        : "<style fontName=\"" + Fonts.SIGNS + "\">" + of(sign) + "</style>";
  }

  /// A text in grey, for what stands beside the main matter.
  static String grey(String text) {
    return text.isEmpty() ? "" : inGrey(of(text));
  }

  /// A marked up text in grey.
  static String inGrey(String markup) {
    return "<style forecolor=\"#5A5F66\">" + markup + "</style>";
  }

  /// Source numbers, each a link to its entry in the list of sources.
  static String sources(List<Integer> numbers) {
    return numbers.stream()
        .map(each -> "<a href=\"#" + SOURCE_ANCHOR + each + "\">" + each + "</a>")
        .collect(Collectors.joining(", "));
  }

  /// Marked up texts as paragraphs with a dash before each, hung out.
  static String dashed(List<String> markup) {
    return String.join("\n", markup.stream().map(each -> "– " + each).toList());
  }

  private static void close(StringBuilder markup, String open) {
    if (!open.isEmpty()) {
      markup.append("</style>");
    }
  }

  private static void append(StringBuilder markup, int c) {
    switch (c) {
      case '&' -> markup.append("&amp;");
      case '<' -> markup.append("&lt;");
      case '>' -> markup.append("&gt;");
      case '\r', '\u00AD', '\u200B', '\uFEFF' -> {
        // They have no width and no glyph.
      }
      default -> {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
          markup.append(c == '\n' ? '\n' : c == '\u00A0' || c == '\u202F' ? '\u00A0' : ' ');
        } else if (Fonts.has(c)) {
          markup.appendCodePoint(c);
        } else {
          markup.append(String.format(Locale.ROOT, "[U+%04X]", c));
        }
      }
    }
  }
}
