package org.casusfoederis.core.conduct;

import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Matériel, technology, money, energy, food, labour or political support from one actor to
/// another.
///
/// @param key its key
/// @param title the line by which lists show it
/// @param category what is transferred
/// @param sender from whom
/// @param recipient to whom
/// @param period from the first to the last delivery
/// @param stage the highest stage reached
/// @param under the agreements it is said to fall under
/// @param inReturnFor keys of transfers or deployments for which it is said to be given
/// @param summary what is known, in our own words
/// @param estimates of several sources, side by side
/// @param standing its rank
/// @param citations on what this rests; at least one
public record Transfer(
    Key<Transfer> key,
    String title,
    TransferCategory category,
    Key<Actor> sender,
    Key<Actor> recipient,
    EdtfDate period,
    Stage stage,
    List<Basis> under,
    List<Key<Conduct>> inReturnFor,
    @Nullable String summary,
    List<Estimate> estimates,
    Standing standing,
    List<Citation> citations)
    implements Conduct {

  public Transfer {
    under = List.copyOf(under);
    inReturnFor = List.copyOf(inReturnFor);
    estimates = List.copyOf(estimates);
    citations = Conduct.cited(citations);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.TRANSFER;
  }
}
