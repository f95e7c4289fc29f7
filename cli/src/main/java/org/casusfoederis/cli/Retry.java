package org.casusfoederis.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.persistence.file.ReadRecord;
import org.casusfoederis.persistence.file.ReadResult;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.file.RecordFiles;
import org.casusfoederis.persistence.history.RecordHistory;
import org.casusfoederis.persistence.history.RecordState;
import org.casusfoederis.persistence.load.Aside;
import org.casusfoederis.persistence.load.LoadJob;
import org.casusfoederis.persistence.load.LoadResult;
import org.casusfoederis.persistence.load.Quarantine;
import org.casusfoederis.persistence.load.SoundRecords;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/// Another attempt to load what was set aside.
///
/// @param load the load that brought the corrected records; empty when they were stored already
/// @param corrected the numbers of what is sound by now
/// @param problems what is still wrong with the rest
public record Retry(Optional<Long> load, List<Long> corrected, List<Problem> problems) {

  private static final int MOST_REFUSALS = 100;

  /// A text that is read again.
  ///
  /// @param name what users call it
  /// @param text the record file that it makes
  public record Text(String name, String text) {}

  public Retry {
    corrected = List.copyOf(corrected);
    problems = List.copyOf(problems);
  }

  /// Loads what is sound by now, in one transaction with the note that it is corrected.
  ///
  /// @param texts by the number of what was set aside
  /// @throws Failure if the database refuses the load for another reason than one record
  public static Retry of(CasusDatabase database, Map<Long, Text> texts) {
    Map<String, String> files = new LinkedHashMap<>();
    texts.values().forEach(text -> files.put(text.name(), text.text()));
    ReadResult read = RecordFiles.readTexts(files);
    SoundRecords parted = SetAside.part(read, name -> files.getOrDefault(name, ""), database);
    var job = new LoadJob(database.database(), RecordDocument::json);
    for (int refusals = 0; ; refusals++) {
      ReadResult sound = parted.sound();
      List<Long> corrected = corrected(texts, sound, parted.problems());
      LoadResult result =
          job.run(
              RecordLoad.load(sound, "casus quarantine retry"), new Aside(List.of(), corrected));
      if (result.succeeded()) {
        if (result.batch().isEmpty()) {
          settle(database, texts, sound, corrected);
        }
        return new Retry(result.batch(), corrected, parted.problems());
      }
      if (refusals == MOST_REFUSALS || !SetAside.refuse(parted, result)) {
        throw RecordLoad.refused(result.problems());
      }
    }
  }

  /// The numbers of the texts that have a record and no problem.
  private static List<Long> corrected(
      Map<Long, Text> texts, ReadResult sound, List<Problem> problems) {
    Set<String> faulty = new HashSet<>();
    problems.forEach(problem -> faulty.add(problem.place().file()));
    var corrected = new ArrayList<Long>();
    texts.forEach(
        (number, text) -> {
          if (!faulty.contains(text.name()) && !records(sound, text).isEmpty()) {
            corrected.add(number);
          }
        });
    return corrected;
  }

  private static List<ReadRecord> records(ReadResult sound, Text text) {
    return sound.records().stream()
        .filter(record -> record.place().file().equals(text.name()))
        .toList();
  }

  /// All that is sound was stored already, so an earlier load brought it.
  private static void settle(
      CasusDatabase database, Map<Long, Text> texts, ReadResult sound, List<Long> corrected) {
    DSL.using(database.database(), SQLDialect.POSTGRES)
        .transaction(
            work -> {
              var history = new RecordHistory(work.dsl());
              var quarantine = new Quarantine(work.dsl());
              for (long number : corrected) {
                Text text = texts.getOrDefault(number, new Text("", ""));
                records(sound, text).stream()
                    .flatMap(
                        one ->
                            history.states(one.record().kind(), one.record().key().text()).stream())
                    .filter(state -> state.end().isEmpty())
                    .map(RecordState::load)
                    .max(Comparator.naturalOrder())
                    .ifPresent(load -> quarantine.corrected(List.of(number), load));
              }
            });
  }
}
