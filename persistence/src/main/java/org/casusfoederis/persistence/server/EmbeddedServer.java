package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.casusfoederis.persistence.database.Database;

/// The PostgreSQL that Casus brings along, on the databases of one data directory.
///
/// Any number of processes can use it at once. The first to need it starts it, the last to leave
/// stops it, unless it was asked to [keep running][RunningServer#keepRunning()].
public final class EmbeddedServer {

  /// The database in which Casus keeps its records.
  public static final String DATABASE = "casus";

  private final Path dataDirectory;

  private EmbeddedServer(Path dataDirectory) {
    this.dataDirectory = dataDirectory;
  }

  /// The server of a data directory, which need not exist yet.
  public static EmbeddedServer at(Path dataDirectory) {
    return new EmbeddedServer(dataDirectory.toAbsolutePath().normalize());
  }

  /// Joins the server, after setting it up and starting it when needed; this takes seconds the
  /// first time, half a second when it does not run, and milliseconds when it does.
  ///
  /// @return the running server, to be closed by the caller
  /// @throws EmbeddedServerException when there is no way; the message says why and what to do
  public RunningServer start() {
    try {
      var layout = new Layout(dataDirectory);
      layout.create();
      layout = new Layout(dataDirectory.toRealPath());
      try (var _ = DirectoryLock.of(layout)) {
        var installation = Binaries.ofThisPlatform().installIn(layout);
        var cluster = new Cluster(layout, installation);
        cluster.createIfMissing();
        return RunningServer.join(cluster);
      }
    } catch (IOException e) {
      throw EmbeddedServerException.in(dataDirectory, e);
    }
  }

  /// Looks whether the server runs, and changes nothing.
  ///
  /// @throws org.casusfoederis.persistence.database.DatabaseUnavailableException when it runs and
  ///   does not let us in
  public ServerStatus status() {
    if (!Files.isDirectory(dataDirectory.resolve("cluster"))) {
      return new ServerStatus.NotCreated();
    }
    try {
      var layout = new Layout(dataDirectory.toRealPath());
      var running = Cluster.running(layout);
      if (running.isEmpty()) {
        return new ServerStatus.Stopped();
      }
      var postmaster = running.get();
      var settings = Cluster.settings(layout, postmaster.port());
      try (var connection = new Database(settings.withDatabase("postgres")).getConnection()) {
        return new ServerStatus.Running(
            settings,
            postmaster.pid(),
            connection.getMetaData().getDatabaseProductVersion(),
            postmaster.port(),
            Cluster.isKeptRunning(layout, postmaster));
      }
    } catch (IOException e) {
      throw EmbeddedServerException.in(dataDirectory, e);
    } catch (SQLException e) {
      throw Cluster.unexpected(e);
    }
  }

  /// Stops the server, even when other processes use it: their transactions are rolled back and
  /// their connections cut.
  ///
  /// @return whether one ran
  /// @throws EmbeddedServerException when it does not stop
  public boolean stop() {
    if (!Files.isDirectory(dataDirectory.resolve("cluster"))) {
      return false;
    }
    try {
      var layout = new Layout(dataDirectory.toRealPath());
      try (var _ = DirectoryLock.of(layout)) {
        if (Cluster.running(layout).isEmpty()) {
          return false;
        }
        new Cluster(layout, Binaries.ofThisPlatform().installIn(layout)).stop();
        return true;
      }
    } catch (IOException e) {
      throw EmbeddedServerException.in(dataDirectory, e);
    }
  }
}
