package org.casusfoederis.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Writes a folder of files: beside its place first and renamed then, so that an interruption or a
/// full disk leaves no folder rather than half of one.
public final class ExportFolder {

  private ExportFolder() {}

  /// Makes sure that a folder can be made here: nothing is there, or a folder with nothing in it.
  ///
  /// @throws Failure if something is there
  public static void requireFree(Path target) {
    if (Files.isDirectory(target)) {
      try (Stream<Path> entries = Files.list(target)) {
        if (entries.findAny().isPresent()) {
          throw cannot(target, "the folder is not empty. Name another, or empty it first");
        }
      } catch (IOException e) {
        throw cannot(target, reason(target, e));
      }
    } else if (Files.exists(target)) {
      throw cannot(target, "a file is there. Name a folder that is new or empty");
    }
  }

  /// Writes the folder.
  ///
  /// @param files texts by their paths within it
  /// @throws Failure if the folder is not free or cannot be written
  public static void write(Path target, Map<String, String> files) {
    requireFree(target);
    Path absolute = target.toAbsolutePath().normalize();
    try {
      Path beside = Files.createTempDirectory(absolute.getParent(), ".casus-");
      try {
        for (var file : files.entrySet()) {
          Files.writeString(beside.resolve(file.getKey()), file.getValue());
        }
        if (beside.getFileSystem().supportedFileAttributeViews().contains("posix")) {
          // A temporary folder is the owner's alone.
          Files.setPosixFilePermissions(beside, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Files.deleteIfExists(absolute);
        Files.move(beside, absolute, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        delete(beside);
      }
    } catch (IOException e) {
      throw cannot(target, reason(absolute, e));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> walk = Files.walk(folder)) {
      deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.delete(path);
    }
  }

  private static String reason(Path target, IOException e) {
    return switch (e) {
      case NoSuchFileException _ ->
          "there is no folder " + target.getParent() + ". Make it, or name another";
      case AccessDeniedException _ -> "permission denied. Name a folder where you may write";
      case FileSystemException system -> String.valueOf(system.getReason());
      default -> String.valueOf(e.getMessage());
    };
  }

  private static Failure cannot(Path target, String reason) {
    return new Failure(
        ExitCode.CANNOT_CREATE,
        "cannot write " + target + ": " + reason + ". Nothing was written.");
  }
}
