package org.casusfoederis.core.conduct;

import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;

/// Forces of one actor on or from the territory of another.
///
/// @param key its key
/// @param title the line by which lists show it
/// @param deploymentKind what the forces are for
/// @param sender whose forces they are
/// @param host on whose territory
/// @param place where
/// @param period from the first arrival to the last departure
/// @param stage the highest stage reached
/// @param composition of which troops
/// @param under the agreements it is said to fall under
/// @param summary what is known, in our own words
/// @param estimates of several sources, side by side
/// @param standing its rank
/// @param citations on what this rests; at least one
public record Deployment(
    Key<Deployment> key,
    String title,
    DeploymentKind deploymentKind,
    Key<Actor> sender,
    Key<Actor> host,
    @Nullable String place,
    EdtfDate period,
    Stage stage,
    @Nullable String composition,
    List<Basis> under,
    @Nullable String summary,
    List<Estimate> estimates,
    Standing standing,
    List<Citation> citations)
    implements Conduct {

  public Deployment {
    under = List.copyOf(under);
    estimates = List.copyOf(estimates);
    citations = Conduct.cited(citations);
  }

  @Override
  public RecordKind kind() {
    return RecordKind.DEPLOYMENT;
  }
}
