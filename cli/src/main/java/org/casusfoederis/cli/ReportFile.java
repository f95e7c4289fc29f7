package org.casusfoederis.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes a report's file: beside its place first and renamed then, so that an interruption or a
/// full disk leaves the former file or none, never half of one.
public final class ReportFile {

  private ReportFile() {}

  /// Writes the file, replacing one that is there.
  ///
  /// @throws Failure if it cannot be written
  public static void write(Path target, byte[] content) {
    Path absolute = target.toAbsolutePath().normalize();
    if (Files.isDirectory(absolute)) {
      throw cannot(target, "it is a folder. Name a file in it");
    }
    try {
      Path beside = Files.createTempFile(absolute.getParent(), ".casus-", ".part");
      try {
        Files.write(beside, content);
        move(beside, absolute);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (NoSuchFileException e) {
      throw cannot(
          target, "there is no folder " + absolute.getParent() + ". Make it, or name another");
    } catch (AccessDeniedException e) {
      throw cannot(target, "permission denied. Name a file where you may write");
    } catch (FileSystemException e) {
      throw cannot(target, String.valueOf(e.getReason()));
    } catch (IOException e) {
      throw cannot(target, String.valueOf(e.getMessage()));
    }
  }

  private static void move(Path from, Path to) throws IOException {
    // A temporary file is the owner's alone; a report may be read by whoever may read new files
    // here.
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(
          from, java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
    }
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Failure cannot(Path target, String reason) {
    return new Failure(
        ExitCode.CANNOT_CREATE,
        "cannot write " + target + ": " + reason + ". Nothing was written.");
  }
}
