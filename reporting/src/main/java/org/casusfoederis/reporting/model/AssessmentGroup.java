package org.casusfoederis.reporting.model;

import java.util.List;

/// The assessments of one theme.
///
/// @param theme such as `Motives`
/// @param rows the assessments
public record AssessmentGroup(String theme, List<Row> rows) {
  public AssessmentGroup {
    rows = List.copyOf(rows);
  }

  /// One assessment.
  ///
  /// @param title the judgement in a line
  /// @param about of whom it speaks
  /// @param heldBy who judges so, and when
  /// @param text the judgement
  /// @param contested who sees it otherwise, or empty
  public record Row(String title, String about, String heldBy, CitedText text, String contested) {}
}
