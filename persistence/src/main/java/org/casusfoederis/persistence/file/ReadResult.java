package org.casusfoederis.persistence.file;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.casusfoederis.core.problem.Nearest;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;

/// What was read from a set of files.
///
/// @param records the sound ones, in the order of files and of the kinds within a file
/// @param references every place where one record names another
/// @param problems what is wrong in the files by themselves
/// @param files the files that were read
/// @param declared the keys of all records that stand in the files, sound or not
/// @param tables the tables of records, of which only the headers were read
public record ReadResult(
    List<ReadRecord> records,
    List<Reference> references,
    List<Problem> problems,
    List<ReadFile> files,
    Map<RecordKind, Set<String>> declared,
    RecordTables tables) {

  public ReadResult {
    records = List.copyOf(records);
    references = List.copyOf(references);
    problems = List.copyOf(problems);
    files = List.copyOf(files);
    var copy = new EnumMap<RecordKind, Set<String>>(RecordKind.class);
    for (RecordKind kind : RecordKind.values()) {
      copy.put(kind, Set.copyOf(declared.getOrDefault(kind, Set.of())));
    }
    declared = Collections.unmodifiableMap(copy);
  }

  /// The same files with some of their records and references only, and without problems.
  ///
  /// @param records the records that are left
  /// @param references the references that are left
  public ReadResult only(List<ReadRecord> records, List<Reference> references) {
    var left = new EnumMap<RecordKind, Set<String>>(RecordKind.class);
    for (ReadRecord one : records) {
      left.computeIfAbsent(one.record().kind(), _ -> new LinkedHashSet<>())
          .add(one.record().key().text());
    }
    return new ReadResult(records, references, List.of(), files, left, tables);
  }

  /// The sound records, kind by kind.
  public RecordSet recordSet() {
    return new RecordSet(records.stream().map(ReadRecord::record).toList());
  }

  /// The references that lead nowhere, as problems with the nearest key there is: those whose key
  /// stands neither in the files nor among the known ones.
  ///
  /// @param known the keys that exist elsewhere, such as in the database; kinds may be left out
  public List<Problem> unresolved(Map<RecordKind, ? extends Collection<String>> known) {
    var all = new EnumMap<RecordKind, Set<String>>(RecordKind.class);
    declared.forEach((kind, keys) -> all.put(kind, new LinkedHashSet<>(keys)));
    known.forEach(
        (kind, keys) -> all.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).addAll(keys));
    return references.stream()
        .filter(
            reference ->
                reference.kinds().stream()
                    .noneMatch(kind -> all.getOrDefault(kind, Set.of()).contains(reference.key())))
        .map(reference -> unknown(reference, all))
        .toList();
  }

  private static Problem unknown(Reference reference, Map<RecordKind, Set<String>> all) {
    List<RecordKind> kinds = reference.kinds().stream().sorted().toList();
    List<String> candidates =
        kinds.stream().flatMap(kind -> all.getOrDefault(kind, Set.of()).stream()).toList();
    return new Problem.UnknownReference(
        reference.place(),
        reference.key(),
        kinds.stream().map(RecordKind::singular).collect(Collectors.joining(" or ")),
        "these files or the database",
        Nearest.to(reference.key(), candidates).orElse(null));
  }
}
