package org.casusfoederis.persistence.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.core.codebook.Codebook;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.core.problem.ProblemTally;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.FileChangedException;
import org.casusfoederis.persistence.file.RecordChange;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.file.RecordFiles;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.Databases;
import org.casusfoederis.persistence.store.RecordStore;
import org.casusfoederis.persistence.store.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnEachPostgres
record TableLoadTest(TestDatabase database) {

  private static final String SOURCES =
      """
      key,type,title,category,reliability,consulted
      s,dataset,A register,dataset,B,text
      """;

  private static final String HEADER =
      "key,title,category,sender,recipient,period,stage,in_return_for,cite\n";

  @BeforeParameterizedClassInvocation
  static void migrate(TestDatabase database) {
    Databases.migrate(database);
  }

  @BeforeEach
  void startEmpty() {
    Databases.empty(database);
  }

  @Test
  void theSameTwiceChangesNothing() throws IOException {
    Path folder = folder(rows(12_000, "Rice"));

    LoadResult first = load(folder);
    LoadResult second = load(folder);

    assertThat(first.counts()).containsEntry(RecordKind.TRANSFER, new Counts(12_000, 0, 0));
    assertThat(second.batch()).isEmpty();
    assertThat(second.counts()).containsEntry(RecordKind.TRANSFER, new Counts(0, 0, 12_000));
    assertThat(Databases.value(database, "select count(*) from provenance.load_file"))
        .isEqualTo("3");
  }

  @Test
  void storesWhatTheRowsSay() throws IOException {
    Path folder = folder(rows(3, "Rice"));
    List<CasusRecord> said = new ArrayList<>();
    items(folder, new ProblemTally()).records().forEach(said::add);

    load(folder);

    List<CasusRecord> stored =
        new Snapshot(database.dataSource()).read(RecordStore::readAll).all().toList();
    assertThat(stored).containsExactlyInAnyOrderElementsOf(said);
  }

  @Test
  void keepsAndTellsTheFormerStateOfAChangedRow() throws IOException {
    load(folder(rows(3, "Rice")));
    Path changed = folder(rows(3, "Rice").replace("t1,Rice", "t1,Wheat"));
    var told = new ArrayList<RecordChange.Field>();

    LoadResult result =
        job()
            .run(
                loadOf(items(changed, new ProblemTally())),
                new LoadObserver() {
                  @Override
                  public void replaced(CasusRecord former, CasusRecord present) {
                    told.addAll(RecordChange.between(former, present));
                  }
                });

    assertThat(result.counts()).containsEntry(RecordKind.TRANSFER, new Counts(0, 1, 2));
    assertThat(told)
        .containsExactly(
            new RecordChange.Field("title", Optional.of("Rice"), Optional.of("Wheat")));
    assertThat(
            Databases.value(
                database, "select key || ' ' || (content ->> 'title') from provenance.revision"))
        .isEqualTo("t1 Rice");
  }

  /// The first transfer is given in return for the last one, which is written much later.
  @Test
  void aRowMayNameAnyLaterRow() throws IOException {
    String rows =
        rows(12_000, "Rice")
            .replace(
                "t0,Rice,food,A,B,2024,delivered,,", "t0,Rice,food,A,B,2024,delivered,t11999,");
    assertThat(load(folder(rows)).succeeded()).isTrue();
    assertThat(
            Databases.value(
                database,
                "select key from conduct.transfer join conduct.in_return_for on id ="
                    + " for_transfer_id"))
        .isEqualTo("t11999");
  }

