package org.casusfoederis.persistence.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.report.Paper;
import org.casusfoederis.core.report.ReportDefinition;
import org.casusfoederis.core.report.ReportOptions;
import org.casusfoederis.core.report.SectionKind;
import org.snakeyaml.engine.v2.nodes.Node;

/// What was read from the definition of a report (docs/reports.md). Faults are found as in record
/// files: all in one run, each with its place.
///
/// @param definition the definition; empty when the file has a fault
/// @param read the faults, and the agreements that the file names
public record ReportDefinitionFile(Optional<ReportDefinition> definition, ReadResult read) {

  private static final int LARGEST = 1024 * 1024;

  /// Reads a file.
  ///
  /// @param codebook knows the topics that the file may name
  public static ReportDefinitionFile read(Path path, Codebook codebook) {
    var findings = new RunFindings();
    String name = FoundFile.name(path);
    Optional<ReportDefinition> definition = Optional.empty();
    try {
      if (Files.size(path) > LARGEST) {
        findings.add(unreadable(name, "it is larger than 1 MiB", "a report definition"));
      } else {
        var source = new SourceText(name, Utf8.decode(name, Files.readAllBytes(path)));
        definition = definition(source, path, codebook, findings);
      }
    } catch (UnreadableException e) {
      findings.add(e.problem());
    } catch (IOException e) {
      findings.add(
          unreadable(name, RecordFiles.reason(e), "a file that exists and that you may read"));
    }
    return new ReportDefinitionFile(
        findings.problemCount() == 0 ? definition : Optional.empty(), findings.result());
  }

  /// All that is wrong, with the agreements that are not known.
  public List<Problem> problems(Collection<String> knownAgreements) {
    return read.problems().isEmpty()
        ? read.unresolved(Map.of(RecordKind.AGREEMENT, knownAgreements))
        : read.problems();
  }

  private static Optional<ReportDefinition> definition(
      SourceText source, Path path, Codebook codebook, RunFindings findings) {
    List<Node> documents = YamlDocuments.compose(source, findings);
    if (documents.isEmpty() && findings.problemCount() == 0) {
      findings.add(
          new Problem.MissingKey(
              source.wholeFile(), "focus", "report definition", "the key of an agreement"));
    }
    return documents.stream()
        .limit(1)
        .flatMap(
            node ->
                MappingFields.of(new Scalars(source, findings), "report definition", node).stream())
        .flatMap(
            fields -> Optional.ofNullable(definition(fields, path, codebook).orNull()).stream())
        .findFirst();
  }

  private static Found<ReportDefinition> definition(Fields at, Path path, Codebook codebook) {
    var focus = at.required("focus", Form.AGREEMENT);
    var others = at.list("others", Form.AGREEMENT);
    var topics = at.list("topics", Form.plain(codebook::requireTopicOrGroup));
    var sections = at.list("sections", Form.word(SectionKind.class));
    var from = at.optional("from", Form.DATE);
    var to = at.optional("to", Form.DATE);
    var paper = at.optional("paper", Form.word(Paper.class));
    var title = at.optional("title", Form.TEXT);
    var author = at.optional("author", Form.TEXT);
    // A logo is looked for beside the file.
    var logo = at.optional("logo", Form.plain(path::resolveSibling));
    return at.build(
        () ->
            new ReportDefinition(
                focus.get(),
                others,
                new ReportOptions(
                    topics,
                    sections,
                    from.orNull(),
                    to.orNull(),
                    paper.orNull(),
                    title.orNull(),
                    author.orNull(),
                    logo.orNull())));
  }

  private static Problem unreadable(String name, String reason, String remedy) {
    return new Problem.UnreadableFile(Place.wholeFile(name), reason, remedy);
  }
}
