package org.casusfoederis.core.record;

import java.util.List;
import org.casusfoederis.core.provenance.Citation;

/// What is loaded, stored, cited and revised as one: an actor, a source, an agreement with its
/// members, instruments and provisions, or a piece of conduct.
public interface CasusRecord {

  /// Of what kind it is.
  RecordKind kind();

  /// Its key, unique within the kind.
  Key<?> key();

  /// The line by which a list shows it.
  String title();

  /// On what the record as a whole rests.
  List<Citation> citations();
}
