package org.casusfoederis.persistence.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.casusfoederis.core.problem.Nearest;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.ReadFile;
import org.casusfoederis.persistence.file.ReadRecord;
import org.casusfoederis.persistence.file.ReadResult;
import org.casusfoederis.persistence.file.RecordText;
import org.casusfoederis.persistence.file.RecordTexts;
import org.casusfoederis.persistence.file.Reference;
import org.jspecify.annotations.Nullable;

/// Parts the records of files into sound ones and the rest. A record is unsound when something is
/// wrong in it, when it names one that is neither stored nor sound, or when the database refuses
/// it. What is wrong in a file and in none of its records makes the whole file be kept.
public final class SoundRecords {

  private final ReadResult read;
  private final UnaryOperator<String> texts;
  private final NavigableMap<Place, RecordText> records = new TreeMap<>();
  private final Map<RecordText, List<Problem>> faulty = new LinkedHashMap<>();
  private final Map<String, List<Problem>> faultyFiles = new LinkedHashMap<>();
  private final Map<RecordKind, Set<String>> stored;

  /// The records of files beside what the database holds.
  ///
  /// @param read what was read of the files
  /// @param texts the text of each file, by its name
  /// @param stored the keys that the database has
  public SoundRecords(
      ReadResult read, UnaryOperator<String> texts, Map<RecordKind, ? extends Set<String>> stored) {
    this.read = read;
    this.texts = texts;
    this.stored = new EnumMap<>(RecordKind.class);
    stored.forEach(this.stored::put);
    for (ReadFile file : read.files()) {
      if (!file.name().endsWith(".json")) {
        RecordTexts.of(file.name(), texts.apply(file.name()))
            .forEach(record -> records.put(record.begin(), record));
      }
    }
    read.problems().forEach(this::fault);
    resolve();
  }

  /// Takes a record away that the database refuses, and those that name it.
  ///
  /// @param why in the words of the database
  /// @return whether it was among the sound ones
  public boolean refuse(CasusRecord record, String why) {
    Optional<ReadRecord> found =
        sound().records().stream().filter(one -> one.record().equals(record)).findFirst();
    found.ifPresent(one -> fault(new Problem.RefusedByDatabase(one.place(), why)));
    resolve();
    return found.isPresent();
  }

  /// The sound records, with their references.
  public ReadResult sound() {
    return read.only(
        read.records().stream().filter(one -> isSound(one.place())).toList(),
        read.references().stream().filter(one -> isSound(one.place())).toList());
  }

  /// What is wrong with the others, in the order of places.
  public List<Problem> problems() {
    var problems = new ArrayList<Problem>();
    faulty.values().forEach(problems::addAll);
    faultyFiles.values().forEach(problems::addAll);
    problems.sort(java.util.Comparator.comparing(Problem::place));
    return List.copyOf(problems);
  }

  /// The others, whole, to be set aside.
  public List<RejectedRow> rejected() {
    var rows = new ArrayList<RejectedRow>();
    faulty.forEach(
        (record, problems) ->
            rows.add(
                new RejectedRow(
                    record.begin().file(),
                    Optional.of(record.begin().line()),
                    RejectedRow.Format.YAML,
                    record.text(),
                    problems.getFirst().code().code(),
                    reason(problems),
                    Optional.of(record.kind()),
                    record.key())));
    faultyFiles.forEach(
        (file, problems) ->
            rows.add(
                new RejectedRow(
                    file,
                    Optional.empty(),
                    RejectedRow.Format.YAML,
                    texts.apply(file),
                    problems.getFirst().code().code(),
                    reason(problems),
                    Optional.empty(),
                    Optional.empty())));
    return List.copyOf(rows);
  }

  private void fault(Problem problem) {
    @Nullable RecordText record = record(problem.place());
    if (record == null) {
      faultyFiles.computeIfAbsent(problem.place().file(), _ -> new ArrayList<>()).add(problem);
    } else {
      faulty.computeIfAbsent(record, _ -> new ArrayList<>()).add(problem);
    }
  }

  /// Takes away what names nothing, until all that is left names something.
  private void resolve() {
    boolean complete = false;
    while (!complete) {
      Map<RecordKind, Set<String>> keys = new EnumMap<>(RecordKind.class);
      stored.forEach((kind, ofKind) -> keys.put(kind, new HashSet<>(ofKind)));
      ReadResult sound = sound();
      sound
          .records()
          .forEach(
              one ->
                  keys.computeIfAbsent(one.record().kind(), _ -> new HashSet<>())
                      .add(one.record().key().text()));
      List<Reference> lost =
          sound.references().stream().filter(reference -> !among(keys, reference)).toList();
      lost.forEach(reference -> fault(problem(reference, keys)));
      complete = lost.stream().noneMatch(reference -> record(reference.place()) != null);
    }
  }

  private Problem problem(Reference reference, Map<RecordKind, Set<String>> keys) {
    List<RecordKind> kinds = reference.kinds().stream().sorted().toList();
    String words = kinds.stream().map(RecordKind::singular).collect(Collectors.joining(" or "));
    if (among(read.declared(), reference)) {
      return new Problem.NamesWhatIsSetAside(reference.place(), reference.key(), words);
    }
    List<String> known =
        kinds.stream().flatMap(kind -> keys.getOrDefault(kind, Set.of()).stream()).toList();
    return new Problem.UnknownReference(
        reference.place(),
        reference.key(),
        words,
        "these files or the database",
        Nearest.to(reference.key(), known).orElse(null));
  }

  private static boolean among(Map<RecordKind, Set<String>> keys, Reference reference) {
    return reference.kinds().stream()
        .anyMatch(kind -> keys.getOrDefault(kind, Set.of()).contains(reference.key()));
  }

  /// What stands in a file that has to be kept whole is sound as long as nothing is wrong in it.
  private boolean isSound(Place place) {
    @Nullable RecordText record = record(place);
    return record == null ? !faultyFiles.containsKey(place.file()) : !faulty.containsKey(record);
  }

  private @Nullable RecordText record(Place place) {
    var before = records.floorEntry(place);
    return before != null && before.getValue().holds(place) ? before.getValue() : null;
  }

  private static String reason(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                "%s: %s; %s".formatted(problem.place(), problem.headline(), problem.expectation()))
        .collect(Collectors.joining("\n"));
  }
}
