package org.casusfoederis.core.conduct;

import java.util.List;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.CasusRecord;

/// What states did, or what is judged of it.
public sealed interface Conduct extends CasusRecord
    permits Deployment, Transfer, Event, Assessment {

  /// Its rank: refuted records are kept and left out of figures.
  Standing standing();

  /// The citations, of which there must be one.
  static List<Citation> cited(List<Citation> citations) {
    if (citations.isEmpty()) {
      throw InvalidValueException.inField("cite", "no citation", "at least one source");
    }
    return List.copyOf(citations);
  }
}
