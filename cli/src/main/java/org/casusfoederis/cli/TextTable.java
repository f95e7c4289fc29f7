package org.casusfoederis.cli;

import java.io.PrintWriter;
import java.util.List;

/// Prints rows in columns that are as wide as their widest cell; the last column is left ragged.
public final class TextTable {

  private TextTable() {}

  /// Prints a heading and rows of as many cells.
  public static void print(PrintWriter out, List<String> heading, List<List<String>> rows) {
    int[] widths = new int[heading.size()];
    measure(widths, heading);
    rows.forEach(row -> measure(widths, row));
    line(out, widths, heading);
    rows.forEach(row -> line(out, widths, row));
  }

  private static void measure(int[] widths, List<String> cells) {
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], width(cells.get(i)));
    }
  }

  private static void line(PrintWriter out, int[] widths, List<String> cells) {
    var line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append(cells.get(i));
      if (i < widths.length - 1) {
        line.append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
      }
    }
    out.println(line.toString().stripTrailing());
  }

  /// Columns of a terminal that a text takes; East Asian wide characters take two.
  private static int width(String text) {
    return text.codePoints()
        .map(
            c ->
                switch (Character.UnicodeScript.of(c)) {
                  case HAN, HANGUL, HIRAGANA, KATAKANA -> 2;
                  default -> 1;
                })
        .sum();
  }
}
