package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.casusfoederis.persistence.database.ConnectionSettings;
import org.casusfoederis.persistence.database.Database;

/// A session on the embedded server. While it is open the server runs; closing the last session
/// stops it. One that is still open when the process ends is closed then, unless the process is
/// killed: in this case the next session finds the server, and stops it at its own end.
public final class RunningServer implements AutoCloseable {

  /// The name under which sessions are connected, by which they know each other.
  private static final String PRESENCE = "casus session";

  /// The name that a session takes when it leaves, for the server shows a connection a little
  /// longer than it lasts.
  private static final String ABSENCE = "casus session, over";

  private static final Duration PATIENCE_WITH_CLIENTS = Duration.ofSeconds(1);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private final Cluster cluster;
  private final Postmaster postmaster;
  private final ConnectionSettings settings;
  private final Connection presence;
  private final Thread atExit = new Thread(this::leave, "casus-embedded-server");
  private boolean open = true;

  private RunningServer(
      Cluster cluster, Postmaster postmaster, ConnectionSettings settings, Connection presence) {
    this.cluster = cluster;
    this.postmaster = postmaster;
    this.settings = settings;
    this.presence = presence;
  }

  /// Joins the server of a cluster. The caller holds the lock, so that nobody stops the server
  /// before the session shows in it.
  static RunningServer join(Cluster cluster) throws IOException {
    var postmaster = cluster.ensureRunning();
    var settings = Cluster.settings(cluster.layout(), postmaster.port());
    var server = new RunningServer(cluster, postmaster, settings, connect(settings));
    Runtime.getRuntime().addShutdownHook(server.atExit);
    try {
      server.createDatabaseIfMissing();
      return server;
    } catch (EmbeddedServerException e) {
      server.close();
      throw e;
    }
  }

  /// The way in to the database of Casus, as the server's superuser.
  public ConnectionSettings settings() {
    return settings;
  }

  /// The database of Casus.
  public Database database() {
    return new Database(settings);
  }

  /// The number of the server's process.
  public long pid() {
    return postmaster.pid();
  }

  /// Lets the server run on when the last session is closed, until [EmbeddedServer#stop()].
  ///
  /// @throws EmbeddedServerException when this cannot be noted in the data directory
  public void keepRunning() {
    try {
      cluster.keepRunning(postmaster);
    } catch (IOException e) {
      throw EmbeddedServerException.in(cluster.layout().root(), e);
    }
  }

  /// Leaves the server, and stops it when nobody else is connected, be it Casus or another program,
  /// and nobody asked to keep it running. Connections of this session should be closed before.
  @Override
  public synchronized void close() {
    if (open) {
      leave();
      try {
        Runtime.getRuntime().removeShutdownHook(atExit);
      } catch (IllegalStateException e) {
        // The process is ending; the hook will find nothing left to do.
      }
    }
  }

  private synchronized void leave() {
    if (!open) {
      return;
    }
    open = false;
    try (var _ = DirectoryLock.of(cluster.layout());
        presence) {
      if (!Cluster.isKeptRunning(cluster.layout(), postmaster) && isAlone()) {
        cluster.stop();
      } else {
        execute("set application_name = '" + ABSENCE + "'");
      }
    } catch (SQLException e) {
      // The server is gone already: somebody stopped it.
    } catch (IOException e) {
      throw EmbeddedServerException.in(cluster.layout().root(), e);
    }
  }

  /// Whether nobody else is connected. Connections that were closed a moment ago may still show, so
  /// clients that are no sessions get a moment to go.
  private boolean isAlone() throws SQLException, IOException {
    var deadline = System.nanoTime() + PATIENCE_WITH_CLIENTS.toNanos();
    while (true) {
      try (var statement = presence.createStatement();
          var row =
              statement.executeQuery(
                  """
                  select count(*), count(*) filter (where application_name = '%s')
                  from pg_stat_activity
                  where backend_type = 'client backend' and pid <> pg_backend_pid()
                    and application_name <> '%s'
                  """
                      .formatted(PRESENCE, ABSENCE))) {
        row.next();
        if (row.getInt(1) == 0) {
          return true;
        }
        if (row.getInt(2) > 0 || System.nanoTime() > deadline) {
          return false;
        }
      }
      Pause.of(PAUSE);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = presence.createStatement()) {
      statement.execute(sql);
    }
  }

  private void createDatabaseIfMissing() {
    try (var statement = presence.createStatement();
        var row =
            statement.executeQuery(
                "select 1 from pg_database where datname = '" + EmbeddedServer.DATABASE + "'")) {
      if (!row.next()) {
        statement.execute("create database " + EmbeddedServer.DATABASE);
      }
    } catch (SQLException e) {
      throw EmbeddedServerException.failed(
          "create database", cluster.layout().root(), String.valueOf(e.getMessage()));
    }
  }

  /// A connection to the maintenance database, so that the one of Casus can be dropped and renamed.
  private static Connection connect(ConnectionSettings settings) {
    return new Database(
            new ConnectionSettings(
                settings.host(),
                settings.port(),
                "postgres",
                settings.user(),
                settings.password(),
                Map.of("requireAuth", "scram-sha-256", "ApplicationName", PRESENCE)))
        .getConnection();
  }
}
