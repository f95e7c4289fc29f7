package org.casusfoederis.core.compare;

import java.util.Set;
import org.casusfoederis.core.codebook.Topic;

/// Whether having more of a topic makes a promise stronger.
enum Direction {
  /// Ordinal topics, and flags that name a promise.
  MORE_IS_STRONGER,
  /// Flags that name a condition of the promise.
  MORE_IS_WEAKER,
  /// Nominal topics, sets, periods, and flags on law and form.
  UNORDERED;

  /// Flags that narrow the case in which help is owed.
  private static final Set<String> CONDITIONS = Set.of("request_required", "unprovoked_only");

  static Direction of(Topic topic) {
    return switch (topic.type()) {
      case ORDINAL -> MORE_IS_STRONGER;
      case NOMINAL, SET, PERIOD -> UNORDERED;
      case FLAG ->
          CONDITIONS.contains(topic.key().text())
              ? MORE_IS_WEAKER
              : switch (topic.group()) {
                case OBLIGATION, AUTOMATICITY, MEANS, COMMITMENTS, COOPERATION, OTHER_FIELDS ->
                    MORE_IS_STRONGER;
                case TRIGGER, SCOPE, LAW, NUCLEAR, SECRECY, TERM -> UNORDERED;
              };
    };
  }
}
