package org.casusfoederis.reporting.model;

import org.casusfoederis.core.report.SectionKind;

/// What stands over a section.
///
/// @param kind of which kind the section is; no report has two of a kind
/// @param title the heading
/// @param introduction how the section is to be read; may be empty
public record Heading(SectionKind kind, String title, String introduction) {

  /// A heading with the usual title of its kind and no introduction.
  public static Heading of(SectionKind kind) {
    return new Heading(kind, kind.title(), "");
  }

  /// A heading with the usual title of its kind.
  public static Heading of(SectionKind kind, String introduction) {
    return new Heading(kind, kind.title(), introduction);
  }
}
