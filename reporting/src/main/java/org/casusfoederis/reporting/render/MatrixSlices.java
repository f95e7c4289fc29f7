package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.reporting.model.Matrix;

/// Cuts the provision matrix into slices that fit the page: the focus agreement in each, and the
/// others shared out evenly.
final class MatrixSlices {

  static final String HEADING = "Who promised what";

  private static final int OTHERS = 6;
  private static final String HEAD = "head";
  private static final String LEGEND =
      "= same as the focus agreement   ▲ stronger   ▼ weaker   ≠ different   – the text is silent  "
          + " ? not coded";

  private MatrixSlices() {}

  static List<Part> of(Matrix matrix) {
    if (matrix.groups().isEmpty() || matrix.columns().isEmpty()) {
      return List.of();
    }
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
      parts.add(slice(matrix, columns, slice == 0));
    }
    return parts;
  }

  private static Part slice(Matrix matrix, List<Integer> columns, boolean first) {
    var parameters = new HashMap<String, Object>();
    parameters.put("heading", HEADING);
    parameters.put("anchor", "matrix");
    parameters.put("first", first);
    parameters.put("legend", Markup.of(LEGEND));
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
