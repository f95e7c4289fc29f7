package org.casusfoederis.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/// The table of contents, made from the headings of the filled sections.
final class Contents {

  /// Headings of this level and above are listed.
  private static final int DEEPEST = 2;

  private Contents() {}

  /// Fills the table. It is filled twice: how many pages it takes decides on which pages the
  /// sections begin.
  ///
  /// @param before how many pages stand before the table
  static JasperPrint of(List<JasperPrint> body, int before, Templates templates) {
    int own = templates.fill(section(body, before)).getPages().size();
    return templates.fill(section(body, before + own));
  }

  private static Section section(List<JasperPrint> body, int pagesBefore) {
    var rows = new ArrayList<Map<String, Object>>();
    int page = pagesBefore;
    for (JasperPrint print : body) {
      for (var one : print.getPages()) {
        page++;
        for (JRPrintElement element : one.getElements()) {
          if (element instanceof JRPrintText text
              && text.getAnchorName() != null
              && text.getBookmarkLevel() >= 1
              && text.getBookmarkLevel() <= DEEPEST) {
            rows.add(
                Map.of(
                    "level", Integer.toString(text.getBookmarkLevel()),
                    "entry", text.getOriginalText(),
                    "page", Integer.toString(page),
                    "anchor", text.getAnchorName()));
          }
        }
      }
    }
    return new Section("contents", "Contents", "contents", Map.of(), rows);
  }
}
