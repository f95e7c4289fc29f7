package org.casusfoederis.persistence.dataset;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What a load did with a file of a data set.
///
/// @param file the file as it was named
/// @param dataset the key of the set: `atop-member`
/// @param title its title
/// @param version its version; empty when nothing says it
/// @param status what was done
/// @param rowsRead how many rows stand behind the heading
/// @param rowsStored how many of them are stored
/// @param explained for each reason how many rows are not stored
/// @param firstYear the first year that it covers
/// @param lastYear the last year that it covers
/// @param leftOut columns that are not stored, each with the reason
/// @param actors whom its codes and names mean; empty when the file was stored already
/// @param warnings what whoever loads should know
public record LoadedDataset(
    String file,
    String dataset,
    String title,
    String version,
    Status status,
    int rowsRead,
    int rowsStored,
    Map<String, Integer> explained,
    OptionalInt firstYear,
    OptionalInt lastYear,
    List<String> leftOut,
    List<Reconciliation> actors,
    List<String> warnings) {

  public LoadedDataset {
    explained = Map.copyOf(explained);
    leftOut = List.copyOf(leftOut);
    actors = List.copyOf(actors);
    warnings = List.copyOf(warnings);
  }

  /// What was done with a file.
  public enum Status {
    /// Its rows are stored.
    LOADED,
    /// The same file is stored already; nothing was written.
    UNCHANGED
  }

  /// How many rows are not stored.
  public int rowsExplained() {
    return rowsRead - rowsStored;
  }
}
