package org.casusfoederis.persistence.file;

import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.problem.Nearest;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.Key;

/// Looks topics up in the codebook.
final class Topics {

  private static final Codebook CODEBOOK = Codebook.version1();

  private Topics() {}

  /// The topic with this key; nothing, and a finding, when the codebook has none.
  static Found<Topic> find(Findings findings, Key<Topic> key, Place place) {
    Topic topic = CODEBOOK.find(key).orElse(null);
    if (topic == null) {
      var all = CODEBOOK.topics().stream().map(one -> one.key().text()).toList();
      findings.add(
          new Problem.UnknownReference(
              place,
              key.text(),
              "topic",
              "the codebook (casus list topics)",
              Nearest.to(key.text(), all).orElse(null)));
    }
    return new Found<>(topic);
  }

  /// Reads the key of a topic from a field that may be left out.
  static Found<Key<Topic>> optional(Fields at, String field) {
    Found<Key<Topic>> key = at.optional(field, Form.key());
    if (key.orNull() == null) {
      return key;
    }
    Found<Topic> topic = find(at.findings(), key.get(), at.place(field));
    return topic.orNull() == null ? Found.nothing() : key;
  }
}
