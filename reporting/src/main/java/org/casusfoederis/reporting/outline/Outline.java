package org.casusfoederis.reporting.outline;

import java.util.List;
import org.casusfoederis.reporting.model.ComparisonReport;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.Imprint;

/// A report as nested sections.
///
/// @param cover its first page
/// @param sections its sections; none is empty
/// @param imprint what makes it reproducible
public record Outline(Cover cover, List<Section> sections, Imprint imprint) {
  public Outline {
    sections = List.copyOf(sections);
  }

  /// The outline of a comparison report: the same content, section by section.
  public static Outline of(ComparisonReport report) {
    return new Outline(report.cover(), ComparisonSections.of(report), report.imprint());
  }
}
