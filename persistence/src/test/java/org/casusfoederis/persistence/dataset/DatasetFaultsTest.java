package org.casusfoederis.persistence.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.casusfoederis.core.problem.Problem;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnEachPostgres
final class DatasetFaultsTest {

  private static final String SYSTEM = "stateabb,ccode,year,version\n";

  @TempDir private Path folder = Path.of("");

  private final TestDatabase database;

  DatasetFaultsTest(TestDatabase database) {
    this.database = database;
  }

  @BeforeParameterizedClassInvocation
  static void migrate(TestDatabase database) {
    Databases.migrate(database);
  }

  @Test
  void namesAPointerOfGitLfs() throws IOException {
    Path file = write("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 123\n");

    assertThat(DatasetFiles.isDataset(file)).isTrue();
    assertThat(Loading.problems(database, file))
        .isEqualTo(
            """
            error[CAS-020]: a pointer of Git LFS stands in place of the data
              --> file.csv
              = expected the data set itself
              = run "git lfs pull" where the file comes from, or download it from its authors

            1 problem in 1 file
            """);
  }

  @Test
  void namesColumnsThatAreMissingOrUnknown() throws IOException {
    Path file = write(Loading.text("nmc").replace("cinc,version", "version,region"));

    assertThat(DatasetFiles.isDataset(file)).isTrue();
    assertThat(Loading.problems(database, file))
        .contains(
            "error[CAS-021]: the columns are nearly those of Correlates of War (COW) National")
        .contains("= missing: cinc\n")
        .contains("= not a column of the set: region\n");
  }

  @Test
  void namesAColumnThatStandsTwice() throws IOException {
    assertThat(
            Loading.problems(
                database, write("stateabb,ccode,year,version,year\nA,2,1950,1,1950\n")))
        .contains("= not a column of the set: year (a second time)\n");
  }

  @Test
  void refusesATruncatedFile() throws IOException {
    assertThat(Loading.problems(database, write(SYSTEM + "AAA,2,1950,2016\nAAA,2,19")))
        .isEqualTo(
            """
            error[CAS-023]: a row with 3 cells
              --> file.csv:3:1
              |
            3 | AAA,2,19
              | ^^^^^^^^ expected 4, as in the heading

            1 problem in 1 file
            """);
    assertThat(Loading.problems(database, write(SYSTEM + "AAA,2,1950,\"2016\nBBB,20,1950,2016\n")))
        .contains("error[CAS-0");
  }

  @Test
  void refusesFewerRowsThanPublishedUnlessAllowed() throws IOException {
    Path file = write(SYSTEM + "AAA,2,1950,2016\n");

    assertThat(Loading.load(database, false, false, List.of(file)).problems())
        .singleElement()
        .isInstanceOf(Problem.FewerRows.class)
        .extracting(Problem::headline, Problem::expectation)
        .containsExactly(
            "1 rows of Correlates of War (COW) State System Membership: years 2016",
            "expected 15951, as published; is the file truncated?");
    assertThat(Databases.value(database, "select count(*) from dataset.file")).isEqualTo("0");
    assertThat(Loading.load(database, true, true, List.of(file)).files().getFirst().warnings())
        .containsExactly("it is a part: 1 of 15951 rows");
  }

  @Test
  void refusesASecondRowOfOneKey() throws IOException {
    assertThat(
            Loading.problems(
                database, write(SYSTEM + "AAA,2,1950,2016\nBBB,20,1950,2016\nAAA,2,1950,2016\n")))
        .contains("error[CAS-024]: a second row for ccode, year = 2, 1950")
        .contains("file.csv:4:1")
        .contains("first given on line 2");
  }

  @Test
  void marksTheCellThatIsNoNumberEvenBehindALineBreakInACell() throws IOException {
    assertThat(
            Loading.problems(
                database,
                write(SYSTEM + "\"A\nB\",2,1950,2016\nCCC,2,next,2016\nDDD,-5,1950,2016\n")))
        .contains(
            """
              --> file.csv:4:7
              |
            4 | CCC,2,next,2016
              |       ^^^^ expected a whole number that is not negative, or a code for a missing value
            """)
        .contains("file.csv:5:5")
        .endsWith("2 problems in 1 file\n");
  }

  @Test
  void refusesNulBytesLongLinesAndEmptySets() throws IOException {
    assertThat(Loading.problems(database, write(SYSTEM + "AAA\0,2,1950,2016\n")))
        .contains("CAS-001")
        .contains("NUL byte")
        .contains("file.csv:2:4");
    assertThat(Loading.problems(database, write(SYSTEM + "A".repeat(1 << 21) + ",2,1950,2016\n")))
        .contains("a line is longer than a million characters");
    assertThat(Loading.problems(database, write(SYSTEM))).contains("it has a heading and no row");
  }

  @Test
  void refusesNumbersBeyondRange() throws IOException {
    assertThat(
            Loading.problems(
                database, write(SYSTEM + "AAA,2,99999999999,2016\nBBB,1e99,1950,2016\n")))
        .contains("99999999999")
        .contains("1e99")
        .endsWith("2 problems in 1 file\n");
  }

  @Test
  void leavesOtherFilesToOthers() throws IOException {
    assertThat(DatasetFiles.isDataset(write("key,category,sender,recipient,period\n"))).isFalse();
    assertThat(DatasetFiles.isDataset(write("agreements:\n  - key: A\n"))).isFalse();
    assertThat(DatasetFiles.isDataset(folder)).isFalse();
    assertThat(DatasetFiles.isDataset(folder.resolve("none.csv"))).isFalse();
  }

  private Path write(String text) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "set", ".csv"), text);
  }
}
