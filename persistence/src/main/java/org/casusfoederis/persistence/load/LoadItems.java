package org.casusfoederis.persistence.load;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.core.record.CasusRecord;

/// The records of a load, to be gone through twice: first to see what is new, then to write it.
/// They come kind by kind, in the order of [org.casusfoederis.core.record.RecordKind], and both
/// times in the same order. Nobody has to hold all of them.
public interface LoadItems {

  /// The first pass.
  void read(Intake intake);

  /// Whether the first pass met no fault.
  boolean sound();

  /// The second pass: the sound records of the first one. The stream must be closed.
  Stream<CasusRecord> records();

  /// All places at which records name others, for messages; the stream must be closed.
  Stream<KeyReference> references();

  /// All places at which records stand, for messages; the stream must be closed.
  Stream<Declared> declared();

  /// The files from which the records were read; known after the first pass.
  List<LoadFile> files();

  /// Records that are in memory.
  static LoadItems of(List<LoadItem> items, List<KeyReference> references, List<LoadFile> files) {
    List<LoadItem> ordered =
        items.stream().sorted(Comparator.comparing(item -> item.record().kind())).toList();
    List<KeyReference> named = List.copyOf(references);
    List<LoadFile> read = List.copyOf(files);
    return new LoadItems() {
      @Override
      public void read(Intake intake) {
        ordered.forEach(intake::record);
        named.forEach(reference -> intake.names(reference.kinds(), reference.key()));
      }

      @Override
      public boolean sound() {
        return true;
      }

      @Override
      public Stream<CasusRecord> records() {
        return ordered.stream().map(LoadItem::record);
      }

      @Override
      public Stream<KeyReference> references() {
        return named.stream();
      }

      @Override
      public Stream<Declared> declared() {
        return Stream.empty();
      }

      @Override
      public List<LoadFile> files() {
        return read;
      }
    };
  }
}
