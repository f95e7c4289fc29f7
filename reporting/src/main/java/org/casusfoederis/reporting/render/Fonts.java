package org.casusfoederis.reporting.render;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/// The fonts of the report, and which of them has a character.
final class Fonts {

  /// Draws arrows, shapes and operators in a full square.
  static final String SIGNS = "Noto Sans SC";

  private static final String SERIF = "Source Serif 4";
  private static final String SANS = "Source Sans 3";
  private static final List<String> OTHERS =
      List.of(
          "Noto Sans KR",
          SIGNS,
          "Noto Sans Armenian",
          "Noto Sans Georgian",
          "Noto Sans Arabic",
          "Noto Sans Thai");

  /// Every letter of a report asks for one of these.
  private static final Map<String, Font> LOADED = new ConcurrentHashMap<>();

  private Fonts() {}

  /// The font for drawings and measures, of 1 point; to be derived.
  static Font sans(boolean bold) {
    return font(SANS, bold ? Font.BOLD : Font.PLAIN);
  }

  /// Whether any font has the character.
  static boolean has(int c) {
    return isLatin(c)
        || OTHERS.stream().anyMatch(other -> canDisplay(other, c))
        || canDisplay(SANS, c);
  }

  /// The font that has a character which the two main fonts lack; empty when the main fonts have
  /// it.
  static String besideLatin(int c) {
    if (isLatin(c)) {
      return "";
    }
    return OTHERS.stream()
        .filter(other -> canDisplay(other, c))
        .findFirst()
        .orElse(canDisplay(SANS, c) ? SANS : "");
  }

  private static boolean isLatin(int c) {
    return (c > ' ' && c < 0x7F) || (canDisplay(SERIF, c) && canDisplay(SANS, c));
  }

  private static boolean canDisplay(String family, int c) {
    return font(family, Font.PLAIN).canDisplay(c);
  }

  private static Font font(String family, int style) {
    return LOADED.computeIfAbsent(family + " " + style, _ -> load(family, style));
  }

  private static Font load(String family, int style) {
    Font font =
        FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
            .getAwtFontFromBundles(family, style, 1f, Locale.ROOT, false);
    if (font == null) {
      throw new IllegalStateException("the font " + family + " is not on the class path");
    }
    return font;
  }
}
