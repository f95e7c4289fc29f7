package org.casusfoederis.core.conduct;

import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Somebody's judgement on an actor, an agreement or conduct.
///
/// @param key its key
/// @param theme on what it judges
/// @param title the line by which lists show it
/// @param about the actors of which it speaks
/// @param agreement the agreement of which it speaks
/// @param concerns keys of deployments or transfers
/// @param heldBy who judges so, in words; at least one
/// @param holderActors the actors among or behind them
/// @param on when it was said
/// @param summary the judgement, in our own words
/// @param contestedBy who sees it otherwise, in words
/// @param standing its rank
/// @param citations on what this rests; at least one
public record Assessment(
    Key<Assessment> key,
    AssessmentTheme theme,
    String title,
    List<Key<Actor>> about,
    @Nullable Key<Agreement> agreement,
    List<Key<Conduct>> concerns,
    List<String> heldBy,
    List<Key<Actor>> holderActors,
    @Nullable EdtfDate on,
    String summary,
    @Nullable String contestedBy,
    Standing standing,
    List<Citation> citations)
    implements Conduct {

  public Assessment {
    about = List.copyOf(about);
    concerns = List.copyOf(concerns);
    heldBy = List.copyOf(heldBy);
    holderActors = List.copyOf(holderActors);
    citations = Conduct.cited(citations);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.ASSESSMENT;
  }
}
