package org.casusfoederis.core.actor;

import java.util.List;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// A state, an international organisation or a non-state group.
///
/// @param key ISO 3166 alpha-3 for states that have it
/// @param actorKind what it is
/// @param name the English name by which reports call it
/// @param names further names with language and years
/// @param period when it existed; null when it still does and the beginning does not matter
/// @param codes its codes in the lists of states; a code of one list never holds twice at the same
///   time
/// @param succeededBy the actors that took its place
/// @param citations on what this rests
public record Actor(
    Key<Actor> key,
    ActorKind actorKind,
    String name,
    List<ActorName> names,
    @Nullable EdtfDate period,
    List<StateCode> codes,
    List<Key<Actor>> succeededBy,
    List<Citation> citations)
    implements CasusRecord {

  public Actor {
    names = List.copyOf(names);
    codes = List.copyOf(codes);
    succeededBy = List.copyOf(succeededBy);
    citations = List.copyOf(citations);
    if (actorKind != ActorKind.STATE && !codes.isEmpty()) {
      throw InvalidValueException.inField(
          "codes", "codes with the kind " + Code.of(actorKind), "codes with states only");
    }
  }

  @Override
  public RecordKind kind() {
    return RecordKind.ACTOR;
  }

  @Override
  public String title() {
    return name;
  }
}
