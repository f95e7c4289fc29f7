package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.reporting.model.DataTable;
import org.casusfoederis.reporting.model.Section;

/// Turns tables into parts for the template `table`. A part has room for four layouts of columns;
/// tables with the same columns share one.
final class Grids {

  /// How many layouts the template has, and how many columns each.
  static final int LAYOUTS = 4;

  static final int COLUMNS = 8;
  private static final String LAYOUT = "layouts";

  private final Section.Tables section;
  private final List<Part> parts = new ArrayList<>();
  private final List<GridLayout> layouts = new ArrayList<>();
  private final List<Map<String, Object>> rows = new ArrayList<>();

  private Grids(Section.Tables section) {
    this.section = section;
  }

  /// The parts of a section.
  static List<Part> of(Section.Tables section) {
    var grids = new Grids(section);
    List<DataTable> tables = section.tables();
    for (int i = 0; i < tables.size(); i++) {
      grids.add(tables.get(i), Code.of(section.heading().kind()) + "-" + (i + 1));
    }
    grids.close();
    return grids.parts;
  }

  /// The layouts of the tables of a part.
  @SuppressWarnings("unchecked") // We have put them there.
  static List<GridLayout> layouts(Part part) {
    return (List<GridLayout>) part.parameters().getOrDefault(LAYOUT, List.of());
  }

  private void add(DataTable table, String anchor) {
    GridLayout layout = GridLayout.of(table);
    if (!layouts.contains(layout)) {
      if (layouts.size() == LAYOUTS) {
        close();
      }
      layouts.add(layout);
    }
    var common = new HashMap<String, Object>();
    common.put("layout", Integer.toString(layouts.indexOf(layout)));
    common.put("titleAnchor", anchor);
    if (!table.title().isEmpty()) {
      common.put("title", Markup.of(table.title()));
    }
    if (!table.note().isEmpty()) {
      common.put("note", Markup.of(table.note()));
    }
    for (int c = 0; c < table.columns().size(); c++) {
      common.put("head" + c, Markup.of(table.columns().get(c).title()));
    }
    for (List<DataTable.Cell> cells : table.rows()) {
      var row = new HashMap<>(common);
      for (int c = 0; c < cells.size(); c++) {
        row.put("cell" + c, Markup.of(cells.get(c).shown()));
      }
      rows.add(row);
    }
  }

  private void close() {
    parts.add(
        new Part(
            "table",
            Map.of(
                "heading",
                Markup.of(section.heading().title()),
                "anchor",
                Code.of(section.heading().kind()),
                "introduction",
                Markup.of(section.heading().introduction()),
                "first",
                parts.isEmpty(),
                LAYOUT,
                List.copyOf(layouts)),
            rows));
    layouts.clear();
    rows.clear();
  }
}
