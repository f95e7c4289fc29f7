package org.casusfoederis.core.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casusfoederis.core.record.Key;

/// One question of the codebook.
///
/// @param key what records write: `no_hostile_alliance`
/// @param group the chapter it stands in
/// @param title what reports print
/// @param definition what is coded under it, and what is not
/// @param type what kind of value it takes
/// @param values the coded values; for [ValueType#ORDINAL] from the weakest to the strongest; empty
///   for [ValueType#FLAG] and [ValueType#PERIOD]
/// @param crosswalks the variables of published data sets to which it corresponds
public record Topic(
    Key<Topic> key,
    TopicGroup group,
    String title,
    String definition,
    ValueType type,
    List<CodedValue> values,
    List<Crosswalk> crosswalks) {

  public Topic {
    values = List.copyOf(values);
    crosswalks = List.copyOf(crosswalks);
    boolean closed = type == ValueType.FLAG || type == ValueType.PERIOD;
    if (closed != values.isEmpty()) {
      throw new IllegalArgumentException(
          "topic " + key + " of type " + type + " has " + values.size() + " values");
    }
    if (values.stream().map(CodedValue::code).distinct().count() != values.size()) {
      throw new IllegalArgumentException("topic " + key + " names a value twice");
    }
  }

  /// The coded value with this code, if the topic has it.
  public Optional<CodedValue> value(String code) {
    return values.stream().filter(value -> value.code().equals(code)).findFirst();
  }

  /// The place of a coded value in the order of the topic, 0 being the weakest.
  ///
  /// @throws IllegalArgumentException if the topic has no such value
  public int strength(String code) {
    return values.indexOf(
        value(code)
            .orElseThrow(
                () -> new IllegalArgumentException("topic " + key + " has no value " + code)));
  }

  static Topic flag(TopicGroup group, String key, String title, String definition) {
    return of(group, key, title, definition, ValueType.FLAG);
  }

  static Topic period(TopicGroup group, String key, String title, String definition) {
    return of(group, key, title, definition, ValueType.PERIOD);
  }

  static Topic nominal(
      TopicGroup group, String key, String title, String definition, CodedValue... values) {
    return of(group, key, title, definition, ValueType.NOMINAL, values);
  }

  static Topic ordinal(
      TopicGroup group, String key, String title, String definition, CodedValue... weakestFirst) {
    return of(group, key, title, definition, ValueType.ORDINAL, weakestFirst);
  }

  static Topic set(
      TopicGroup group, String key, String title, String definition, CodedValue... values) {
    return of(group, key, title, definition, ValueType.SET, values);
  }

  static CodedValue value(String code, String title, String definition) {
    return new CodedValue(code, title, definition);
  }

  static Crosswalk atop(String variable, String rule) {
    return new Crosswalk(Crosswalk.Dataset.ATOP, variable, rule);
  }

  Topic crosswalk(Crosswalk crosswalk) {
    var all = new ArrayList<>(crosswalks);
    all.add(crosswalk);
    return new Topic(key, group, title, definition, type, values, all);
  }

  private static Topic of(
      TopicGroup group,
      String key,
      String title,
      String definition,
      ValueType type,
      CodedValue... values) {
    return new Topic(Key.of(key), group, title, definition, type, List.of(values), List.of());
  }
}
