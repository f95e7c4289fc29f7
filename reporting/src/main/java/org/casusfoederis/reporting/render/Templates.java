package org.casusfoederis.reporting.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.report.Paper;

/// The compiled templates, and how they are filled. They are loaded from our own class path only: a
/// compiled template is a serialised Java object, and never a user's file.
final class Templates {

  private final String footer;
  private final Paper paper;

  /// @param footer what stands at the foot of every page
  Templates(String footer, Paper paper) {
    this.footer = Markup.of(footer);
    this.paper = paper;
  }

  /// Fills a part.
  JasperPrint fill(Part part) {
    var parameters = new HashMap<>(part.parameters());
    parameters.put("footer", footer);
    // Loaded anew for each part: the matrix changes its own, and parts are filled side by side.
    JasperReport template = load(Code.of(paper) + "/" + part.template());
    if (part.template().equals("matrix")) {
      MatrixColumns.spread(template, MatrixSlices.columns(part));
    } else if (part.template().equals("table")) {
      GridLayout.spread(template, Grids.layouts(part));
    }
    try {
      return JasperFillManager.fillReport(template, parameters, rows(part));
    } catch (JRException e) {
      throw new IllegalStateException(
          "the template " + part.template() + " could not be filled", e);
    }
  }

  private static JRMapCollectionDataSource rows(Part part) {
    return new JRMapCollectionDataSource(List.<Map<String, ?>>copyOf(part.rows()));
  }

  private static JasperReport load(String name) {
    String resource = "/org/casusfoederis/reporting/templates/" + name + ".jasper";
    try (InputStream in = Templates.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the template " + name + " is not on the class path");
      }
      return (JasperReport) JRLoader.loadObject(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JRException e) {
      throw new IllegalStateException("the template " + name + " could not be loaded", e);
    }
  }
}
