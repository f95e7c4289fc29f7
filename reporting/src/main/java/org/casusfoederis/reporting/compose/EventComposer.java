package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.reporting.compose.SelectedConduct.Placed;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.EventRow;

/// Makes the rows of the chronicle.
///
/// @param names the names of actors
/// @param numbers gives sources their numbers
record EventComposer(ActorNames names, SourceNumbers numbers) {

  /// The row of one event.
  EventRow row(Placed<Event> placed) {
    Event event = placed.conduct();
    List<Integer> sources = numbers.supporting(event.citations());
    var parts = new ArrayList<String>();
    Optional.ofNullable(event.summary()).ifPresent(parts::add);
    parts.addAll(
        new Conflicts(names, numbers)
            .sentences("", event.citations(), Map.of("on", Dates.words(event.on()))));
    return new EventRow(
        Dates.words(event.on()),
        Code.words(event.eventKind()),
        event.title(),
        actors(event),
        new CitedText(Sentences.paragraph(parts), sources),
        placed.agreementIfNamed());
  }

  private String actors(Event event) {
    String by = names.list(event.by());
    return event.towards().isEmpty()
        ? by
        : (by + " towards " + names.list(event.towards())).strip();
  }
}
