package org.casusfoederis.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemTally;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.FileChangedException;
import org.casusfoederis.persistence.file.ReadResult;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.load.Counts;
import org.casusfoederis.persistence.load.FileItems;
import org.casusfoederis.persistence.load.Load;
import org.casusfoederis.persistence.load.LoadJob;
import org.casusfoederis.persistence.load.LoadObserver;
import org.casusfoederis.persistence.load.LoadProblem;
import org.casusfoederis.persistence.load.LoadResult;

/// Takes records that were read from files into the database: what `load` and `demo` have in
/// common.
public final class RecordLoad {

  private final CasusDatabase database;
  private final ProblemTally problems = new ProblemTally();

  /// A load into a database.
  public RecordLoad(CasusDatabase database) {
    this.database = database;
  }

  /// All that is wrong with the files, by themselves and beside what the database holds; known when
  /// the load has run.
  public ProblemTally problems() {
    return problems;
  }

  /// Loads records. Nothing is written when there are problems.
  ///
  /// @param description what is loaded and why, in words
  /// @param dryRun whether to take everything back in the end
  /// @param observer is told how the load goes on
  /// @param progress is told how many bytes of a table were read by now
  /// @throws Failure if the database refuses a record
  public LoadResult run(
      ReadResult read,
      String description,
      boolean dryRun,
      LoadObserver observer,
      LongConsumer progress) {
    database.requireCurrentSchema();
    var load =
        new Load(
            new FileItems(read, problems, progress),
            Codebook.version1(),
            description,
            CasusVersion.current());
    var job = new LoadJob(database.database(), RecordDocument::json);
    LoadResult result;
    try {
      result = dryRun ? job.dryRun(load, observer) : job.run(load, observer);
    } catch (FileChangedException e) {
      problems.add(e.problem());
      throw new Failure(
          ExitCode.BAD_DATA, e.getMessage() + ". Load it again when nothing else writes to it.");
    }
    result.problems().forEach(this::add);
    return result;
  }

  private void add(LoadProblem problem) {
    switch (problem) {
      case LoadProblem.UnknownKey(var reference, var suggestion) ->
          problems.add(
              new Problem.UnknownReference(
                  reference.place(),
                  reference.key(),
                  reference.kindsInWords(),
                  "these files or the database",
                  suggestion));
      case LoadProblem.AmbiguousKey(var reference) ->
          problems.add(
              new Problem.InconsistentRecord(
                  reference.place(),
                  "reference",
                  "both a deployment and a transfer have the key " + reference.key(),
                  "another key for one of them"));
      case LoadProblem.DuplicateRecord(var declared, var first) ->
          problems.add(
              new Problem.DuplicateRecord(
                  declared.place(), declared.kind().singular(), declared.key(), first));
      case LoadProblem.Refused refused ->
          throw new Failure(ExitCode.BAD_DATA, refused.message() + "\n       Nothing was written.");
      case LoadProblem.FaultyFiles _ -> {
        // What is wrong with them was told when they were read.
      }
    }
  }

  /// The keys that the database has.
  static Map<RecordKind, Set<String>> storedKeys(CasusDatabase database) {
    return database.read(
        store -> {
          var keys = new EnumMap<RecordKind, Set<String>>(RecordKind.class);
          for (RecordKind kind : RecordKind.values()) {
            keys.put(kind, store.fingerprints(kind).keySet());
          }
          return keys;
        });
  }

  /// What is to be loaded of files that were read: the sound records.
  static Load load(ReadResult read, String description) {
    return new Load(
        new FileItems(read, new ProblemTally(), _ -> {}),
        Codebook.version1(),
        description,
        CasusVersion.current());
  }

  /// The failure of a load that the database refuses.
  static Failure refused(List<LoadProblem> problems) {
    return new Failure(
        ExitCode.BAD_DATA,
        problems.stream()
            .map(LoadProblem::message)
            .collect(Collectors.joining("\n       ", "", "\n       Nothing was written.")));
  }

  /// What a load did, in a line: `624 records: 3 added, 1 changed, 620 unchanged`.
  public static String words(LoadResult result) {
    Counts total = Counts.sum(result.counts().values());
    return "%d record%s: %d added, %d changed, %d unchanged"
        .formatted(
            total.total(),
            total.total() == 1 ? "" : "s",
            total.added(),
            total.changed(),
            total.unchanged());
  }
}
