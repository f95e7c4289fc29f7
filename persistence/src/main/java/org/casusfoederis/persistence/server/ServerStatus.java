package org.casusfoederis.persistence.server;

import org.casusfoederis.persistence.database.ConnectionSettings;

/// Whether there is an embedded server.
public sealed interface ServerStatus {

  /// It runs and answers.
  ///
  /// @param settings the way in
  /// @param pid the number of its process
  /// @param version its version, such as `18.6`
  /// @param port its port on the loopback address
  /// @param keptRunning whether it was asked to outlive its sessions
  record Running(
      ConnectionSettings settings, long pid, String version, int port, boolean keptRunning)
      implements ServerStatus {}

  /// There are databases, but no server runs on them.
  record Stopped() implements ServerStatus {}

  /// Nothing has been set up in the data directory.
  record NotCreated() implements ServerStatus {}
}
