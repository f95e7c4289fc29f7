package org.casusfoederis.reporting.compose;

import java.util.List;
import org.casusfoederis.core.compare.Answer;
import org.casusfoederis.core.provenance.Citation;

/// The citations on which something rests.
final class Cited {

  private Cited() {}

  /// Those of all provisions of an answer.
  static List<Citation> provisions(Answer answer) {
    return answer.provisions().stream().flatMap(one -> one.citations().stream()).toList();
  }
}
