import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;

/// Compiles the report templates. Run by the build: `java CompileTemplates.java SOURCES TARGET`. A
/// template is compiled only when it is newer than what was compiled from it.
class CompileTemplates {

  public static void main(String[] arguments) throws IOException, JRException {
    Path sources = Path.of(arguments[0]);
    Path target = Files.createDirectories(Path.of(arguments[1]));
    List<Path> templates;
    try (Stream<Path> files = Files.list(sources)) {
      templates = files.filter(file -> file.toString().endsWith(".jrxml")).sorted().toList();
    }
    for (Path template : templates) {
      String name = template.getFileName().toString().replace(".jrxml", ".jasper");
      Path compiled = target.resolve(name);
      if (Files.exists(compiled)
          && Files.getLastModifiedTime(compiled).compareTo(Files.getLastModifiedTime(template))
              >= 0) {
        continue;
      }
      try {
        JasperCompileManager.compileReportToFile(template.toString(), compiled.toString());
      } catch (JRException e) {
        System.err.println(template + ": " + e.getMessage());
        System.exit(1);
      }
    }
  }
}
