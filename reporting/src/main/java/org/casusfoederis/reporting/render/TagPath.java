package org.casusfoederis.reporting.render;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRPrintElement;

/// Where an element of a template stands in the logical structure: tags from the outside in, such
/// as `Table.figures/TR+/TH.Row`. Elements that follow each other share the tags that their paths
/// have in common. `+` begins a new tag; the last tag of a path is always a new one.
///
/// @param steps the tags
record TagPath(List<Step> steps) {

  /// The property of an element in a template that holds its path. JasperReports passes properties
  /// on to the printed elements that begin like this one.
  static final String PROPERTY = "net.sf.jasperreports.export.casus.tag";

  private static final String HEADING = "net.sf.jasperreports.export.accessibility.tag";

  /// Stands in a path after the table for its head rows, which are repeated on every page.
  static final String HEAD = "head";

  /// For elements that are no content: heads and feet of pages.
  static final TagPath ARTIFACT = new TagPath(List.of());

  /// @param type of the tag
  /// @param name that keeps it apart, or the scope of a header cell; may be empty
  /// @param begins whether it is always a new one
  record Step(String type, String name, boolean begins) {

    static Step parse(String text) {
      boolean begins = text.endsWith("+");
      String word = begins ? text.substring(0, text.length() - 1) : text;
      int dot = word.indexOf('.');
      return dot < 0
          ? new Step(word, "", begins)
          : new Step(word.substring(0, dot), word.substring(dot + 1), begins);
    }
  }

  TagPath {
    steps = List.copyOf(steps);
  }

  static TagPath parse(String text) {
    return text.equals("Artifact")
        ? ARTIFACT
        : new TagPath(Stream.of(text.split("/")).map(Step::parse).toList());
  }

  /// The path that the template gives, the level of a heading, or else empty.
  static Optional<TagPath> of(JRPrintElement element) {
    if (!element.hasProperties()) {
      return Optional.empty();
    }
    return Optional.ofNullable(element.getPropertiesMap().getProperty(PROPERTY))
        .or(
            () ->
                Optional.ofNullable(element.getPropertiesMap().getProperty(HEADING))
                    .map(heading -> heading.toUpperCase(java.util.Locale.ROOT)))
        .map(TagPath::parse);
  }

  boolean isHeading() {
    return steps.size() == 1 && steps.getFirst().type().matches("H[1-6]");
  }

  boolean isHead() {
    return steps.size() > 1 && steps.get(1).type().equals(HEAD);
  }

  Step last() {
    return steps.getLast();
  }
}
