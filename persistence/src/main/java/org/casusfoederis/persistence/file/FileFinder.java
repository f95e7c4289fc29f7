package org.casusfoederis.persistence.file;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/// Finds the record files below a folder.
final class FileFinder {

  private FileFinder() {}

  /// The YAML files and CSV tables below a folder, sorted by path. Hidden files and folders are
  /// passed over, and so are links that lead back to a folder above them.
  ///
  /// @throws IOException if the folder itself cannot be listed
  static List<Path> recordFilesBelow(Path folder) throws IOException {
    var found = new ArrayList<Path>();
    Files.walkFileTree(
        folder,
        EnumSet.of(FileVisitOption.FOLLOW_LINKS),
        Integer.MAX_VALUE,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            return !directory.equals(folder) && isHidden(directory)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && isRecordFile(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
            if (file.equals(folder)) {
              throw e;
            }
            // A link in a circle leads nowhere new; what else cannot be opened is found again, with
            // its reason, when it is read.
            if (isRecordFile(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    found.sort((a, b) -> FoundFile.name(a).compareTo(FoundFile.name(b)));
    return found;
  }

  private static boolean isRecordFile(Path file) {
    return DataPackage.isYaml(file.toString()) || DataPackage.isTable(file.toString());
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }
}
