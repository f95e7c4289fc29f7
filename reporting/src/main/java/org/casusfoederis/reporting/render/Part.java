package org.casusfoederis.reporting.render;

import java.util.List;
import java.util.Map;

/// A part of the report that is filled on its own.
///
/// @param template the template's name
/// @param parameters of the template
/// @param rows the fields of each row
record Part(String template, Map<String, Object> parameters, List<Map<String, Object>> rows) {
  Part {
    parameters = Map.copyOf(parameters);
    rows = List.copyOf(rows);
  }
}
