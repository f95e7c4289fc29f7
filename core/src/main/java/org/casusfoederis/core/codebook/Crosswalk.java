package org.casusfoederis.core.codebook;

/// How a topic corresponds to a variable of a published data set.
///
/// @param dataset the data set
/// @param variable the variable's name as its codebook prints it
/// @param rule how values translate, in words
public record Crosswalk(Dataset dataset, String variable, String rule) {

  /// The data sets to which the codebook has crosswalks.
  public enum Dataset {
    /// Alliance Treaty Obligations and Provisions 5.1 (Leeds, Ritter, Mitchell, Long 2002).
    ATOP,
    /// Correlates of War Formal Alliances 4.1 (Gibler 2009).
    COW
  }
}
