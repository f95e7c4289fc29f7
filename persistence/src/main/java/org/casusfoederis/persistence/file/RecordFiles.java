package org.casusfoederis.persistence.file;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;

/// Reads record files (docs/record-format.md). Everything that is wrong in them is found in one
/// run, each with its place; nothing is thrown for it.
public final class RecordFiles {

  /// The largest file that is read, in bytes: 64 MiB.
  static final int LARGEST = 64 * 1024 * 1024;

  private final RunFindings findings = new RunFindings();
  private final Set<Path> seen = new HashSet<>();
  private final int largest;

  private final Charset charset;

  private RecordFiles(int largest, Charset charset) {
    this.largest = largest;
    this.charset = charset;
  }

  /// Reads files, folders (with all YAML files and CSV tables below them) and data packages:
  /// folders with a `datapackage.json`, of which the listed ones are read. A file that is reached
  /// twice is read once.
  public static ReadResult read(List<Path> paths) {
    return read(paths, StandardCharsets.UTF_8);
  }

  /// The same with files in another encoding.
  public static ReadResult read(List<Path> paths, Charset charset) {
    return new RecordFiles(LARGEST, charset).all(paths);
  }

  /// The same with another limit of size.
  static ReadResult read(List<Path> paths, int largest) {
    return new RecordFiles(largest, StandardCharsets.UTF_8).all(paths);
  }

  private ReadResult all(List<Path> paths) {
    paths.forEach(this::path);
    return findings.result();
  }

  /// Reads a data package, wherever it is.
  public static ReadResult read(PackageSource source) {
    var run = new RecordFiles(LARGEST, StandardCharsets.UTF_8);
    run.dataPackage(source);
    return run.findings.result();
  }

  /// Reads the texts of record files that stand elsewhere than in files.
  ///
  /// @param texts by what users call them
  public static ReadResult readTexts(Map<String, String> texts) {
    var run = new RecordFiles(LARGEST, StandardCharsets.UTF_8);
    texts.forEach(
        (name, text) ->
            run.records(
                new FoundFile(
                    name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))));
    return run.findings.result();
  }

  private void path(Path path) {
    if (Files.isDirectory(path)) {
      if (Files.exists(path.resolve(PackageSource.DESCRIPTOR))) {
        dataPackage(PackageSource.folder(path));
      } else {
        folder(path);
      }
    } else if (path.endsWith(PackageSource.DESCRIPTOR)) {
      dataPackage(PackageSource.folder(path.resolveSibling("")));
    } else {
      file(path);
    }
  }

  private void folder(Path folder) {
    String name = FoundFile.name(folder);
    try {
      List<Path> files = FileFinder.recordFilesBelow(folder);
      if (files.isEmpty()) {
        unreadable(
            name, "no record file is in this folder", "files that end in .yaml, .yml or .csv");
      }
      files.forEach(this::file);
    } catch (IOException e) {
      unreadable(name, reason(e), "a folder that can be listed");
    }
  }

  private void file(Path path) {
    try {
      if (!seen.add(path.toRealPath())) {
        return;
      }
    } catch (IOException _) {
      // Opening it below fails again, and there the reason is told.
    }
    records(FoundFile.of(path));
  }

  private void dataPackage(PackageSource source) {
    String name = source.name(PackageSource.DESCRIPTOR);
    text(new FoundFile(name, () -> source.open(PackageSource.DESCRIPTOR)))
        .ifPresent(
            text -> {
              for (String path : new DataPackage(name, text, findings).recordFiles()) {
                records(new FoundFile(source.name(path), () -> source.open(path)));
              }
            });
  }

  private void records(FoundFile file) {
    if (DataPackage.isTable(file.name())) {
      table(file);
      return;
    }
    text(file).ifPresent(text -> RecordLists.read(new SourceText(file.name(), text), findings));
  }

  private void table(FoundFile file) {
    try {
      RecordTable.open(file, charset, findings).ifPresent(findings::add);
    } catch (IOException e) {
      unreadable(file.name(), reason(e), "a file that exists and that you may read");
    }
  }

  private Optional<String> text(FoundFile file) {
    try (InputStream in = file.opener().open()) {
      byte[] bytes = in.readNBytes(largest + 1);
      if (bytes.length > largest) {
        unreadable(
            file.name(),
            "it is larger than " + largest + " bytes",
            "smaller files; records may be spread over any number of them");
        return Optional.empty();
      }
      findings.add(
          new ReadFile(file.name(), HexFormat.of().formatHex(Sha256.of(bytes)), bytes.length));
      return Optional.of(Utf8.decode(file.name(), bytes, charset));
    } catch (UnreadableException e) {
      findings.add(e.problem());
    } catch (IOException e) {
      unreadable(file.name(), reason(e), "a file that exists and that you may read");
    }
    return Optional.empty();
  }

  private void unreadable(String name, String reason, String remedy) {
    findings.add(new Problem.UnreadableFile(Place.wholeFile(name), reason, remedy));
  }

  static String reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> "it does not exist";
      case FileNotFoundException _ -> "it does not exist";
      case AccessDeniedException _ -> "permission denied";
      default -> String.valueOf(e.getMessage());
    };
  }
}
