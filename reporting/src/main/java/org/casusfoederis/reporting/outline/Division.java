package org.casusfoederis.reporting.outline;

import java.util.List;

/// A heading with what stands under it: first its own blocks, then the divisions within it.
///
/// @param anchor a word that no other heading of the report has
/// @param heading the heading
/// @param blocks what stands directly under it; empty ones are left out
/// @param divisions the headings within it; empty ones are left out
public record Division(
    String anchor, String heading, List<Block> blocks, List<Division> divisions) {
  public Division {
    blocks = blocks.stream().filter(one -> !one.isEmpty()).toList();
    divisions = divisions.stream().filter(one -> !one.isEmpty()).toList();
  }

  static Division of(String anchor, String heading, Block... blocks) {
    return new Division(anchor, heading, List.of(blocks), List.of());
  }

  /// Whether there is nothing under the heading.
  public boolean isEmpty() {
    return blocks.isEmpty() && divisions.isEmpty();
  }
}
