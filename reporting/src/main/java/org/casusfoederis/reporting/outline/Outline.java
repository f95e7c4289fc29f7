package org.casusfoederis.reporting.outline;

import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.reporting.model.Cover;
import org.casusfoederis.reporting.model.Imprint;
import org.casusfoederis.reporting.model.Report;

/// A report as nested headings with what stands under them.
///
/// @param cover its first page
/// @param divisions its headings of the first level; none is empty
/// @param imprint what makes it reproducible
public record Outline(Cover cover, List<Division> divisions, Imprint imprint) {
  public Outline {
    divisions = divisions.stream().filter(one -> !one.isEmpty()).toList();
  }

  /// The outline of a report: the same content, section by section.
  public static Outline of(Report report) {
    return new Outline(
        report.cover(),
        Stream.concat(
                report.sections().stream().map(Divisions::of),
                Stream.of(Divisions.imprint(report.imprint())))
            .toList(),
        report.imprint());
  }
}
