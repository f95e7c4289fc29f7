package org.casusfoederis.cli.command;

import java.util.Arrays;
import java.util.List;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.record.RecordKind;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The kind of the record that is meant, for keys that several kinds have.
final class KindOption {

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "Of what kind the record is, when several have the key: source, actor, agreement,"
              + " deployment, transfer, event or assessment.")
  private @Nullable String text;

  /// The kinds of which the record may be.
  List<RecordKind> kinds() {
    if (text == null) {
      return List.of(RecordKind.values());
    }
    List<RecordKind> named =
        Arrays.stream(RecordKind.values())
            .filter(kind -> kind.singular().equals(text) || kind.plural().equals(text))
            .toList();
    if (named.isEmpty()) {
      throw InvalidValueException.notOneOf(
          text, Arrays.stream(RecordKind.values()).map(RecordKind::singular).toList());
    }
    return named;
  }

  /// What is looked for, in messages: `agreement`, or `record` when any kind will do.
  String words() {
    return text == null ? "record" : kinds().getFirst().singular();
  }
}
