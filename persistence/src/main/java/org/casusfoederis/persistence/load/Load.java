package org.casusfoederis.persistence.load;

import java.util.List;
import org.casusfoederis.core.codebook.Codebook;

/// What is to be loaded.
///
/// @param items the records, sound in themselves
/// @param codebook the release by which provisions are coded
/// @param description what is loaded and why, in words
/// @param casusVersion the version of Casus that loads
public record Load(LoadItems items, Codebook codebook, String description, String casusVersion) {

  /// A load of records that are in memory.
  ///
  /// @param items the records, sound in themselves; of one kind and key at most one
  /// @param references all places at which they name records
  /// @param codebook the release by which provisions are coded
  /// @param files the files from which the records were read
  /// @param description what is loaded and why, in words
  /// @param casusVersion the version of Casus that loads
  public Load(
      List<LoadItem> items,
      List<KeyReference> references,
      Codebook codebook,
      List<LoadFile> files,
      String description,
      String casusVersion) {
    this(LoadItems.of(items, references, files), codebook, description, casusVersion);
  }
}
