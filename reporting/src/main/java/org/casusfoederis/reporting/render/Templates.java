package org.casusfoederis.reporting.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;

/// The compiled templates, and how they are filled. They are loaded from our own class path only: a
/// compiled template is a serialised Java object, and never a user's file.
final class Templates {

  private final Map<String, JasperReport> loaded = new HashMap<>();
  private final Map<String, Object> common;

  /// Templates of one report.
  ///
  /// @param title the running title
  /// @param footer what stands at the foot of every page
  Templates(String title, String footer) {
    this.common = Map.of("title", Markup.of(title), "footer", Markup.of(footer));
  }

  /// Fills a section.
  JasperPrint fill(Section section) {
    var parameters = new HashMap<>(common);
    parameters.put("heading", Markup.of(section.heading()));
    parameters.put("anchor", section.anchor());
    parameters.putAll(section.parameters());
    try {
      JasperPrint print =
          JasperFillManager.fillReport(
              template(section.template()),
              parameters,
              new JRMapCollectionDataSource(java.util.List.copyOf(section.rows())));
      print.setName(section.heading());
      return print;
    } catch (JRException e) {
      throw new IllegalStateException(
          "the section " + section.heading() + " could not be laid out", e);
    }
  }

  private JasperReport template(String name) throws JRException {
    JasperReport known = loaded.get(name);
    if (known != null) {
      return known;
    }
    String resource = "/org/casusfoederis/reporting/templates/" + name + ".jasper";
    try (InputStream in = Templates.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no template " + name);
      }
      var template = (JasperReport) JRLoader.loadObject(in);
      loaded.put(name, template);
      return template;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
