package org.casusfoederis.reporting.render;

import java.lang.Character.UnicodeScript;

/// Turns a text into the styled text of JasperReports, each run of characters in a font that has
/// them. A PDF has no fallback of its own: a glyph that the chosen font lacks would be lost without
/// a word.
final class Markup {

  private static final String HANGUL = "Noto Sans KR";
  private static final String HAN = "Noto Sans SC";

  private Markup() {}

  /// The text with markup characters escaped and other scripts in their fonts.
  static String of(String text) {
    var markup = new StringBuilder(text.length() + 16);
    String open = "";
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      String font = Character.isWhitespace(c) ? open : font(c);
      if (!font.equals(open)) {
        if (!open.isEmpty()) {
          markup.append("</style>");
        }
        if (!font.isEmpty()) {
          markup.append("<style fontName=\"").append(font).append("\">");
        }
        open = font;
      }
      escape(markup, c);
    }
    if (!open.isEmpty()) {
      markup.append("</style>");
    }
    return markup.toString();
  }

  /// A text in bold.
  static String bold(String text) {
    return "<style isBold=\"true\">" + of(text) + "</style>";
  }

  /// A text in grey, for what stands beside the main matter.
  static String grey(String text) {
    return "<style forecolor=\"#5A5F66\">" + of(text) + "</style>";
  }

  /// The font for characters that the running font lacks; empty for all others.
  private static String font(int c) {
    if (c < 0x2190) {
      return "";
    }
    return switch (UnicodeScript.of(c)) {
      case HANGUL -> HANGUL;
      case HAN, HIRAGANA, KATAKANA -> HAN;
      case COMMON -> isSymbolOfHanFont(c) ? HAN : "";
      default -> "";
    };
  }

  private static boolean isSymbolOfHanFont(int c) {
    return (c >= 0x2190 && c < 0x2200) // arrows
        || (c >= 0x2200 && c < 0x2300) // mathematical operators
        || (c >= 0x25A0 && c < 0x2600) // geometric shapes
        || (c >= 0x3000 && c < 0x3100) // punctuation of Han and Kana
        || (c >= 0xFF00 && c < 0xFFF0); // full-width forms
  }

  private static void escape(StringBuilder markup, int c) {
    switch (c) {
      case '&' -> markup.append("&amp;");
      case '<' -> markup.append("&lt;");
      case '>' -> markup.append("&gt;");
      default -> {
        // XML has no place for most control characters, and paper shows none of them.
        if (c >= ' ' || c == '\n' || c == '\t') {
          markup.appendCodePoint(c);
        }
      }
    }
  }
}
