package org.casusfoederis.persistence.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that is to be read.
///
/// @param name what users call it
/// @param opener opens it
/// @param size how many bytes it has; 0 when that is not known
record FoundFile(String name, Opener opener, long size) {

  FoundFile(String name, Opener opener) {
    this(name, opener, 0);
  }

  /// Opens a file.
  @FunctionalInterface
  interface Opener {
    InputStream open() throws IOException;
  }

  static FoundFile of(Path path) {
    return new FoundFile(name(path), () -> Files.newInputStream(path), path.toFile().length());
  }

  /// A path with slashes on every system.
  static String name(Path path) {
    return path.toString().replace('\\', '/');
  }
}
