package org.casusfoederis.persistence.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.casusfoederis.persistence.database.ConnectionSettings;
import org.jspecify.annotations.Nullable;

/// The one embedded server of this process.
final class SharedEmbeddedServer {

  private static @Nullable EmbeddedPostgres server;

  private SharedEmbeddedServer() {}

  static synchronized ConnectionSettings settings() {
    if (server == null) {
      try {
        server = EmbeddedPostgres.start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ConnectionSettings(
        "localhost", server.getPort(), "postgres", "postgres", "postgres", Map.of());
  }
}
