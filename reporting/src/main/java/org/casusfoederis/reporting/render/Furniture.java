package org.casusfoederis.reporting.render;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/// The head and foot of the pages, which can be finished only when all parts are filled.
final class Furniture {

  /// A section's heading above this line, in points from the top, stands at the top of its page.
  private static final int TOP = 110;

  private Furniture() {}

  /// Numbers the pages of all parts in one sequence, and takes the running head away where the
  /// heading itself stands.
  ///
  /// @return how many pages there are
  static int finish(List<JasperPrint> prints) {
    int all = prints.stream().mapToInt(print -> print.getPages().size()).sum();
    int number = 0;
    for (JasperPrint print : prints) {
      for (JRPrintPage page : print.getPages()) {
        number++;
        finish(page, "Page " + number + " of " + all);
      }
    }
    return all;
  }

  private static void finish(JRPrintPage page, String folio) {
    page.getElements().removeIf(element -> isKey(element, "running") && beginsWithSection(page));
    for (JRPrintElement element : page.getElements()) {
      if (isKey(element, "folio") && element instanceof JRPrintText text) {
        text.setText(folio);
      }
    }
  }

  private static boolean beginsWithSection(JRPrintPage page) {
    return page.getElements().stream()
        .anyMatch(
            element ->
                element instanceof JRPrintText text
                    && text.getBookmarkLevel() == 1
                    && text.getY() < TOP);
  }

  private static boolean isKey(JRPrintElement element, String key) {
    return key.equals(element.getKey());
  }
}
