package org.casusfoederis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.persistence.file.ReadResult;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.load.Aside;
import org.casusfoederis.persistence.load.Load;
import org.casusfoederis.persistence.load.LoadJob;
import org.casusfoederis.persistence.load.LoadProblem;
import org.casusfoederis.persistence.load.LoadResult;
import org.casusfoederis.persistence.load.RejectedRow;
import org.casusfoederis.persistence.load.SoundRecords;

/// A load of what is sound, with the rest set aside.
///
/// @param result what the load did
/// @param rejected what was set aside
/// @param problems what is wrong with it
public record SetAside(LoadResult result, List<RejectedRow> rejected, List<Problem> problems) {

  /// The text of a file by its name.
  public static final UnaryOperator<String> FROM_FILES = SetAside::text;

  /// The database tells one unsound record at a time; more than so many are a matter of the files.
  private static final int MOST_REFUSALS = 100;

  public SetAside {
    rejected = List.copyOf(rejected);
    problems = List.copyOf(problems);
  }

  /// Whether all that is wrong can be kept as text: not what could not be read at all.
  public static boolean isPossible(List<Problem> problems) {
    return problems.stream().noneMatch(problem -> problem instanceof Problem.UnreadableFile);
  }

  /// Parts what was read, as far as the files and the keys that the database has tell.
  public static SoundRecords part(
      ReadResult read, UnaryOperator<String> texts, CasusDatabase database) {
    return new SoundRecords(read, texts, RecordLoad.storedKeys(database));
  }

  /// Loads the sound records and sets the others aside, in one transaction.
  ///
  /// @param texts the text of each file, by its name
  /// @throws Failure if the database refuses the load for another reason than one record
  public static SetAside of(
      ReadResult read,
      UnaryOperator<String> texts,
      CasusDatabase database,
      String description,
      boolean dryRun) {
    SoundRecords parted = part(read, texts, database);
    var job = new LoadJob(database.database(), RecordDocument::json);
    for (int refusals = 0; ; refusals++) {
      Load load = RecordLoad.load(parted.sound(), description);
      LoadResult result =
          dryRun ? job.dryRun(load) : job.run(load, new Aside(parted.rejected(), List.of()));
      if (result.succeeded()) {
        return new SetAside(result, parted.rejected(), parted.problems());
      }
      if (refusals == MOST_REFUSALS || !refuse(parted, result)) {
        throw RecordLoad.refused(result.problems());
      }
    }
  }

  /// Takes away the record that the database refused.
  static boolean refuse(SoundRecords parted, LoadResult result) {
    boolean refused = false;
    for (LoadProblem problem : result.problems()) {
      Optional<CasusRecord> record =
          problem instanceof LoadProblem.Refused one ? one.record() : Optional.empty();
      refused |= record.filter(one -> parted.refuse(one, problem.message())).isPresent();
    }
    return refused;
  }

  private static String text(String file) {
    try {
      String text = Files.readString(Path.of(file));
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (IOException e) {
      throw new Failure(
          ExitCode.NO_INPUT,
          "cannot read %s again: %s. Nothing was written.".formatted(file, e.getMessage()));
    }
  }
}
