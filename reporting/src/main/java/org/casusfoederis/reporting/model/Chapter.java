package org.casusfoederis.reporting.model;

import java.util.List;

/// The topics of one chapter of the codebook, with what each agreement says.
///
/// @param title the chapter
/// @param topics its topics on which at least one agreement says something
public record Chapter(String title, List<TopicSection> topics) {
  public Chapter {
    topics = List.copyOf(topics);
  }

  /// One topic, the agreements side by side.
  ///
  /// @param title the topic
  /// @param definition what is coded under it
  /// @param passages what each agreement that says something says, the focus first
  /// @param silent the agreements whose texts are silent, in a sentence; empty when none
  /// @param unknown the agreements that were not coded, in a sentence; empty when none
  public record TopicSection(
      String title, String definition, List<Passage> passages, String silent, String unknown) {
    public TopicSection {
      passages = List.copyOf(passages);
    }
  }

  /// What one agreement says on the topic.
  ///
  /// @param agreement its short title
  /// @param article `Art. 4`, or that none is named
  /// @param value the coded value in words
  /// @param summary in our own words, with condition and note
  /// @param focus whether this is the focus agreement
  public record Passage(
      String agreement, String article, String value, CitedText summary, boolean focus) {}
}
