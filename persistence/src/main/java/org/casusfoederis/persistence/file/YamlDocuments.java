package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.List;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// The documents of a YAML 1.2 file as trees of nodes with places. Scalars are not interpreted.
final class YamlDocuments {

  /// Enough for a citation that many records share by an alias; too few for a tree that unfolds to
  /// billions of nodes.
  private static final int MOST_ALIASES = 200;

  private YamlDocuments() {}

  /// The documents of a file; when it is not YAML, those before the fault, and the fault is added
  /// to the findings.
  static List<Node> compose(SourceText source, Findings findings) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(source.name())
            .setSchema(new FailsafeSchema())
            .setUseMarks(true)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .setCodePointLimit(Integer.MAX_VALUE)
            .setAllowNonScalarKeys(true)
            .build();
    var parser = new BoundedParser(settings, source.text());
    var documents = new ArrayList<Node>();
    try {
      new Composer(settings, parser).forEachRemaining(documents::add);
    } catch (MarkedYamlEngineException e) {
      findings.add(
          new Problem.NotYaml(
              e.getProblemMark().map(source::place).orElseGet(source::wholeFile),
              e.getProblem(),
              e.getContext() == null || e.getContext().isBlank()
                  ? "expected YAML 1.2"
                  : e.getContext()));
    } catch (ReaderException e) {
      findings.add(
          new Problem.NotYaml(
              source.place(e.getPosition()),
              "the character U+%04X".formatted(e.getCodePoint()),
              "expected printable characters"));
    } catch (YamlEngineException e) {
      Place place = parser.last().map(source::place).orElseGet(source::wholeFile);
      findings.add(new Problem.NotYaml(place, reason(e), "expected YAML 1.2"));
    }
    return documents;
  }

  private static String reason(YamlEngineException e) {
    String message = String.valueOf(e.getMessage());
    return message.startsWith("Number of aliases")
        ? "more than " + MOST_ALIASES + " aliases of lists or mappings"
        : message;
  }
}
