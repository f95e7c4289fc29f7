package org.casusfoederis.persistence.server;

import java.util.Optional;
import org.casusfoederis.persistence.database.ConnectionSettings;
import org.casusfoederis.persistence.database.Database;

/// A database that can be used until it is closed, wherever it is.
public final class OpenDatabase implements AutoCloseable {

  private final Database database;
  private final Optional<RunningServer> embedded;

  private OpenDatabase(Database database, Optional<RunningServer> embedded) {
    this.database = database;
    this.embedded = embedded;
  }

  static OpenDatabase of(ConnectionSettings settings) {
    return new OpenDatabase(new Database(settings), Optional.empty());
  }

  static OpenDatabase on(RunningServer server) {
    return new OpenDatabase(server.database(), Optional.of(server));
  }

  /// The source of connections, which the caller closes before this.
  public Database database() {
    return database;
  }

  /// Leaves the embedded server, when it is the one; see [RunningServer#close()].
  @Override
  public void close() {
    embedded.ifPresent(RunningServer::close);
  }
}
