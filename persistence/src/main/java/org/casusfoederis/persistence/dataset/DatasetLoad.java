package org.casusfoederis.persistence.dataset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.persistence.store.CodebookStore;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/// Loads data sets as their authors publish them, all files of a load or none, in one transaction.
/// A file that is stored already is left alone.
///
/// @param database a migrated database
/// @param allowFewer whether a set may have fewer rows than it has as published
/// @param dryRun whether to take everything back in the end
public record DatasetLoad(DataSource database, boolean allowFewer, boolean dryRun) {

  /// Loads wait for each other: the lock of [org.casusfoederis.persistence.load.LoadJob].
  private static final long LOCK = 0x6361737573L;

  /// Loads files.
  ///
  /// @param paths files of data sets
  /// @param description what is loaded and why, in words
  /// @param casusVersion the version of Casus that loads
  /// @throws DataAccessException if the database does not answer
  public DatasetLoadResult run(
      List<Path> paths, Codebook codebook, String description, String casusVersion) {
    List<Problem> problems = new ArrayList<>();
    List<DatasetText> texts = new ArrayList<>();
    for (Path path : paths) {
      try {
        texts.add(DatasetText.read(path));
      } catch (DatasetText.Unreadable e) {
        problems.add(e.problem());
      }
    }
    List<Heading> headings = headings(texts, problems);
    if (!problems.isEmpty()) {
      return new DatasetLoadResult(Optional.empty(), List.of(), problems);
    }
    try (Connection connection = database.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      boolean done = false;
      try {
        DSLContext sql = DSL.using(connection, SQLDialect.POSTGRES);
        sql.execute("select pg_advisory_xact_lock({0})", DSL.inline(LOCK));
        // To compile the questions about actors takes longer than to answer them.
        sql.execute("set local jit = off");
        DatasetLoadResult result = load(sql, texts, headings, codebook, description, casusVersion);
        if (!dryRun && result.problems().isEmpty()) {
          connection.commit();
          done = true;
        }
        return dryRun
            ? new DatasetLoadResult(Optional.empty(), result.files(), result.problems())
            : result;
      } finally {
        if (!done) {
          connection.rollback();
        }
        connection.setAutoCommit(autoCommit);
      }
    } catch (SQLException e) {
      throw new DataAccessException(
          "The database did not answer: " + e.getMessage() + ". Check that it runs.", e);
    }
  }

  private static List<Heading> headings(List<DatasetText> texts, List<Problem> problems) {
    List<Heading> headings = new ArrayList<>();
    for (DatasetText text : texts) {
      Optional<Heading> found = Heading.find(text.firstLines(100));
      if (found.isEmpty()) {
        problems.add(
            new Problem.UnreadableFile(
                Place.wholeFile(text.name()),
                "it has the columns of no data set that Casus knows",
                "one of the sets that docs/datasets.md lists"));
        continue;
      }
      Heading heading = found.get();
      headings.add(heading);
      if (!heading.fits()) {
        problems.add(
            new Problem.OtherColumns(
                text.place(heading.line(), Integer.MAX_VALUE, heading.separator()),
                heading.dataset().title(),
                heading.missing(),
                heading.unknown()));
      }
    }
    return headings;
  }

  private DatasetLoadResult load(
      DSLContext sql,
      List<DatasetText> texts,
      List<Heading> headings,
      Codebook codebook,
      String description,
      String casusVersion) {
    var store = new DatasetStore(sql);
    List<ReadDataset> fresh = new ArrayList<>();
    List<LoadedDataset> results = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      DatasetText text = texts.get(i);
      Heading heading = headings.get(i);
      Optional<LoadedDataset> stored = store.stored(text, heading.dataset());
      boolean first = seen.add(heading.dataset().key() + HexFormat.of().formatHex(text.sha256()));
      if (stored.isPresent()) {
        results.add(stored.get());
      } else if (first) {
        fresh.add(DatasetReader.read(text, heading, store.nextFile()));
      }
    }
    List<Problem> problems = new ArrayList<>();
    fresh.forEach(one -> problems.addAll(problems(one)));
    if (!problems.isEmpty()) {
      return new DatasetLoadResult(Optional.empty(), List.of(), problems);
    }
    if (fresh.isEmpty()) {
      return new DatasetLoadResult(Optional.empty(), results, List.of());
    }
    long batch =
        store.begin(fresh, new CodebookStore(sql).publish(codebook), description, casusVersion);
    for (ReadDataset one : fresh) {
      store.store(one, batch);
    }
    // Only now, so that it does not matter in which order the files are named.
    var actors = new ActorSearch(sql);
    for (ReadDataset one : fresh) {
      results.add(result(one, actors.search(one.dataset(), one.fileId())));
    }
    store.finish(batch);
    return new DatasetLoadResult(Optional.of(batch), results, List.of());
  }

  private List<Problem> problems(ReadDataset read) {
    int published = read.dataset().published(read.version()).orElse(0);
    if (!read.problems().isEmpty() || allowFewer || read.rowsRead() >= published) {
      return read.problems();
    }
    return List.of(
        new Problem.FewerRows(
            Place.wholeFile(read.file().name()),
            read.dataset().title(),
            read.version(),
            read.rowsRead(),
            published));
  }

  private static LoadedDataset result(ReadDataset read, List<Reconciliation> actors) {
    return new LoadedDataset(
        read.file().name(),
        read.dataset().key(),
        read.dataset().title(),
        read.version(),
        LoadedDataset.Status.LOADED,
        read.rowsRead(),
        read.rowsStored(),
        read.reasons(),
        read.firstYear(),
        read.lastYear(),
        read.heading().leftOut(),
        actors,
        read.warnings());
  }
}
