package org.casusfoederis.reporting.model;

import java.util.List;

/// A chapter of the codebook.
///
/// @param title the chapter
/// @param topics its topics
public record CodebookChapter(String title, List<Entry> topics) {
  public CodebookChapter {
    topics = List.copyOf(topics);
  }

  /// A topic.
  ///
  /// @param key what records write
  /// @param title what reports print
  /// @param definition what is coded under it
  /// @param type what kind of value it takes, in words
  /// @param values the code of each value with its title and definition, in the order of the topic
  /// @param crosswalks variables of published data sets, with the rule of translation
  public record Entry(
      String key,
      String title,
      String definition,
      String type,
      List<Term> values,
      List<Term> crosswalks) {
    public Entry {
      values = List.copyOf(values);
      crosswalks = List.copyOf(crosswalks);
    }
  }
}
