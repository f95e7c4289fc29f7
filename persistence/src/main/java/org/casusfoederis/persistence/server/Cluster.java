package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.persistence.database.ConnectionSettings;
import org.casusfoederis.persistence.database.Database;
import org.casusfoederis.persistence.database.DatabaseUnavailableException;

/// The databases of a data directory and the server on them. Whoever changes anything holds the
/// [DirectoryLock].
record Cluster(Layout layout, Installation installation) {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(50);
  private static final int ATTEMPTS_AT_A_PORT = 3;

  /// Makes the databases when there are none.
  ///
  /// @throws EmbeddedServerException when there are some that these programs cannot read
  void createIfMissing() throws IOException {
    if (!Files.isDirectory(layout.cluster())) {
      if (!Files.exists(layout.password())) {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        layout.write(
            layout.password(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
      }
      // A killed process may have left its initdb running, which would write into the same place.
      var deadline = System.nanoTime() + PATIENCE.toNanos();
      while (!noneIsLeft(deadline)) {
        Pause.of(PAUSE);
      }
      layout.make(layout.cluster(), installation::createCluster);
    }
    var found = Files.readString(layout.cluster().resolve("PG_VERSION")).strip();
    var expected = installation.majorVersion();
    if (!found.equals(expected)) {
      throw new EmbeddedServerException(
          "The databases in " + layout.cluster() + " are of PostgreSQL " + found,
          "PostgreSQL " + expected + ", which this Casus brings along",
          "Export the records with the Casus that made them and load them into a new data directory"
              + " (CASUS_DATA_DIR); nothing was changed",
          null);
    }
  }

  /// Makes sure that the server runs, and waits until it answers.
  Postmaster ensureRunning() throws IOException {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var running = running(layout);
      if (running.isPresent()) {
        if (answers(running.get(), deadline)) {
          return running.get();
        }
      } else if (noneIsLeft(deadline)) {
        Postmaster.forget(layout.cluster());
        return start();
      }
      Pause.of(PAUSE);
    }
  }

  /// Starts the server, and stops it again if there is no way in.
  private Postmaster start() throws IOException {
    // Fails before anything runs.
    password(layout);
    startOnAFreePort();
    var started =
        running(layout)
            .orElseThrow(
                () ->
                    EmbeddedServerException.failed("postgres", layout.root(), "it ended at once"));
    try {
      answers(started, System.nanoTime());
      return started;
    } catch (DatabaseUnavailableException e) {
      installation.stop();
      throw e;
    }
  }

  /// Stops the server.
  void stop() throws IOException {
    installation.stop();
    Files.deleteIfExists(layout.keepRunning());
  }

  /// Notes that this server shall outlive its sessions.
  void keepRunning(Postmaster postmaster) throws IOException {
    layout.write(layout.keepRunning(), postmaster.identity());
  }

  /// Whether this server shall outlive its sessions. The note is about one run of the server, for
  /// nobody asked that the next one be kept too.
  static boolean isKeptRunning(Layout layout, Postmaster postmaster) throws IOException {
    return Files.exists(layout.keepRunning())
        && Files.readString(layout.keepRunning()).equals(postmaster.identity());
  }

  /// The server, when its process lives.
  static Optional<Postmaster> running(Layout layout) throws IOException {
    var processes = new ServerProcesses(layout.root());
    return Postmaster.of(layout.cluster()).filter(server -> processes.include(server.pid()));
  }

  /// The way in to the database of Casus.
  static ConnectionSettings settings(Layout layout, int port) throws IOException {
    return new ConnectionSettings(
        "127.0.0.1",
        port,
        EmbeddedServer.DATABASE,
        Installation.USER,
        password(layout),
        // Another program that took the port would be told the password otherwise.
        Map.of("requireAuth", "scram-sha-256"));
  }

  private static String password(Layout layout) throws IOException {
    try {
      return Files.readString(layout.password()).strip();
    } catch (NoSuchFileException e) {
      throw new EmbeddedServerException(
          "The password of the server is missing: " + layout.password(),
          "the file that was made together with the databases",
          "Restore it from a backup, or name a new data directory in CASUS_DATA_DIR",
          e);
    }
  }

  static IllegalStateException unexpected(SQLException failure) {
    return new IllegalStateException("the embedded server answers what it cannot", failure);
  }

  /// False while the server starts up, recovers from a crash, or shuts down.
  private boolean answers(Postmaster postmaster, long deadline) throws IOException {
    var settings = settings(layout, postmaster.port()).withDatabase("postgres");
    try (var _ = new Database(settings).getConnection()) {
      return true;
    } catch (DatabaseUnavailableException e) {
      var state = e.getCause() instanceof SQLException cause ? cause.getSQLState() : null;
      if ("28P01".equals(state)) {
        throw new EmbeddedServerException(
            "The server refuses the password in " + layout.password(),
            "the password with which its databases were made",
            "Restore the file from a backup, or name a new data directory in CASUS_DATA_DIR",
            e);
      }
      // Starting or stopping, or not listening yet or any more.
      var passing = "57P03".equals(state) || "08001".equals(state);
      if (!passing || System.nanoTime() > deadline) {
        throw e;
      }
      return false;
    } catch (SQLException e) {
      throw unexpected(e);
    }
  }

  /// Whether all processes of an earlier server are gone; those of a killed one go soon after it.
  private boolean noneIsLeft(long deadline) {
    var left = new ServerProcesses(layout.root()).all();
    if (!left.isEmpty() && System.nanoTime() > deadline) {
      throw new EmbeddedServerException(
          "PostgreSQL still runs on "
              + layout.root()
              + " and cannot be joined (process "
              + left.getFirst()
              + ")",
          "one that answers, or none",
          "End this process and try again",
          null);
    }
    return left.isEmpty();
  }

  /// Between the choice of a free port and its use another program may take it.
  private void startOnAFreePort() throws IOException {
    for (var attempt = 1; ; attempt++) {
      if (Files.exists(layout.log())) {
        Files.move(
            layout.log(),
            layout.root().resolve(Layout.LOG + ".1"),
            StandardCopyOption.REPLACE_EXISTING);
      }
      var port = freePort();
      try {
        installation.start(port);
        layout.write(layout.port(), Integer.toString(port));
        return;
      } catch (EmbeddedServerException e) {
        if (attempt == ATTEMPTS_AT_A_PORT || !e.found().contains("could not bind")) {
          throw e;
        }
      }
    }
  }

  /// The port of the last time, so that what users wrote down still holds, or any other.
  private int freePort() throws IOException {
    var last = Files.exists(layout.port()) ? Files.readString(layout.port()).strip() : "";
    if (last.matches("\\d{4,5}")) {
      try (var socket = listen(Integer.parseInt(last))) {
        return socket.getLocalPort();
      } catch (IOException | IllegalArgumentException e) {
        // Taken; any other will do.
      }
    }
    try (var socket = listen(0)) {
      return socket.getLocalPort();
    }
  }

  private static ServerSocket listen(int port) throws IOException {
    return new ServerSocket(port, 1, InetAddress.ofLiteral("127.0.0.1"));
  }
}
