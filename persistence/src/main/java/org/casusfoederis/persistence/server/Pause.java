package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.time.Duration;

/// Waiting for something that cannot be waited for but by looking again.
final class Pause {

  private Pause() {}

  static void of(Duration duration) throws IOException {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the server", e);
    }
  }
}
