package org.casusfoederis.reporting.render;

import java.util.List;
import java.util.Map;

/// A part of the report that is filled on its own.
///
/// @param template the template's name
/// @param heading what the page and the table of contents show; plain text
/// @param anchor to what links and bookmarks lead
/// @param parameters further parameters of the template
/// @param rows the fields of each row
record Section(
    String template,
    String heading,
    String anchor,
    Map<String, Object> parameters,
    List<Map<String, Object>> rows) {
  Section {
    parameters = Map.copyOf(parameters);
    rows = List.copyOf(rows);
  }
}
