package org.casusfoederis.core.compare;

import java.time.Period;

/// Compares lengths of time that are written in years, months and days.
final class Lengths {

  private static final double DAYS_OF_A_MONTH = 365.2425 / 12;

  private Lengths() {}

  /// The length in days, with a month of the mean length of the Gregorian calendar.
  static double days(Period period) {
    return period.toTotalMonths() * DAYS_OF_A_MONTH + period.getDays();
  }
}
