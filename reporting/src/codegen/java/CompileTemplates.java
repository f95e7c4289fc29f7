import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JRRuntimeException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
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
    Path target = Files.createDirectories(Path.of(arguments[1]));
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
      Path compiled = target.resolve(name);
      if (isNewer(compiled, template) && isNewer(compiled, shared)) {
        continue;
      }
      try {
        JasperDesign design = JRXmlLoader.load(template.toFile());
        complete(design, JRXmlLoader.load(shared.toFile()));
        JasperCompileManager.compileReportToFile(design, compiled.toString());
      } catch (JRException | JRRuntimeException e) {
        System.err.println(template + ": " + e.getMessage());
        System.exit(1);
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
