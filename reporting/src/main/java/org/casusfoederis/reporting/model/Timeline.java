package org.casusfoederis.reporting.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When each agreement held.
///
/// @param from the first day shown
/// @param to the last day shown
/// @param bars an agreement each, in order of their beginning
/// @param alternative the same in words, for readers who cannot see the chart
public record Timeline(LocalDate from, LocalDate to, List<Bar> bars, String alternative) {
  public Timeline {
    bars = List.copyOf(bars);
  }

  /// One agreement.
  ///
  /// @param label its short title
  /// @param begin when it was signed or entered into force
  /// @param end when it ended; null when it goes on
  /// @param focus whether it is the focus agreement
  /// @param dates the dates as text: `1961–1996`
  public record Bar(
      String label, LocalDate begin, @Nullable LocalDate end, boolean focus, String dates) {}
}
