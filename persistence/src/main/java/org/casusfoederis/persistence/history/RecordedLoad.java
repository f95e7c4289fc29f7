package org.casusfoederis.persistence.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A load batch as the database remembers it.
///
/// @param number by which it is named
/// @param at the moment at which its records count as recorded
/// @param casusVersion of the program that loaded
/// @param codebookVersion by which its provisions were coded
/// @param description what was loaded and why
/// @param added how many records it added
/// @param changed how many it changed
/// @param removed how many it removed; none unless it undoes another
/// @param unchanged how many were stored already
/// @param setAside how many faulty ones it set aside
/// @param undoes the load that it took back
/// @param undoneBy the load that took it back
/// @param files from which it read, in their order
public record RecordedLoad(
    long number,
    Instant at,
    String casusVersion,
    int codebookVersion,
    String description,
    int added,
    int changed,
    int removed,
    int unchanged,
    int setAside,
    Optional<Long> undoes,
    Optional<Long> undoneBy,
    List<File> files) {
  public RecordedLoad {
    files = List.copyOf(files);
  }

  /// A file from which a load read.
  ///
  /// @param path as it was named
  /// @param sha256 of its bytes, in hexadecimal digits
  public record File(String path, String sha256) {}
}
