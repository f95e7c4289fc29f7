package org.casusfoederis.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Days from one to another, both included; either end may be open or unknown.
public final class DateRange {

  /// Every day.
  public static final DateRange ALWAYS = new DateRange(null, null);

  private final @Nullable LocalDate first;
  private final @Nullable LocalDate last;

  private DateRange(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first != null && last != null && first.isAfter(last)) {
      throw new IllegalArgumentException(
          "a range of days from " + first + " to " + last + " ends before it begins");
    }
    this.first = first;
    this.last = last;
  }

  /// The days from `first` to `last`; null leaves an end open.
  ///
  /// @throws IllegalArgumentException if it ends before it begins
  public static DateRange of(@Nullable LocalDate first, @Nullable LocalDate last) {
    return new DateRange(first, last);
  }

  /// The first day, if the range has one.
  public Optional<LocalDate> first() {
    return Optional.ofNullable(first);
  }

  /// The last day, if the range has one.
  public Optional<LocalDate> last() {
    return Optional.ofNullable(last);
  }

  /// Whether the day lies in the range.
  public boolean contains(LocalDate day) {
    return (first == null || !day.isBefore(first)) && (last == null || !day.isAfter(last));
  }

  /// Whether some day lies in both ranges.
  public boolean overlaps(DateRange other) {
    return (first == null || other.last == null || !first.isAfter(other.last))
        && (last == null || other.first == null || !last.isBefore(other.first));
  }

  @Override
  public boolean equals(@Nullable Object object) {
    return object instanceof DateRange other
        && java.util.Objects.equals(first, other.first)
        && java.util.Objects.equals(last, other.last);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(first, last);
  }

  @Override
  public String toString() {
    return (first == null ? ".." : first) + "/" + (last == null ? ".." : last);
  }
}
