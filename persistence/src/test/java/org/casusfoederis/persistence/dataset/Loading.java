package org.casusfoederis.persistence.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.ProblemPrinter;
import org.casusfoederis.persistence.postgres.TestDatabase;

/// Loads data sets in few words.
final class Loading {

  private Loading() {}

  /// A made-up file in the layout of a set.
  static Path fixture(String dataset) {
    try {
      return Path.of(
          Objects.requireNonNull(Loading.class.getResource(dataset + ".csv"), dataset).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /// One made-up file for every set.
  static List<Path> fixtures() {
    return Catalog.all().stream().map(one -> fixture(one.key())).toList();
  }

  /// Loads files, as parts of their sets.
  static DatasetLoadResult parts(TestDatabase database, List<Path> files) {
    return load(database, true, false, files);
  }

  static DatasetLoadResult load(
      TestDatabase database, boolean allowFewer, boolean dryRun, List<Path> files) {
    return new DatasetLoad(database.dataSource(), allowFewer, dryRun)
        .run(files, Codebook.version1(), "test", "0.1.0");
  }

  /// What is said about a file that cannot be loaded.
  static String problems(TestDatabase database, Path file) {
    return ProblemPrinter.plain()
        .print(load(database, true, false, List.of(file)).problems())
        .replace(file.toString().replace('\\', '/'), "file.csv");
  }

  /// The text of a made-up file.
  static String text(String dataset) {
    try {
      return Files.readString(fixture(dataset));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
