package org.casusfoederis.reporting.outline;

import java.util.List;

/// A heading with what stands under it: first its own blocks, then the sections within it.
///
/// @param anchor a word that no other section of the report has
/// @param heading the heading
/// @param blocks what stands directly under it; empty ones are left out
/// @param sections the sections within it; empty ones are left out
public record Section(String anchor, String heading, List<Block> blocks, List<Section> sections) {
  public Section {
    blocks = blocks.stream().filter(one -> !one.isEmpty()).toList();
    sections = sections.stream().filter(one -> !one.isEmpty()).toList();
  }

  static Section of(String anchor, String heading, Block... blocks) {
    return new Section(anchor, heading, List.of(blocks), List.of());
  }

  /// Whether there is nothing under the heading.
  public boolean isEmpty() {
    return blocks.isEmpty() && sections.isEmpty();
  }
}
