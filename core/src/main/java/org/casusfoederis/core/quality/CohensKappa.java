package org.casusfoederis.core.quality;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// Agreement of two coders beyond what chance would give them (Cohen 1960, *A Coefficient of
/// Agreement for Nominal Scales*, Educational and Psychological Measurement 20(1), pp. 39–40): κ =
/// (p₀ − pₑ) / (1 − pₑ), where p₀ is the share of items on which they agree and pₑ the share
/// expected if each coded at random in the proportions in which it used the categories.
public final class CohensKappa {

  private CohensKappa() {}

  /// What two coders gave to one item.
  ///
  /// @param first the category of the one
  /// @param second the category of the other
  public record Pair(int first, int second) {

    /// Whether they gave the same.
    public boolean agrees() {
      return first == second;
    }
  }

  /// The coefficient, from −1 to 1. It is empty without items, and where both coders gave one and
  /// the same category throughout: chance alone would make them agree, and nothing can be said.
  public static OptionalDouble of(List<Pair> items) {
    if (items.isEmpty()) {
      return OptionalDouble.empty();
    }
    Map<Integer, Integer> firsts = new HashMap<>();
    Map<Integer, Integer> seconds = new HashMap<>();
    int agreed = 0;
    for (Pair item : items) {
      firsts.merge(item.first(), 1, Integer::sum);
      seconds.merge(item.second(), 1, Integer::sum);
      agreed += item.agrees() ? 1 : 0;
    }
    // In whole numbers: both shares are multiplied by the square of the number of items.
    long byChance =
        firsts.entrySet().stream()
            .mapToLong(one -> (long) one.getValue() * seconds.getOrDefault(one.getKey(), 0))
            .sum();
    long n = items.size();
    return n * n == byChance
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) (agreed * n - byChance) / (n * n - byChance));
  }
}
