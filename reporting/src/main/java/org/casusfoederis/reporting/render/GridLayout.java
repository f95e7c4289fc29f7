package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import org.casusfoederis.reporting.model.DataTable;

/// Where the columns of a table stand.
///
/// @param weights the share of each column
/// @param numeric whether a column holds numbers, which stand at its right
record GridLayout(List<Integer> weights, List<Boolean> numeric) {

  private static final int GAP = 6;

  GridLayout {
    weights = List.copyOf(weights);
    numeric = List.copyOf(numeric);
  }

  static GridLayout of(DataTable table) {
    return new GridLayout(
        table.columns().stream().map(DataTable.Column::weight).toList(),
        IntStream.range(0, table.columns().size()).mapToObj(c -> isNumeric(table, c)).toList());
  }

  private static boolean isNumeric(DataTable table, int column) {
    return table.rows().stream().map(row -> row.get(column)).allMatch(GridLayout::isNumber)
        && table.rows().stream().anyMatch(row -> row.get(column) instanceof DataTable.Number);
  }

  private static boolean isNumber(DataTable.Cell cell) {
    return cell instanceof DataTable.Number || cell.shown().isEmpty();
  }

  /// Moves the columns of the template; those that a layout does not have stay empty.
  static void spread(JasperReport table, List<GridLayout> layouts) {
    var bands = new ArrayList<JRBand>(List.of(table.getDetailSection().getBands()));
    for (JRGroup group : table.getGroups()) {
      bands.addAll(List.of(group.getGroupHeaderSection().getBands()));
    }
    bands.stream()
        .map(JRBand::getElements)
        .flatMap(Stream::of)
        .filter(
            element -> element.getKey() != null && element.getKey().matches("(head|cell)\\d\\d"))
        .forEach(
            element -> {
              int layout = element.getKey().charAt(4) - '0';
              if (layout < layouts.size()) {
                layouts.get(layout).move(element, table.getColumnWidth());
              }
            });
  }

  private void move(JRElement element, int width) {
    int column = element.getKey().charAt(5) - '0';
    if (column >= weights.size()) {
      return;
    }
    int all = weights.stream().mapToInt(Integer::intValue).sum();
    int before = weights.subList(0, column).stream().mapToInt(Integer::intValue).sum();
    int x = before * width / all;
    int end = (before + weights.get(column)) * width / all;
    element.setX(x);
    element.setWidth(end - x - (column == weights.size() - 1 ? 0 : GAP));
    if (numeric.get(column) && element instanceof JRTextElement text) {
      text.setHorizontalTextAlign(HorizontalTextAlignEnum.RIGHT);
    }
  }
}
