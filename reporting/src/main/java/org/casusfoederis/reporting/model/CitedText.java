package org.casusfoederis.reporting.model;

import java.util.List;

/// A text and the numbers of the sources on which it rests.
///
/// @param text one or more sentences
/// @param sources numbers in the report's list of sources, ascending
public record CitedText(String text, List<Integer> sources) {
  public CitedText {
    sources = List.copyOf(sources);
  }

  /// The text followed by its source numbers: `… in October 2024. [3, 7]`.
  public String withNumbers() {
    return sources.isEmpty() ? text : text + " " + numbers();
  }

  /// The source numbers in brackets, or nothing: `[3, 7]`.
  public String numbers() {
    return sources.isEmpty() ? "" : sources.toString();
  }
}
