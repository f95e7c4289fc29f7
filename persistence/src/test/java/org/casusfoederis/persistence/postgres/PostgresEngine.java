package org.casusfoederis.persistence.postgres;

import java.util.Optional;
import org.casusfoederis.persistence.database.ConnectionSettings;

/// A PostgreSQL server that tests can use. It is started when first asked for, shared by all tests
/// of the process, and stopped at its end.
public enum PostgresEngine {
  /// The server that users have by default.
  EMBEDDED {
    @Override
    public Optional<String> reasonToSkip() {
      return Optional.empty();
    }

    @Override
    public ConnectionSettings server() {
      return SharedEmbeddedServer.settings();
    }

    @Override
    public String toString() {
      return "embedded PostgreSQL";
    }
  },

  /// A PostgreSQL as others run it.
  CONTAINER {
    @Override
    public Optional<String> reasonToSkip() {
      return SharedContainer.reasonToSkip();
    }

    @Override
    public ConnectionSettings server() {
      return SharedContainer.settings();
    }

    @Override
    public String toString() {
      return "container " + SharedContainer.IMAGE;
    }
  };

  /// Why no test can use this server here; empty when it can be used.
  public abstract Optional<String> reasonToSkip();

  /// The maintenance database of the server, as a superuser.
  public abstract ConnectionSettings server();
}
