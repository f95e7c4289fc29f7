package org.casusfoederis.persistence.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.casusfoederis.persistence.database.ConnectionSettings;
import org.casusfoederis.persistence.server.EmbeddedServer;
import org.casusfoederis.persistence.server.RunningServer;
import org.jspecify.annotations.Nullable;

/// The one embedded server of this process, on a data directory that ends with it, so that roles
/// and other things that belong to no database are not there from an earlier run.
final class SharedEmbeddedServer {

  private static @Nullable RunningServer server;

  private SharedEmbeddedServer() {}

  static synchronized ConnectionSettings settings() {
    if (server == null) {
      server = start();
    }
    return server.settings().withDatabase("postgres");
  }

  private static RunningServer start() {
    try {
      var data = Files.createTempDirectory("casus-test-");
      var started = EmbeddedServer.at(data).start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(started, data)));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void end(RunningServer started, Path data) {
    started.close();
    // Whoever is still connected would keep it.
    EmbeddedServer.at(data).stop();
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
