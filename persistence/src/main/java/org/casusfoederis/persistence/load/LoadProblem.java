package org.casusfoederis.persistence.load;

import java.util.Optional;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.record.CasusRecord;
import org.jspecify.annotations.Nullable;

/// Why a load was not made.
public sealed interface LoadProblem {

  /// What was found, what was expected, what to do.
  String message();

  /// A key that neither the load nor the database has.
  ///
  /// @param reference the place that names it
  /// @param suggestion the key that was probably meant; null when none is near
  record UnknownKey(KeyReference reference, @Nullable String suggestion) implements LoadProblem {
    @Override
    public String message() {
      return "%s: no %s has the key '%s', neither in this load nor in the database.%s"
          .formatted(
              reference.place(),
              reference.kindsInWords(),
              reference.key(),
              suggestion == null
                  ? " Add it, or correct the key."
                  : " Did you mean '" + suggestion + "'?");
    }
  }

  /// A key that both a deployment and a transfer have, where either could be meant.
  ///
  /// @param reference the place that names it
  record AmbiguousKey(KeyReference reference) implements LoadProblem {
    @Override
    public String message() {
      return "%s: both a deployment and a transfer have the key '%s'. Give one of them another key."
          .formatted(reference.place(), reference.key());
    }
  }

  /// Two records of one kind with one key.
  ///
  /// @param declared the second of them, and where it stands
  /// @param first where the first of them stands
  record DuplicateRecord(Declared declared, Place first) implements LoadProblem {
    @Override
    public String message() {
      return "%s: another %s has the key '%s', at %s. Give one of them another key."
          .formatted(declared.place(), declared.kind().singular(), declared.key(), first);
    }
  }

  /// Files with faults, which whoever reads them tells.
  record FaultyFiles() implements LoadProblem {
    @Override
    public String message() {
      return "The files have faults.";
    }
  }

  /// A record that the database refused.
  ///
  /// @param record the record, when the database says which it was
  /// @param message what rule it breaks, and what to do
  record Refused(Optional<CasusRecord> record, String message) implements LoadProblem {}
}
