package org.casusfoederis.core.conduct;

import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.Key;
import org.jspecify.annotations.Nullable;

/// An agreement under which conduct is said to fall, and who says so.
///
/// @param agreement the agreement
/// @param topic the provision that is named; null when none is
/// @param assertedBy the actors that say so
/// @param note what a reader must know
/// @param citations on what this rests
public record Basis(
    Key<Agreement> agreement,
    @Nullable Key<Topic> topic,
    List<Key<Actor>> assertedBy,
    @Nullable String note,
    List<Citation> citations) {
  public Basis {
    assertedBy = List.copyOf(assertedBy);
    citations = List.copyOf(citations);
  }
}
