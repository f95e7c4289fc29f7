package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.problem.Nearest;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.Key;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Reads the provisions of one agreement.
final class ProvisionReader {

  private static final String HERE = "this agreement";

  private final AgreementParts parts;

  /// @param parts the parts of the agreement, already read
  ProvisionReader(AgreementParts parts) {
    this.parts = parts;
  }

  Found<Provision> read(Fields at) {
    var topicKey = at.required("topic", Form.<Topic>key());
    var topic =
        topicKey.orNull() == null
            ? Found.<Topic>nothing()
            : Topics.find(at.findings(), topicKey.get(), at.place("topic"));
    at.require("value", "what the text says on the topic");
    var value = value(at, topic);
    var article = at.optional("article", Form.TEXT);
    var noArticleBecause = at.optional("no_article_because", Form.TEXT);
    var instrument = at.optional("instrument", Form.<Instrument>key());
    if (instrument.orNull() != null) {
      known(at, "instrument", instrument.get().text(), parts.instruments());
    }
    var phase = at.optional("phase", Form.COUNT);
    if (phase.orNull() != null) {
      known(at, "phase", phase.get().toString(), parts.phaseNumbers());
    }
    var owedBy = members(at, "owed_by");
    var owedTo = members(at, "owed_to");
    var when = at.optional("when", Form.TEXT);
    var summary = at.optional("summary", Form.TEXT);
    var note = at.optional("note", Form.TEXT);
    var citations = CitationReader.optional(at);
    return at.build(
        () ->
            new Provision(
                topicKey.get(),
                value.get(),
                article.orNull(),
                noArticleBecause.orNull(),
                instrument.orNull(),
                phase.orNull(),
                owedBy,
                owedTo,
                when.orNull(),
                summary.orNull(),
                note.orNull(),
                citations));
  }

  /// Reads a list of topics.
  List<Key<Topic>> topics(Fields at, String field) {
    List<Key<Topic>> keys = at.list(field, Form.key());
    var found = new ArrayList<Key<Topic>>();
    for (int i = 0; i < keys.size(); i++) {
      if (Topics.find(at.findings(), keys.get(i), at.place(field, i)).orNull() != null) {
        found.add(keys.get(i));
      }
    }
    return found;
  }

  private static Found<ProvisionValue> value(Fields at, Found<Topic> topic) {
    List<ScalarNode> words = at.words("value");
    if (topic.orNull() == null || words.isEmpty()) {
      return Found.nothing();
    }
    List<String> written = words.stream().map(word -> word.getValue().strip()).toList();
    try {
      return Found.of(ProvisionValue.parse(topic.get(), written));
    } catch (InvalidValueException e) {
      int item = Math.max(0, written.indexOf(e.found()));
      Place place = written.contains(e.found()) ? at.place("value", item) : at.place("value");
      at.add(Scalars.refused(place, e.found(), "topic " + topic.get().key(), e));
      return Found.nothing();
    }
  }

  private List<Key<Actor>> members(Fields at, String field) {
    // Members are checked to be actors where they stand; no second finding for the same slip.
    List<Key<Actor>> actors = at.list(field, Form.key());
    IntStream.range(0, actors.size())
        .forEach(
            i -> known(at, "member", actors.get(i).text(), parts.members(), at.place(field, i)));
    return actors;
  }

  private static void known(Fields at, String field, String key, Collection<String> known) {
    known(at, field, key, known, at.place(field));
  }

  private static void known(
      Fields at, String kind, String key, Collection<String> known, Place place) {
    if (!known.contains(key)) {
      at.add(
          new Problem.UnknownReference(
              place, key, kind, HERE, Nearest.to(key, known).orElse(null)));
    }
  }
}
