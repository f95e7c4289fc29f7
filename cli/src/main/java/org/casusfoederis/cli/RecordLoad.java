package org.casusfoederis.cli;

import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.ReadResult;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.load.Counts;
import org.casusfoederis.persistence.load.KeyReference;
import org.casusfoederis.persistence.load.Load;
import org.casusfoederis.persistence.load.LoadFile;
import org.casusfoederis.persistence.load.LoadItem;
import org.casusfoederis.persistence.load.LoadJob;
import org.casusfoederis.persistence.load.LoadProblem;
import org.casusfoederis.persistence.load.LoadResult;

/// Takes records that were read from files into the database: what `load` and `demo` have in
/// common.
public final class RecordLoad {

  private RecordLoad() {}

  /// All that is wrong with the files, by themselves and beside what the database holds.
  public static List<Problem> problems(ReadResult read, CasusDatabase database) {
    Map<RecordKind, Set<String>> stored =
        database.read(
            store -> {
              var keys = new EnumMap<RecordKind, Set<String>>(RecordKind.class);
              for (RecordKind kind : RecordKind.values()) {
                keys.put(kind, store.fingerprints(kind).keySet());
              }
              return keys;
            });
    return Stream.concat(read.problems().stream(), read.unresolved(stored).stream()).toList();
  }

  /// Loads records that have no problems.
  ///
  /// @param dryRun whether to take everything back in the end
  /// @throws Failure if the database refuses a record
  public static LoadResult run(
      ReadResult read, CasusDatabase database, String description, boolean dryRun) {
    var load =
        new Load(
            read.records().stream()
                .map(one -> new LoadItem(one.record(), RecordDocument.fingerprint(one.record())))
                .toList(),
            read.references().stream()
                .map(one -> new KeyReference(one.kinds(), one.key(), one.place()))
                .toList(),
            Codebook.version1(),
            read.files().stream()
                .map(file -> new LoadFile(file.name(), HexFormat.of().parseHex(file.sha256())))
                .toList(),
            description,
            CasusVersion.current());
    var job = new LoadJob(database.database(), RecordDocument::json);
    LoadResult result = dryRun ? job.dryRun(load) : job.run(load);
    if (!result.succeeded()) {
      throw new Failure(
          ExitCode.BAD_DATA,
          result.problems().stream()
              .map(LoadProblem::message)
              .collect(Collectors.joining("\n       ", "", "\n       Nothing was written.")));
    }
    return result;
  }

  /// What a load did, in a line: `624 records: 3 added, 1 changed, 620 unchanged`.
  public static String words(LoadResult result) {
    var counts = result.counts().values();
    int added = counts.stream().mapToInt(Counts::added).sum();
    int changed = counts.stream().mapToInt(Counts::changed).sum();
    int unchanged = counts.stream().mapToInt(Counts::unchanged).sum();
    int all = added + changed + unchanged;
    return "%d record%s: %d added, %d changed, %d unchanged"
        .formatted(all, all == 1 ? "" : "s", added, changed, unchanged);
  }
}
