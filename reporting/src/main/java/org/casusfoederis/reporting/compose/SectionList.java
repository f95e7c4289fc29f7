package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.core.report.SectionKind;
import org.casusfoederis.reporting.model.Heading;
import org.casusfoederis.reporting.model.Section;

/// Collects the sections of a report in the order of reading. One that is not wanted is not even
/// composed, so that it numbers no source.
final class SectionList {

  private final ReportOptions options;
  private final List<Section> sections = new ArrayList<>();

  SectionList(ReportOptions options) {
    this.options = options;
  }

  /// Adds a section with the usual heading of its kind.
  void add(SectionKind kind, Function<Heading, Section> section) {
    add(Heading.of(kind), section);
  }

  /// Adds a section with an introduction.
  void add(SectionKind kind, String introduction, Function<Heading, Section> section) {
    add(Heading.of(kind, introduction), section);
  }

  /// Adds a section with a heading of its own.
  void add(Heading heading, Function<Heading, Section> section) {
    if (options.wants(heading.kind())) {
      sections.add(section.apply(heading));
    }
  }

  List<Section> sections() {
    return List.copyOf(sections);
  }
}
