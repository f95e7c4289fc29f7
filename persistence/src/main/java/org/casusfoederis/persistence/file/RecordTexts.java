package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.record.RecordKind;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Cuts a record file into the texts of its records, sound or not, so that one can be kept as it
/// was written.
public final class RecordTexts {

  private final String file;
  private final List<String> lines;
  private final List<RecordText> records = new ArrayList<>();

  private RecordTexts(String file, String text) {
    this.file = file;
    this.lines = text.lines().toList();
  }

  /// The records of a file, in their order. A record that cannot be read without the rest of its
  /// file, for it uses an alias of something outside itself, is left out; so is all that is no
  /// mapping in a list of a known kind.
  ///
  /// @param file what users call the file
  /// @param text what stands in it
  public static List<RecordText> of(String file, String text) {
    var texts = new RecordTexts(file, text);
    YamlDocuments.compose(new SourceText(file, text), new RunFindings()).forEach(texts::document);
    return List.copyOf(texts.records);
  }

  private void document(Node document) {
    if (document instanceof MappingNode lists) {
      for (NodeTuple list : lists.getValue()) {
        if (list.getValueNode() instanceof SequenceNode items) {
          kind(list.getKeyNode())
              .ifPresent(kind -> items.getValue().forEach(item -> record(kind, item)));
        }
      }
    }
  }

  private static Optional<RecordKind> kind(Node key) {
    return Arrays.stream(RecordKind.values())
        .filter(kind -> key instanceof ScalarNode scalar && kind.plural().equals(scalar.getValue()))
        .findFirst();
  }

  private void record(RecordKind kind, Node item) {
    if (item instanceof MappingNode mapping) {
      Mark start = mapping.getStartMark().orElseThrow();
      Mark end = mapping.getEndMark().orElseThrow();
      var record =
          new RecordText(
              new Place(file, start.getLine() + 1, start.getColumn() + 1, 1, line(start.getLine())),
              end.getLine() + 1,
              end.getColumn() + 1,
              kind,
              key(mapping),
              text(start, end));
      var findings = new RunFindings();
      var _ = YamlDocuments.compose(new SourceText(file, record.file()), findings);
      if (findings.problemCount() == 0) {
        records.add(record);
      }
    }
  }

  private static Optional<String> key(MappingNode record) {
    return record.getValue().stream()
        .filter(
            entry -> entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals("key"))
        .map(NodeTuple::getValueNode)
        .filter(ScalarNode.class::isInstance)
        .map(value -> ((ScalarNode) value).getValue().strip())
        .findFirst();
  }

  private String text(Mark start, Mark end) {
    var text = new StringBuilder();
    for (int number = start.getLine(); number <= end.getLine(); number++) {
      String line = line(number);
      int to = number == end.getLine() ? offset(line, end.getColumn()) : line.length();
      int from =
          number == start.getLine()
              ? offset(line, start.getColumn())
              : indentation(line, start.getColumn());
      text.append(line, Math.min(from, to), to).append('\n');
    }
    return text.toString().stripTrailing();
  }

  private String line(int number) {
    return number < lines.size() ? lines.get(number) : "";
  }

  private static int offset(String line, int column) {
    return line.offsetByCodePoints(0, Math.min(column, line.codePointCount(0, line.length())));
  }

  /// Where the text of a line begins when at most so much white space is cut off.
  private static int indentation(String line, int most) {
    int spaces = 0;
    while (spaces < most && spaces < line.length() && line.charAt(spaces) == ' ') {
      spaces++;
    }
    return spaces;
  }
}
