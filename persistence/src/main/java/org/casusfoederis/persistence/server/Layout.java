package org.casusfoederis.persistence.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/// The names of the files in a data directory, and how they are made: private, and never half.
record Layout(Path root) {

  static final String LOG = "postgresql.log";
  static final String OUTPUT = "output.log";

  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

  Path cluster() {
    return root.resolve("cluster");
  }

  Path password() {
    return root.resolve("password");
  }

  Path lock() {
    return root.resolve("lock");
  }

  Path port() {
    return root.resolve("port");
  }

  Path keepRunning() {
    return root.resolve("keep-running");
  }

  Path log() {
    return root.resolve(LOG);
  }

  /// What a program of PostgreSQL said when it was last run.
  Path output() {
    return root.resolve(OUTPUT);
  }

  /// Makes the directory, for its owner only; one that exists is left as its owner wants it.
  void create() throws IOException {
    if (Files.isDirectory(root)) {
      return;
    }
    Files.createDirectories(root.getParent());
    try {
      Files.createDirectory(root, only("rwx------"));
    } catch (FileAlreadyExistsException e) {
      // Another process that started at the same moment made it first.
      if (!Files.isDirectory(root)) {
        throw e;
      }
    }
  }

  /// Writes a small file that only its owner can read.
  void write(Path file, String text) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    Files.createFile(part, only("rw-------"));
    Files.writeString(part, text);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /// Makes a directory under another name and gives it its own when it is complete, so that a
  /// process that is killed in between leaves nothing that looks whole.
  void make(Path directory, Filling filling) throws IOException {
    var part = directory.resolveSibling(directory.getFileName() + ".part");
    delete(part);
    Files.createDirectory(part, only("rwx------"));
    try {
      filling.fill(part);
      Files.move(part, directory, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      delete(part);
    }
  }

  /// Puts into a directory what belongs there.
  interface Filling {
    void fill(Path directory) throws IOException;
  }

  private static void delete(Path directory) throws IOException {
    if (!Files.exists(directory)) {
      return;
    }
    try (var paths = Files.walk(directory)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /// On Windows the directory for local data is private already.
  private static FileAttribute<?>[] only(String permissions) {
    return POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}
