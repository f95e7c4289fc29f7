package org.casusfoederis.reporting.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.report.SectionKind;

/// A report of any kind: a cover, sections in the order of reading, an imprint. Sections without
/// content are not among them.
///
/// @param cover the first page
/// @param sections what the report says; empty ones given here are left out
/// @param imprint what makes the report reproducible
public record Report(Cover cover, List<Section> sections, Imprint imprint) {
  public Report {
    sections = sections.stream().filter(section -> !section.isEmpty()).toList();
  }

  /// The sections of one form.
  public <S extends Section> Stream<S> sections(Class<S> form) {
    return sections.stream().filter(form::isInstance).map(form::cast);
  }

  /// The section of a kind, when the report has it.
  public Optional<Section> section(SectionKind kind) {
    return sections.stream().filter(section -> section.heading().kind() == kind).findFirst();
  }

  /// The same report with another cover.
  public Report withCover(Cover other) {
    return new Report(other, sections, imprint);
  }

  /// The numbered sources; empty when the report cites none.
  public List<SourceEntry> sources() {
    return sections(Section.Sources.class).flatMap(one -> one.sources().stream()).toList();
  }
}
