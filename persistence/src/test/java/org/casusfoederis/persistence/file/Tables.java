package org.casusfoederis.persistence.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;

/// What tests do with tables: everything that is read from them, in memory.
///
/// @param records the sound ones
/// @param problems of headers and rows
/// @param references in the order of the rows
record Tables(List<CasusRecord> records, List<Problem> problems, List<Reference> references) {

  static Tables read(ReadResult read) {
    var all = new Tables(new ArrayList<>(), new ArrayList<>(read.problems()), new ArrayList<>());
    var sink =
        new TableSink() {
          @Override
          public void problem(Problem problem) {
            all.problems().add(problem);
          }

          @Override
          public void reference(Set<RecordKind> kinds, String key, Supplier<Place> place) {
            all.references().add(new Reference(kinds, key, place.get()));
          }
        };
    for (RecordKind kind : RecordKind.values()) {
      try (Stream<TableRecord> records = read.tables().read(kind, sink, _ -> {})) {
        records.forEach(one -> one.record().ifPresent(all.records()::add));
      }
    }
    return all;
  }

  static Tables read(Path path) {
    return read(RecordFiles.read(List.of(path)));
  }

  static Tables read(Path path, Charset charset) {
    return read(RecordFiles.read(List.of(path), charset));
  }

  static void write(Path folder, Map<String, String> files) {
    files.forEach(
        (name, text) -> {
          try {
            Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
  }
}
