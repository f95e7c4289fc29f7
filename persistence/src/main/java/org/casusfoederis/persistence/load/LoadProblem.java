package org.casusfoederis.persistence.load;

import java.util.Optional;
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
              reference.where(),
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
          .formatted(reference.where(), reference.key());
    }
  }

  /// A record that the database refused.
  ///
  /// @param record the record, when the database says which it was
  /// @param message what rule it breaks, and what to do
  record Refused(Optional<CasusRecord> record, String message) implements LoadProblem {}
}
