package org.casusfoederis.core.codebook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;

/// The questions that are asked of every agreement, and the answers that can be coded.
///
/// Topics stand in the order in which reports print them. A codebook is released under a version
/// number; what a version holds does not change afterwards.
public final class Codebook {

  private final int version;
  private final Map<Key<Topic>, Topic> topics;

  private Codebook(int version, List<Topic> topics) {
    this.version = version;
    var byKey = new LinkedHashMap<Key<Topic>, Topic>();
    for (Topic topic : topics) {
      if (byKey.put(topic.key(), topic) != null) {
        throw new IllegalArgumentException("topic " + topic.key() + " is defined twice");
      }
    }
    this.topics = java.util.Collections.unmodifiableMap(byKey);
  }

  /// Version 1, the first codebook.
  public static Codebook version1() {
    return new Codebook(
        1,
        Stream.of(
                ObligationTopics.TOPICS,
                ConditionTopics.TOPICS,
                CooperationTopics.TOPICS,
                TermTopics.TOPICS)
            .flatMap(List::stream)
            .toList());
  }

  /// The version number, from 1.
  public int version() {
    return version;
  }

  /// All topics, in the order of the codebook.
  public List<Topic> topics() {
    return List.copyOf(topics.values());
  }

  /// The topics of one group, in the order of the codebook.
  public List<Topic> topics(TopicGroup group) {
    return topics.values().stream().filter(topic -> topic.group() == group).toList();
  }

  /// The topic with this key, if the codebook has it.
  public Optional<Topic> find(Key<Topic> key) {
    return Optional.ofNullable(topics.get(key));
  }

  /// The topic with this key.
  ///
  /// @throws IllegalArgumentException if the codebook has no such topic
  public Topic topic(Key<Topic> key) {
    return find(key)
        .orElseThrow(
            () -> new IllegalArgumentException("no topic " + key + " in codebook " + version));
  }

  /// This codebook with some of its topics only.
  ///
  /// @param words keys of topics, or codes of groups such as `obligation`; all topics when empty
  /// @throws InvalidValueException if a word is neither; it names those that are
  public Codebook only(List<String> words) {
    if (words.isEmpty()) {
      return this;
    }
    words.forEach(word -> requireTopicOrGroup(word));
    return new Codebook(
        version,
        topics().stream()
            .filter(
                topic ->
                    words.contains(topic.key().text()) || words.contains(Code.of(topic.group())))
            .toList());
  }

  /// The word itself.
  ///
  /// @throws InvalidValueException if it is neither the key of a topic nor the code of a group
  public String requireTopicOrGroup(String word) {
    List<String> known =
        Stream.concat(topics.keySet().stream().map(Key::text), Code.all(TopicGroup.class).stream())
            .toList();
    if (!known.contains(word)) {
      throw InvalidValueException.notOneOf(word, known);
    }
    return word;
  }
}
