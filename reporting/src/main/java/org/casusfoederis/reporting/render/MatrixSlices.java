package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.reporting.model.Matrix;
import org.casusfoederis.reporting.model.Section;

/// Cuts the provision matrix into slices that fit the page: the focus agreement in each, and the
/// others shared out evenly.
final class MatrixSlices {

  private static final int OTHERS = 6;
  private static final String HEAD = "head";

  static List<Part> of(Section.Provisions section) {
    Matrix matrix = section.matrix();
    int others = matrix.columns().size() - 1;
    int slices = Math.max(1, Math.ceilDiv(others, OTHERS));
    var parts = new ArrayList<Part>();
    int from = 1;
    for (int slice = 0; slice < slices; slice++) {
      int size = Math.ceilDiv(others - (from - 1), slices - slice);
      var columns = new ArrayList<Integer>(List.of(0));
      for (int i = from; i < from + size; i++) {
        columns.add(i);
      }
      from += size;
      parts.add(slice(section, columns, slice == 0));
    }
    return parts;
  }

  private static Part slice(Section.Provisions section, List<Integer> columns, boolean first) {
    var parameters = new HashMap<String, Object>();
    Matrix matrix = section.matrix();
    parameters.put("heading", Markup.of(section.heading().title()));
    parameters.put("anchor", Code.of(section.heading().kind()));
    parameters.put("first", first);
    parameters.put("legend", Markup.of(section.heading().introduction()));
    for (int i = 0; i < columns.size(); i++) {
      parameters.put(HEAD + i, Markup.of(matrix.columns().get(columns.get(i))));
    }
    var rows = new ArrayList<Map<String, Object>>();
    for (Matrix.Group group : matrix.groups()) {
      for (Matrix.Row row : group.rows()) {
        var fields = new HashMap<String, Object>();
        fields.put("group", Markup.of(group.title()));
        fields.put("topic", Markup.of(row.topic()));
        for (int i = 0; i < columns.size(); i++) {
          fields.put("cell" + i, cell(row.cells().get(columns.get(i))));
        }
        rows.add(fields);
      }
    }
    return new Part("matrix", parameters, rows);
  }

  /// How many columns a slice has.
  static int columns(Part slice) {
    return (int)
        slice.parameters().keySet().stream().filter(name -> name.matches(HEAD + "\\d")).count();
  }

  private static String cell(Matrix.Cell cell) {
    var text = new StringBuilder();
    if (!cell.difference().sign().isEmpty()) {
      text.append(Markup.sign(cell.difference().sign())).append('\u00A0');
    }
    text.append(Markup.of(cell.text()));
    if (!cell.article().isEmpty()) {
      text.append('\n').append(Markup.grey(cell.article()));
    }
    return text.toString();
  }
}
