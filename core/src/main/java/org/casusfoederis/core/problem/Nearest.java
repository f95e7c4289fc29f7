package org.casusfoederis.core.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// Finds the valid word that somebody most likely meant.
public final class Nearest {

  private Nearest() {}

  /// The candidate with the smallest edit distance to what was found, ignoring case, if it is near
  /// enough to be a slip: at most a third of the longer word's length apart. Of several equally
  /// near the first in alphabetical order.
  public static Optional<String> to(String found, Collection<String> candidates) {
    String wanted = found.toLowerCase(Locale.ROOT);
    return candidates.stream()
        .filter(
            candidate ->
                3 * distance(wanted, candidate.toLowerCase(Locale.ROOT))
                    <= Math.max(wanted.length(), candidate.length()))
        .min(
            Comparator.comparingInt(
                    (String candidate) -> distance(wanted, candidate.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /// The number of insertions, deletions, substitutions and swaps of neighbours between two words
  /// (optimal string alignment, the restricted form of Damerau 1964).
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best =
            Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + substitution);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, d[i - 2][j - 2] + 1);
        }
        d[i][j] = best;
      }
    }
    return d[a.length()][b.length()];
  }
}
