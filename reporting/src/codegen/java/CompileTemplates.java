import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRElement;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRGroup;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JRDesignElement;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/// Compiles the report templates. Run by the build: `java CompileTemplates.java SOURCES TARGET`.
///
/// Every template gets the properties and styles of `page.jrxml`, and the head and foot of its
/// pages unless it has its own.
class CompileTemplates {

  private static final String SHARED = "page.jrxml";

  public static void main(String[] arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path a4 = Files.createDirectories(Path.of(arguments[1], "a4"));
    Path letter = Files.createDirectories(Path.of(arguments[1], "letter"));
    Path shared = sources.resolve(SHARED);
    List<Path> templates;
    try (Stream<Path> files = Files.list(sources)) {
      templates =
          files
              .filter(file -> file.toString().endsWith(".jrxml") && !file.equals(shared))
              .sorted()
              .toList();
    }
    for (Path template : templates) {
      String name = template.getFileName().toString().replace(".jrxml", ".jasper");
      Path compiled = a4.resolve(name);
      if (isNewer(compiled, template)
          && isNewer(compiled, shared)
          && Files.exists(letter.resolve(name))) {
        continue;
      }
      try {
        JasperCompileManager.compileReportToFile(design(template, shared), compiled.toString());
        JasperDesign design = design(template, shared);
        onLetter(design);
        JasperCompileManager.compileReportToFile(design, letter.resolve(name).toString());
      } catch (JRException | JRRuntimeException e) {
        System.err.println(template + ": " + e.getMessage());
        System.exit(1);
      }
    }
  }

  private static JasperDesign design(Path template, Path shared) throws JRException {
    JasperDesign design = JRXmlLoader.load(template.toFile());
    complete(design, JRXmlLoader.load(shared.toFile()));
    return design;
  }

  /// Puts a template for A4 on US Letter, which is 17 points wider and 50 lower. Columns keep their
  /// width where the margins leave room for it; what is wider is cut at the right, or moved there.
  private static void onLetter(JasperDesign design) {
    boolean landscape = design.getPageWidth() > design.getPageHeight();
    design.setPageWidth(landscape ? 792 : 612);
    design.setPageHeight(landscape ? 612 : 792);
    int column = Math.min(design.getColumnWidth(), design.getPageWidth() - 88);
    int lost = design.getColumnWidth() - column;
    int margins = design.getPageWidth() - column;
    design.setColumnWidth(column);
    design.setLeftMargin(margins / 2);
    design.setRightMargin(margins - margins / 2);
    if (lost == 0) {
      return;
    }
    var bands = new ArrayList<JRBand>();
    Stream.of(
            design.getTitle(),
            design.getPageHeader(),
            design.getColumnHeader(),
            design.getPageFooter())
        .filter(Objects::nonNull)
        .forEach(bands::add);
    bands.addAll(List.of(design.getDetailSection().getBands()));
    for (JRGroup group : design.getGroups()) {
      bands.addAll(List.of(group.getGroupHeaderSection().getBands()));
    }
    for (JRBand band : bands) {
      for (JRElement element : band.getElements()) {
        if (element.getX() + element.getWidth() > column && element instanceof JRDesignElement at) {
          if (at.getX() >= lost && at.getX() + at.getWidth() == column + lost) {
            at.setX(at.getX() - lost);
          } else {
            at.setX(Math.min(at.getX(), column - 1));
            at.setWidth(column - at.getX());
          }
        }
      }
    }
  }

  private static void complete(JasperDesign design, JasperDesign shared) throws JRException {
    for (String property : shared.getPropertyNames()) {
      design.setProperty(property, shared.getProperty(property));
    }
    for (JRStyle style : shared.getStyles()) {
      design.addStyle(style);
    }
    for (JRParameter parameter : shared.getParameters()) {
      if (!design.getParametersMap().containsKey(parameter.getName())) {
        design.addParameter(parameter);
      }
    }
    if (design.getPageHeader() == null) {
      design.setPageHeader(shared.getPageHeader());
    }
    if (design.getPageFooter() == null) {
      design.setPageFooter(shared.getPageFooter());
    }
  }

  private static boolean isNewer(Path compiled, Path source) throws IOException {
    FileTime time = Files.getLastModifiedTime(source);
    return Files.exists(compiled) && Files.getLastModifiedTime(compiled).compareTo(time) >= 0;
  }
}
