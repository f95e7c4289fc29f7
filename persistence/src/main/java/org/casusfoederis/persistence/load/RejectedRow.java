package org.casusfoederis.persistence.load;

import java.util.Optional;
import org.casusfoederis.core.record.RecordKind;

/// A record, or a row of a table, or a whole file, that is set aside because it is unsound: its
/// text as it was read, and why.
///
/// @param path the file in which it stands, as users named it
/// @param line the line at which it begins, from 1; empty for a whole file
/// @param format how the text is written
/// @param content the text, whole
/// @param code of the first problem: `CAS-006`
/// @param reason what is wrong, a line a problem
/// @param kind of the record, as far as the text tells it
/// @param key of the record, as far as the text tells it
public record RejectedRow(
    String path,
    Optional<Integer> line,
    Format format,
    String content,
    String code,
    String reason,
    Optional<RecordKind> kind,
    Optional<String> key) {

  /// How the text of what is set aside is written.
  public enum Format {
    /// A record as a list of a record file holds it, or a whole record file.
    YAML,
    /// The header of a table, and a row of it.
    CSV
  }
}
