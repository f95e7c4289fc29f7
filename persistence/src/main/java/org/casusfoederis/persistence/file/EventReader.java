package org.casusfoederis.persistence.file;

import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.EventKind;

/// Reads an event.
final class EventReader {

  private EventReader() {}

  static Found<Event> read(Fields at) {
    var key = at.required("key", Form.<Event>key());
    var kind = at.required("kind", Form.word(EventKind.class));
    var title = at.required("title", Form.TEXT);
    var on = at.required("on", Form.DATE);
    var by = at.list("by", Form.ACTOR);
    var towards = at.list("towards", Form.ACTOR);
    var agreement = at.optional("agreement", Form.AGREEMENT);
    var topic = Topics.optional(at, "topic");
    var concerns = at.list("concerns", Form.CONDUCT);
    var place = at.optional("place", Form.TEXT);
    var summary = at.optional("summary", Form.TEXT);
    var standing = CitationReader.standing(at);
    var citations = CitationReader.required(at);
    return at.build(
        () ->
            new Event(
                key.get(),
                kind.get(),
                title.get(),
                on.get(),
                by,
                towards,
                agreement.orNull(),
                topic.orNull(),
                concerns,
                place.orNull(),
                summary.orNull(),
                standing.get(),
                citations));
  }
}
