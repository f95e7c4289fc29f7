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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest(name = "{0}.{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nmc                  | milex            | ccode = 260          | not_coded
          nmc                  | milper           | ccode = 365          | not_coded
          nmc                  | irst             | ccode = 365          | not_coded
          nmc                  | pec              | ccode = 365          | not_coded
          atop_alliance        | begday           | atopid = 9005        | not_coded
          atop_alliance        | consul           | atopid = 9005        | not_coded
          atop_alliance        | endyr            | atopid = 9005        | not_applicable
          atop_alliance        | statthr1         | atopid = 9005        | not_applicable
          atop_alliance        | cowid            | atopid = 9005        | not_applicable
          cow_alliance_member  | mem_end_year     | ccode = 260          | not_applicable
          cow_alliance_member  | entente          | ccode = 365          | not_coded
          dcad                 | terminated       | true                 | not_coded
          dcad                 | renew_years      | true                 | special_code
          dcad                 | duration_actual  | true                 | not_applicable
          dcad                 | factiva_sign     | true                 | not_coded
          sipri_register       | order_year_is_estimate | delivery_year = 2012 | not_coded
          sipri_register       | tiv_delivered    | delivery_year = 2012 | not_coded
          sipri_register_older | delivery_years   | designation = 'Bo-3' | not_coded
          troops_country_year  | troops_ad        | year = 1951          | not_coded
          troops_country_year  | iso3c            | year = 1950          | not_applicable
          us_base              | basename         | row_number = 2       | not_coded
          us_base              | lat              | row_number = 2       | not_coded
          cow_gw_year          | ccode            | gwcode = 998         | not_applicable
          reliability          | violate_bf       | true                 | not_applicable
          """)
  void keepsAMissingValueAsMissingWithItsCause(
      String table, String column, String which, String cause) {
    Loading.parts(database, Loading.fixtures());

    assertThat(
            value(
                "select concat(%2$s, ' because ', missing ->> '%2$s') from dataset.%1$s where %3$s"
                    .formatted(table, column, which)))
        .isEqualTo(" because " + cause);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          select milex from dataset.nmc where ccode = 365                                | 0
          select cinc from dataset.nmc where ccode = 365                                 | 0.015
          select mem from dataset.atop_alliance where atopid = 9010                      | {365,265,2}
          select atopidphase from dataset.atop_phase where phase = 1                     | 9005.1
          select version from dataset.file where dataset = 'atop-alliance'               | 5.1
          select renew_type from dataset.dcad                                            | -66
          select marine_corps_ad from dataset.troops_country_year where year = 1950      | -3
          select delivery_years from dataset.sipri_register_older where order_year = 2006 and designation = 'Bo-2' | {2013,2014,2016}
          select comments from dataset.sipri_register_older where designation = 'Bo-2'   | modifié
          select local_production from dataset.sipri_register where delivery_year = 2012 | true
          select description from dataset.sipri_register_older where designation = 'Bo-1' | helicopter; light
          select version from dataset.file where dataset = 'sipri-register'              | export of 01 Feb 2026
          select raw[7] from dataset.atop_alliance_row where atopid = 9005               | 0
          select line from dataset.sipri_register_row where row_number = 1               | 6
          select encoding from dataset.file where dataset = 'us-base'                    | windows-1252
          select count(*) from dataset.sipri_delivery where designation = 'Bo-2' and delivered is null | 3
          """)
  void readsWhatTheLayoutsMean(String query, String answer) {
    Loading.parts(database, Loading.fixtures());

    assertThat(value(query)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          select string_agg(year || coalesce(ccode_actor, '-'), ' ' order by year) from dataset.cow_system where ccode = 365 | 1950SUN 1991SUN
          select member_actor from dataset.atop_member where yrent = 2017 and member = 365 | RUS
          select member_actor from dataset.atop_member where yrent = 2017 and member = 255 | DEU
          select ccode_actor from dataset.cow_gw_year where ccode = 255                    | DEU
          select gwcode_actor from dataset.cow_gw_year where gwcode = 260                  | DEU
          select ccode_actor from dataset.cow_system where ccode = 260 and year = 1950     | DEU
          select supplier_actor from dataset.sipri_register where delivery_year = 2012     | DEU
          select recipient_actor from dataset.sipri_register where delivery_year = 2012    | RUS
          """)
  void findsActorsByCodeOrNameAndYear(String query, String actor) {
    Loading.parts(database, Loading.fixtures());

    assertThat(value(query)).isEqualTo(actor);
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
  void tellsWhichYearsAndActorsAVariableCovers() {
    Loading.parts(database, Loading.fixtures());

    assertThat(
            value(
                "select concat_ws(' ', first_year, last_year, present, not_coded, actors) from"
                    + " dataset.coverage where dataset = 'nmc' and variable = 'milex'"))
        .isEqualTo("1950 1950 1 1 {365}");
    assertThat(
            value(
                "select concat_ws(' ', first_year, last_year, actor_count) from dataset.coverage"
                    + " where dataset = 'atop-member' and variable = 'member'"))
        .isEqualTo("1950 2018 3");
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

  @Test
  void linksTheSameAgreementInSeveralSets() {
    Loading.parts(database, Loading.fixtures());

    assertThat(
            value(
                "select string_agg(concat_ws(' ', atop_id, cow_id, in_atop, in_cow), ', ' order by"
                    + " atop_id) from alliance.dataset_link"))
        .isEqualTo("9005 901 t t, 9010 t f");
  }

  @Test
  void givesPanelsInWhichMissingIsNeverZero() {
    Loading.parts(database, Loading.fixtures());

    assertThat(
            value(
                "select concat_ws(' ', actor, atop_alliances, atop_defense, milper, nmc_missing ->>"
                    + " 'milex') from panel.dataset_state_year where ccode = 260 and year = 1950"))
        .isEqualTo("DEU 1 1 12 not_coded");
    assertThat(
            value(
                "select concat_ws(' ', atop_alliances, atop_defense is null, milex) from"
                    + " panel.dataset_state_year where ccode = 365 and year = 1950"))
        .isEqualTo("1 t 0");
    assertThat(
            value(
                "select concat_ws(' ', atop_alliances, atop_defense, milex is null, nmc_missing ->>"
                    + " 'milex') from panel.dataset_state_year where ccode = 999"))
        .isEqualTo("0 0 t outside_coverage");
    assertThat(
            value(
                "select concat_ws(' ', promiser_actor, promisee_actor, atop_alliances,"
                    + " atop_defense, cow_alliances, cow_defense) from panel.dataset_dyad_year"
                    + " where year = 1951 and promiser = 260"))
        .isEqualTo("DEU SUN {9005} 1 {901} 1");
    assertThat(
            value(
                "select concat_ws(' ', atop_neutral, cow_defense is null, cow_missing) from"
                    + " panel.dataset_dyad_year where year = 2018 and promiser = 365"))
        .isEqualTo("1 t outside_coverage");
  }

  private String value(String query) {
    return Databases.value(database, query);
  }
}
