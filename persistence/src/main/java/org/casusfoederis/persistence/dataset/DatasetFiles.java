package org.casusfoederis.persistence.dataset;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells data sets of the field from other files, by their columns.
public final class DatasetFiles {

  /// The heading stands within so many bytes.
  private static final int BEGINNING = 1 << 17;

  private DatasetFiles() {}

  /// Whether a file is a data set that Casus knows, or is nearly one, or stands for one as a
  /// pointer of Git LFS. Only its beginning is read.
  public static boolean isDataset(Path path) {
    if (!Files.isRegularFile(path)) {
      return false;
    }
    String beginning = DatasetText.beginning(path, BEGINNING);
    boolean csv = path.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    return (csv && DatasetText.isPointer(beginning))
        || heading(beginning.lines().toList()).isPresent();
  }

  /// The data set to which these lines are the beginning.
  static Optional<Heading> heading(List<String> lines) {
    return Heading.find(lines);
  }
}
