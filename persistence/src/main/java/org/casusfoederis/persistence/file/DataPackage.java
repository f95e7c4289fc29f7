package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the descriptor of a Frictionless data package
/// (<https://specs.frictionlessdata.io/data-package/>): which of its files are record files.
final class DataPackage {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final String name;
  private final List<String> lines;
  private final Findings findings;

  /// @param name what users call the descriptor
  DataPackage(String name, String text, Findings findings) {
    this.name = name;
    this.lines = text.lines().toList();
    this.findings = findings;
  }

  /// The paths of the resources that are YAML files or CSV tables, in the order of the descriptor.
  /// Resources of other formats are somebody else's matter.
  List<String> recordFiles() {
    JsonNode root;
    try {
      root = JSON.readTree(String.join("\n", lines));
    } catch (JacksonException e) {
      findings.add(
          new Problem.NotYaml(
              place(e.getLocation()),
              "JSON",
              // What follows names the source of the text, which Jackson does not know.
              e.getOriginalMessage().replaceFirst(" \\(for .*", ""),
              "expected a JSON object with resources"));
      return List.of();
    }
    if (!root.path("resources").isArray()) {
      findings.add(
          new Problem.MissingKey(
              Place.wholeFile(name), "resources", "data package", "a list of resources"));
      return List.of();
    }
    var paths = new ArrayList<String>();
    for (JsonNode resource : root.path("resources")) {
      JsonNode path = resource.path("path");
      if (path.isArray()) {
        path.forEach(part -> add(part, paths));
      } else {
        add(path, paths);
      }
    }
    return paths;
  }

  private void add(JsonNode path, List<String> paths) {
    String text = path.asString("");
    if (!isYaml(text) && !isTable(text)) {
      return;
    }
    boolean safe =
        !text.startsWith("/")
            && !text.contains("\\")
            && !text.contains(":")
            && List.of(text.split("/")).stream().noneMatch(part -> part.equals(".."));
    if (safe) {
      paths.add(text);
    } else {
      findings.add(
          new Problem.MalformedValue(
              mention(text).orElseGet(() -> Place.wholeFile(name)),
              text,
              "path of a resource",
              "a path within the package, with slashes and without '..'"));
    }
  }

  /// Whether a file's name says that it holds YAML.
  static boolean isYaml(String file) {
    String lower = file.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }

  /// Whether a file's name says that it holds a CSV table.
  static boolean isTable(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(".csv");
  }

  /// Where the descriptor names a path.
  private Optional<Place> mention(String path) {
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(path);
      if (at >= 0) {
        int column = lines.get(i).codePointCount(0, at) + 1;
        return Optional.of(
            new Place(name, i + 1, column, path.codePointCount(0, path.length()), lines.get(i)));
      }
    }
    return Optional.empty();
  }

  private Place place(TokenStreamLocation location) {
    int line = location.getLineNr();
    if (line < 1 || line > lines.size()) {
      return Place.wholeFile(name);
    }
    return new Place(name, line, Math.max(1, location.getColumnNr()), 1, lines.get(line - 1));
  }
}
