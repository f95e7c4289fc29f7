package org.casusfoederis.persistence.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemTally;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.ReadRecord;
import org.casusfoederis.persistence.file.ReadResult;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.file.TableRecord;
import org.casusfoederis.persistence.file.TableSink;

/// The records of files: those of YAML files, which are in memory, and those of CSV tables, which
/// are read from their files in each pass.
public final class FileItems implements LoadItems {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

  private final ReadResult read;
  private final ProblemTally problems;
  private final LongConsumer progress;
  private final Map<RecordKind, List<ReadRecord>> inMemory;

  /// @param read what was read from the files
  /// @param problems takes what is wrong in them
  /// @param progress is told how many bytes of a table were read by now
  public FileItems(ReadResult read, ProblemTally problems, LongConsumer progress) {
    this.read = read;
    this.problems = problems;
    this.progress = progress;
    this.inMemory =
        read.records().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.record().kind(),
                    () -> new EnumMap<>(RecordKind.class),
                    Collectors.toList()));
    read.problems().forEach(problems::add);
  }

  @Override
  public void read(Intake intake) {
    var sink =
        new TableSink() {
          @Override
          public void problem(Problem problem) {
            problems.add(problem);
          }

          @Override
          public void reference(Set<RecordKind> kinds, String key, Supplier<Place> place) {
            intake.names(kinds, key);
          }
        };
    read.references().forEach(reference -> intake.names(reference.kinds(), reference.key()));
    for (RecordKind kind : RecordKind.values()) {
      inMemory(kind, intake);
      try (Stream<TableRecord> records = read.tables().read(kind, sink, progress)) {
        records.forEach(
            one ->
                one.record()
                    .ifPresentOrElse(
                        record -> intake.record(item(record)),
                        () -> faulty(kind, one.key(), intake)));
      }
    }
  }

  private void inMemory(RecordKind kind, Intake intake) {
    var sound = new HashSet<String>();
    for (ReadRecord one : inMemory.getOrDefault(kind, List.of())) {
      sound.add(one.record().key().text());
      intake.record(item(one.record()));
    }
    read.declared().getOrDefault(kind, Set.of()).stream()
        .filter(key -> !sound.contains(key))
        .forEach(key -> faulty(kind, key, intake));
  }

  private static void faulty(RecordKind kind, String key, Intake intake) {
    if (KEY.matcher(key).matches()) {
      intake.faulty(kind, key);
    }
  }

  private static LoadItem item(CasusRecord record) {
    return new LoadItem(record, RecordDocument.fingerprint(record));
  }

  @Override
  public boolean sound() {
    return problems.isEmpty();
  }

  @Override
  public Stream<CasusRecord> records() {
    return eachKind(
        kind -> inMemory.getOrDefault(kind, List.of()).stream().map(ReadRecord::record),
        kind ->
            read.tables()
                .read(kind, TableSink.NONE, progress)
                .flatMap(one -> one.record().stream()));
  }

  @Override
  public Stream<KeyReference> references() {
    var inTables = new ArrayList<Supplier<Stream<KeyReference>>>();
    inTables.add(
        () ->
            read.references().stream()
                .map(one -> new KeyReference(one.kinds(), one.key(), one.place())));
    for (RecordKind kind : RecordKind.values()) {
      inTables.add(() -> references(kind));
    }
    return inOrder(inTables);
  }

  private Stream<KeyReference> references(RecordKind kind) {
    var found = new ArrayList<KeyReference>();
    var sink =
        new TableSink() {
          @Override
          public void problem(Problem problem) {}

          @Override
          public void reference(Set<RecordKind> kinds, String key, Supplier<Place> place) {
            found.add(new KeyReference(kinds, key, place.get()));
          }
        };
    return read.tables()
        .read(kind, sink, progress)
        .flatMap(
            _ -> {
              List<KeyReference> ofRow = List.copyOf(found);
              found.clear();
              return ofRow.stream();
            });
  }

  @Override
  public Stream<Declared> declared() {
    return eachKind(
        kind ->
            inMemory.getOrDefault(kind, List.of()).stream()
                .map(one -> new Declared(kind, one.record().key().text(), one.place())),
        kind ->
            read.tables()
                .read(kind, TableSink.NONE, progress)
                .map(one -> new Declared(kind, one.key(), one.place())));
  }

  @Override
  public List<LoadFile> files() {
    return Stream.concat(read.files().stream(), read.tables().files().stream())
        .map(file -> new LoadFile(file.name(), HexFormat.of().parseHex(file.sha256())))
        .toList();
  }

  private static <T> Stream<T> eachKind(
      Function<RecordKind, Stream<T>> first, Function<RecordKind, Stream<T>> second) {
    var parts = new ArrayList<Supplier<Stream<T>>>();
    for (RecordKind kind : RecordKind.values()) {
      parts.add(() -> first.apply(kind));
      parts.add(() -> second.apply(kind));
    }
    return inOrder(parts);
  }

  /// One stream behind the other, each opened when its turn comes and read item by item.
  private static <T> Stream<T> inOrder(List<Supplier<Stream<T>>> parts) {
    var items = new InOrder<T>(parts.iterator());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(items, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(items::close);
  }

  private static final class InOrder<T> implements Iterator<T> {
    private final Iterator<Supplier<Stream<T>>> parts;
    private Stream<T> part = Stream.empty();
    private Iterator<T> items = part.iterator();

    InOrder(Iterator<Supplier<Stream<T>>> parts) {
      this.parts = parts;
    }

    @Override
    public boolean hasNext() {
      while (!items.hasNext() && parts.hasNext()) {
        part.close();
        part = parts.next().get();
        items = part.iterator();
      }
      return items.hasNext();
    }

    @Override
    public T next() {
      return hasNext() ? items.next() : List.<T>of().iterator().next();
    }

    void close() {
      part.close();
    }
  }
}
