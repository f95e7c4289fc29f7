package org.casusfoederis.persistence.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.Databases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnEachPostgres
record DatasetLoadTest(TestDatabase database) {

  @BeforeParameterizedClassInvocation
  static void migrate(TestDatabase database) {
    Databases.migrate(database);
  }

  @BeforeEach
  void startWithActors() {
    Databases.empty(database);
    Databases.load(database, SomeActors.all());
  }

  @Test
  void accountsForEveryRowOfEverySet() {
    DatasetLoadResult result = Loading.parts(database, Loading.fixtures());

    assertThat(result.problems()).isEmpty();
    assertThat(result.files())
        .hasSameSizeAs(Catalog.all())
        .allMatch(file -> file.rowsRead() == file.rowsStored() + file.rowsExplained());
    for (LoadedDataset file : result.files()) {
      String table = "dataset." + file.dataset().replace('-', '_');
      assertThat(value("select count(*) from " + table + "_row"))
          .as(table)
          .isEqualTo(Integer.toString(file.rowsStored()));
      assertThat(value("select count(*) from " + table))
          .as(table)
          .isEqualTo(Integer.toString(file.rowsStored()));
    }
    assertThat(
            value(
                "select string_agg(dataset || ': ' || reason, ', ') from dataset.explained_row join"
                    + " dataset.file on file.id = file_id"))
        .isEqualTo("sipri-register: the row is empty");
  }

  @Test
  void changesNothingWhenTheSameFilesComeAgain() {
    Loading.parts(database, Loading.fixtures());
    DatasetLoadResult again = Loading.parts(database, Loading.fixtures());

    assertThat(again.batch()).isEmpty();
    assertThat(again.files())
        .extracting(LoadedDataset::status)
        .containsOnly(LoadedDataset.Status.UNCHANGED);
    assertThat(value("select count(*) from dataset.file")).isEqualTo("15");
  }

  @Test
  void writesNothingInADryRun() {
    DatasetLoadResult result = Loading.load(database, true, true, Loading.fixtures());

    assertThat(result.batch()).isEmpty();
    assertThat(result.files()).hasSize(15);
    assertThat(value("select count(*) from dataset.file")).isEqualTo("0");
  }

  @Test
  void keepsAndReportsWhomItDoesNotFindAndGuessesNobody() {
    DatasetLoadResult result =
        Loading.parts(
            database, List.of(Loading.fixture("sipri-register"), Loading.fixture("cow-state")));

    Reconciliation recipients = result.files().getFirst().actors().get(1);
    assertThat(
            recipients.unknown().stream()
                .map(one -> one.value() + " " + one.kind() + " " + one.suggestion().orElse("-"))
                .collect(Collectors.joining("; ")))
        .isEqualTo("Some group (Someland)* non_state -; Sumeland state Someland");
    assertThat(result.files().getFirst().actors().getFirst().unknown())
        .extracting(Reconciliation.Unknown::kind)
        .containsExactly("unknown");
    assertThat(result.files().get(1).actors().getFirst().listed()).isEqualTo(1);
    assertThat(value("select count(*) from dataset.sipri_register where recipient = 'Sumeland'"))
        .isEqualTo("1");
  }

  @Test
  void showsTheFileThatWasLoadedLastAndKeepsTheOneBefore(
      @org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
    Loading.parts(database, List.of(Loading.fixture("nmc")));
    Path later =
        Files.writeString(
            folder.resolve("later.csv"), Loading.text("nmc").replace("1950,-9", "1950,77"));
    Loading.parts(database, List.of(later));

    assertThat(value("select milex from dataset.nmc where ccode = 260")).isEqualTo("77");
    assertThat(value("select count(*) from dataset.nmc_row")).isEqualTo("4");
  }

  @Test
  void addsExportsOfSipriToEachOtherAndCountsNoDealTwice(
      @org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
    Loading.parts(database, List.of(Loading.fixture("sipri-register")));
    String text = Loading.text("sipri-register");
    Path other =
        Files.writeString(
            folder.resolve("other.csv"),
            text.replace("\r\n2,", "\r\n22,").replace("\r\n3,", "\r\n23,"));
    Loading.parts(database, List.of(other));

    assertThat(
            value(
                "select string_agg(database_id::text, ' ' order by database_id) from"
                    + " dataset.sipri_register"))
        .isEqualTo("1 1 2 3 22 23");
  }

  @Test
  void takesColumnsInAnyOrderAndSeparatorsOfOfficeProgrammes(
      @org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("x.csv"),
            "\uFEFF\"\";VERSION;Year;ccode;stateabb\n\"1\";2016;1950;260;WSL\n",
            StandardCharsets.UTF_8);
    LoadedDataset loaded = Loading.parts(database, List.of(file)).files().getFirst();

    assertThat(loaded.dataset()).isEqualTo("cow-system");
    assertThat(loaded.leftOut()).containsExactly("the first column: it only numbers the rows");
    assertThat(value("select concat_ws(' ', ccode, year, stateabb) from dataset.cow_system"))
        .isEqualTo("260 1950 WSL");
  }

  private String value(String query) {
    return Databases.value(database, query);
  }
}
