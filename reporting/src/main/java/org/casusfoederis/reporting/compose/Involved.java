package org.casusfoederis.reporting.compose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.record.Key;

/// The actors of conduct.
final class Involved {

  private Involved() {}

  /// Who acts in it, to whom it is addressed, of whom it speaks.
  static Set<Key<Actor>> in(Conduct conduct) {
    return switch (conduct) {
      case Deployment one -> new LinkedHashSet<>(List.of(one.sender(), one.host()));
      case Transfer one -> new LinkedHashSet<>(List.of(one.sender(), one.recipient()));
      case Event one -> {
        var actors = new LinkedHashSet<>(one.by());
        actors.addAll(one.towards());
        yield actors;
      }
      case Assessment one -> {
        var actors = new LinkedHashSet<>(one.about());
        actors.addAll(one.holderActors());
        yield actors;
      }
    };
  }
}
