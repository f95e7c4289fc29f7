package org.casusfoederis.core.conduct;

import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// What bears on an agreement or on conduct under it: a ratification, invocation, refusal,
/// sanction, reaction.
///
/// @param key its key
/// @param eventKind what happened
/// @param title the line by which lists show it
/// @param on when
/// @param by who acts
/// @param towards to whom it is addressed, or whom it hits
/// @param agreement the agreement on which it bears
/// @param topic the provision that is named
/// @param concerns keys of deployments or transfers
/// @param place where
/// @param summary what is known, in our own words
/// @param standing its rank
/// @param citations on what this rests; at least one
public record Event(
    Key<Event> key,
    EventKind eventKind,
    String title,
    EdtfDate on,
    List<Key<Actor>> by,
    List<Key<Actor>> towards,
    @Nullable Key<Agreement> agreement,
    @Nullable Key<Topic> topic,
    List<Key<Conduct>> concerns,
    @Nullable String place,
    @Nullable String summary,
    Standing standing,
    List<Citation> citations)
    implements Conduct {

  public Event {
    by = List.copyOf(by);
    towards = List.copyOf(towards);
    concerns = List.copyOf(concerns);
    citations = Conduct.cited(citations);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.EVENT;
  }
}
