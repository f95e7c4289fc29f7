package org.casusfoederis.migrations;

import java.util.List;
import java.util.Optional;

/// What a migration did.
///
/// @param from the version that the database had; empty when it had none
/// @param to the version that it has now
/// @param applied the scripts that ran, in this order; empty when the database was up to date
public record MigrationResult(Optional<String> from, Optional<String> to, List<String> applied) {
  public MigrationResult {
    applied = List.copyOf(applied);
  }
}
