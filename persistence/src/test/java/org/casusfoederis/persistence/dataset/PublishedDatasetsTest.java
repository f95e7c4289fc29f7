package org.casusfoederis.persistence.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.Databases;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The data sets as their authors publish them, where they are at hand: in the folder that
/// `CASUS_SHARED_DATA` names, or beside the repository in `../shared/data`.
@OnEachPostgres
record PublishedDatasetsTest(TestDatabase database) {

  private static final Path FOLDER =
      Path.of(Optional.ofNullable(System.getenv("CASUS_SHARED_DATA")).orElse("../../shared/data"));

  @BeforeParameterizedClassInvocation
  static void load(TestDatabase database) throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(FOLDER),
        "no published data sets in " + FOLDER.toAbsolutePath().normalize());
    Databases.migrate(database);
    Databases.load(database, SomeActors.all());
    DatasetLoadResult result = Loading.load(database, false, false, files());
    assertThat(result.problems()).isEmpty();
    assertThat(result.files()).hasSize(15);
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(DatasetFiles::isDataset).sorted().toList();
    }
  }

  @Test
  void accountsForEveryRow() {
    assertThat(
            value(
                "select string_agg(dataset || ' ' || rows_read, ', ' order by dataset) from"
                    + " dataset.file where rows_read = rows_stored + rows_explained"))
        .isEqualTo(
            "atop-alliance 789, atop-member 2510, atop-phase 849, cow-alliance-dyad 3222,"
                + " cow-alliance-member 1221, cow-gw-year 17916, cow-state 243, cow-system 15951,"
                + " dcad 1871, nmc 15951, reliability 576, sipri-register 25024,"
                + " sipri-register-older 1212, troops-country-year 13135, us-base 414");
  }

  @Test
  void neverTakesAMissingValueForZero() {
    assertThat(value("select count(*) from dataset.nmc where milex is null")).isEqualTo("2217");
    assertThat(
            value(
                "select count(*) from dataset.nmc where (milex is null) <> (jsonb_exists(missing,"
                    + " 'milex')) or milex < 0"))
        .isEqualTo("0");
    assertThat(
            value(
                "select not_coded from dataset.coverage where dataset = 'nmc' and variable ="
                    + " 'milper'"))
        .isEqualTo("426");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          select count(*) from dataset.atop_alliance where endyr is null and missing ->> 'endyr' = 'not_applicable' | 372
          select count(distinct version4id) from dataset.cow_alliance_member | 414
          select concat_ws('-', begyr, begmo, begday) from dataset.atop_alliance where atopid = 3180 | 1949-4-4
          select cardinality(mem) > 20 from dataset.atop_alliance where atopid = 3180 | true
          select count(*) > 300 from alliance.dataset_link where in_atop and in_cow | true
          select count(*) from dataset.sipri_register where recipient = 'Hezbollah (Lebanon)*' and recipient_actor is not null | 0
          select string_agg(distinct ccode_actor, ' ' order by ccode_actor) from dataset.nmc where ccode = 365 | RUS SUN
          select string_agg(distinct ccode::text, ' ' order by ccode::text) from dataset.nmc where ccode_actor = 'DEU' | 255 260
          select bool_or(cow_missing = 'outside_coverage') from panel.dataset_dyad_year where year = 2015 | true
          select count(*) filter (where cow_missing is not null) from panel.dataset_dyad_year where year = 2012 | 0
          select count(*) from panel.dataset_state_year | 15951
          """)
  void knowsFactsOfTheField(String query, String answer) {
    assertThat(value(query)).isEqualTo(answer);
  }

  private String value(String query) {
    return Databases.value(database, query);
  }
}