  @Test
  void saysWhereAKeyStandsTwiceAndWhereItNamesNothing() throws IOException {
    var problems = new ProblemTally();
    LoadResult result =
        job()
            .run(
                loadOf(
                    items(
                        folder(
                            HEADER
                                + "t,Rice,food,A,B,2024,delivered,,s\n"
                                + "t,Rice,food,A,BB,2024,delivered,,s\n"),
                        problems)));

    assertThat(problems.isEmpty()).isTrue();
    assertThat(result.problems())
        .satisfiesExactly(
            twice ->
                assertThat(twice)
                    .isInstanceOfSatisfying(
                        LoadProblem.DuplicateRecord.class,
                        one -> {
                          assertThat(one.declared().place().line()).isEqualTo(3);
                          assertThat(one.first().line()).isEqualTo(2);
                        }),
            unknown ->
                assertThat(unknown)
                    .isInstanceOfSatisfying(
                        LoadProblem.UnknownKey.class,
                        one -> {
                          assertThat(one.reference().place().column()).isEqualTo(15);
                          assertThat(one.reference().place().excerpt()).contains(",BB,");
                        }));
    assertNothingIsStored();
  }

  @Test
  void aFaultyRowKeepsTheOthersOut() throws IOException {
    var problems = new ProblemTally();
    LoadResult result =
        job()
            .run(
                loadOf(
                    items(
                        folder(rows(3, "Rice") + "t9,Rice,fod,A,B,2024,delivered,t0,s\n"),
                        problems)));

    assertThat(result.succeeded()).isFalse();
    assertThat(problems.shown()).singleElement().isInstanceOf(Problem.UnknownValue.class);
    assertNothingIsStored();
  }

  /// The database has written some thousand rows when reading the others fails.
  @Test
  void anInterruptedLoadLeavesNothing() throws IOException {
    Path folder = folder(rows(40_000, "Rice"));
    LoadItems whole = items(folder, new ProblemTally());
    var interrupting =
        new LoadObserver() {
          @Override
          public void written(long records) {
            if (records > 10_000) {
              throw new IllegalStateException("interrupted");
            }
          }
        };

    assertThatThrownBy(() -> job().run(loadOf(whole), interrupting)).hasMessage("interrupted");
    assertNothingIsStored();
  }

  @Test
  void aFileThatChangesWhileItIsLoadedLeavesNothing() throws IOException {
    Path folder = folder(rows(40_000, "Rice"));
    var changing =
        new LoadObserver() {
          @Override
          public void compared(java.util.Map<RecordKind, Counts> counts) {
            try {
              Files.writeString(folder.resolve("transfers.csv"), rows(40_000, "Corn"));
            } catch (IOException e) {
              throw new java.io.UncheckedIOException(e);
            }
          }
        };

    assertThatThrownBy(() -> job().run(loadOf(items(folder, new ProblemTally())), changing))
        .isInstanceOf(FileChangedException.class);
    assertNothingIsStored();
  }

  private void assertNothingIsStored() {
    assertThat(
            Databases.value(
                database,
                "select (select count(*) from provenance.load_batch) + (select count(*) from"
                    + " provenance.source) + (select count(*) from conduct.transfer)"))
        .isEqualTo("0");
  }

  private static String rows(int count, String title) {
    var rows = new StringBuilder(HEADER);
    for (int i = 0; i < count; i++) {
      rows.append("t%d,%s,food,A,B,2024,delivered,,s\n".formatted(i, title));
    }
    return rows.toString();
  }

  private static Path folder(String transfers) throws IOException {
    Path folder = Files.createTempDirectory("casus-load");
    Files.writeString(folder.resolve("sources.csv"), SOURCES);
    Files.writeString(
        folder.resolve("actors.yaml"),
        "actors: [{key: A, kind: state, name: A}, {key: B, kind: state, name: B}]\n");
    Files.writeString(folder.resolve("transfers.csv"), transfers);
    try (Stream<Path> files = Files.list(folder)) {
      files.forEach(file -> file.toFile().deleteOnExit());
    }
    return folder;
  }

  private LoadResult load(Path folder) {
    return job().run(loadOf(items(folder, new ProblemTally())));
  }

  private LoadJob job() {
    return new LoadJob(database.dataSource(), RecordDocument::json);
  }

  private static LoadItems items(Path folder, ProblemTally problems) {
    return new FileItems(RecordFiles.read(List.of(folder)), problems, _ -> {});
  }

  private static Load loadOf(LoadItems items) {
    return new Load(items, Codebook.version1(), "test", "0.1.0");
  }
}
