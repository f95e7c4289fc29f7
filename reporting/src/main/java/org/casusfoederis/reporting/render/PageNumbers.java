package org.casusfoederis.reporting.render;

import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.JRTemplatePrintText;

/// Writes *page x of y* at the foot of the pages, which can be done only when all sections are
/// filled.
final class PageNumbers {

  private PageNumbers() {}

  /// Numbers the pages of all sections in one sequence.
  ///
  /// @return how many there are
  static int write(List<JasperPrint> prints) {
    int all = prints.stream().mapToInt(print -> print.getPages().size()).sum();
    int number = 0;
    for (JasperPrint print : prints) {
      for (JRPrintPage page : print.getPages()) {
        number++;
        for (JRPrintElement element : page.getElements()) {
          if ("page".equals(element.getKey()) && element instanceof JRTemplatePrintText text) {
            text.setText(number + " / " + all);
          }
        }
      }
    }
    return all;
  }
}
