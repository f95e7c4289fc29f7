package org.casusfoederis.reporting.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.casusfoederis.core.conduct.Estimate;

/// Numbers in readable English.
final class Numbers {

  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);

  private Numbers() {}

  /// A number: `11,000`, `9 million`, `1.6 million`, `2.5`. Millions and billions are named only
  /// when nothing is lost by it.
  static String words(BigDecimal number) {
    BigDecimal size = number.abs();
    if (size.compareTo(BILLION) >= 0 && isShort(number, BILLION)) {
      return plain(number.divide(BILLION)) + " billion";
    }
    if (size.compareTo(MILLION) >= 0 && isShort(number, MILLION)) {
      return plain(number.divide(MILLION)) + " million";
    }
    return plain(number);
  }

  /// What a source says, no more and no less: `11,000–12,000`, `at least 3,000`, `up to 9 million`,
  /// `10,000–15,000 (best 12,000)`.
  static String words(Estimate estimate) {
    BigDecimal low = estimate.low();
    BigDecimal best = estimate.best();
    BigDecimal high = estimate.high();
    if (low != null && high != null && low.compareTo(high) != 0) {
      String span = words(low) + "–" + words(high);
      return best == null ? span : span + " (best " + words(best) + ")";
    }
    if (best != null) {
      String bound =
          low != null && low.compareTo(best) < 0
              ? ", at least " + words(low)
              : high != null && high.compareTo(best) > 0 ? ", up to " + words(high) : "";
      return words(best) + bound;
    }
    if (low != null) {
      return high == null ? "at least " + words(low) : words(low);
    }
    return "up to " + words(estimate.largest());
  }

  /// How many times one number is of another, to one decimal: `1.4 times`; empty text when the
  /// smaller is nothing or both are the same.
  static String times(BigDecimal smaller, BigDecimal larger) {
    if (smaller.signum() == 0 || smaller.compareTo(larger) == 0) {
      return "";
    }
    return plain(larger.divide(smaller, 1, RoundingMode.HALF_UP)) + " times";
  }

  /// A share from 0 to 1 with two decimals: `0.74`.
  static String share(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /// Every digit, with separators: `9,000,000`, `2.5`.
  static String exact(BigDecimal number) {
    return plain(number);
  }

  private static boolean isShort(BigDecimal number, BigDecimal unit) {
    return number.divide(unit).stripTrailingZeros().scale() <= 2;
  }

  private static String plain(BigDecimal number) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }
}
