package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;

/// What a run has found so far, in all its files.
final class RunFindings implements Findings {

  private final List<ReadRecord> records = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final List<RecordTable> tables = new ArrayList<>();
  private final List<ReadFile> files = new ArrayList<>();
  private final Map<RecordKind, Map<String, Place>> declared = new EnumMap<>(RecordKind.class);

  @Override
  public void add(Problem problem) {
    problems.add(problem);
  }

  @Override
  public void refer(Set<RecordKind> kinds, String key, Supplier<Place> place) {
    references.add(new Reference(kinds, key, place.get()));
  }

  void add(ReadFile file) {
    files.add(file);
  }

  /// Adds a record, if its key was declared at the same place and not earlier.
  void add(CasusRecord record, Place place) {
    if (place.equals(declared(record.kind()).get(record.key().text()))) {
      records.add(new ReadRecord(record, place));
    }
  }

  /// Takes note that a record with this key stands here, whether or not it is sound, so that what
  /// refers to a faulty record is not a second fault.
  void declare(RecordKind kind, String key, Place place) {
    Place first = declared(kind).putIfAbsent(key, place);
    if (first != null) {
      problems.add(new Problem.DuplicateRecord(place, kind.singular(), key, first));
    }
  }

  private Map<String, Place> declared(RecordKind kind) {
    return declared.computeIfAbsent(kind, _ -> new LinkedHashMap<>());
  }

  @Override
  public long problemCount() {
    return problems.size();
  }

  void add(RecordTable table) {
    tables.add(table);
  }

  ReadResult result() {
    var keys = new EnumMap<RecordKind, Set<String>>(RecordKind.class);
    declared.forEach((kind, places) -> keys.put(kind, places.keySet()));
    return new ReadResult(records, references, problems, files, keys, new RecordTables(tables));
  }
}
