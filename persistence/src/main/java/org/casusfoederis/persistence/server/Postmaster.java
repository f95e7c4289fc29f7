package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What a server writes into `postmaster.pid` about itself.
///
/// @param pid the process
/// @param started when it started, in seconds since 1970
/// @param port its port
record Postmaster(long pid, long started, int port) {

  private static final String FILE = "postmaster.pid";

  /// Reads the file; empty when there is none, or none that makes sense, which is also so in the
  /// moment in which it is written.
  static Optional<Postmaster> of(Path cluster) throws IOException {
    try {
      var lines = Files.readAllLines(cluster.resolve(FILE), StandardCharsets.ISO_8859_1);
      return lines.size() < 4
          ? Optional.empty()
          : Optional.of(new Postmaster(number(lines, 0), number(lines, 2), (int) number(lines, 3)));
    } catch (NoSuchFileException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// Takes away what a server left that is gone.
  static void forget(Path cluster) throws IOException {
    Files.deleteIfExists(cluster.resolve(FILE));
  }

  /// Tells this server from any other that ever ran, even one with the same process number.
  String identity() {
    return pid + " " + started;
  }

  private static long number(List<String> lines, int index) {
    return Long.parseLong(lines.get(index).strip());
  }
}
