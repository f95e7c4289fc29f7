package org.casusfoederis.persistence.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.Databases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the tables and views say of a made-up file of every set.
@OnEachPostgres
record DatasetValuesTest(TestDatabase database) {

  @BeforeParameterizedClassInvocation
  static void load(TestDatabase database) {
    Databases.migrate(database);
    Databases.load(database, SomeActors.all());
    assertThat(Loading.parts(database, Loading.fixtures()).problems()).isEmpty();
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
          select mem::text from dataset.atop_alliance where atopid = 9010                      | {365,265,2}
          select atopidphase from dataset.atop_phase where phase = 1                     | 9005.1
          select version from dataset.file where dataset = 'atop-alliance'               | 5.1
          select renew_type from dataset.dcad                                            | -66
          select marine_corps_ad from dataset.troops_country_year where year = 1950      | -3
          select delivery_years::text from dataset.sipri_register_older where order_year = 2006 and designation = 'Bo-2' | {2013,2014,2016}
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
    assertThat(value(query)).isEqualTo(answer);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          select string_agg(concat(year, ccode_actor), ' ' order by year) from dataset.cow_system where ccode = 365 | 1950SUN 1991SUN
          select member_actor from dataset.atop_member where yrent = 2017 and member = 365 | RUS
          select member_actor from dataset.atop_member where yrent = 2017 and member = 255 | DEU
          select ccode_actor from dataset.cow_gw_year where ccode = 255                    | DEU
          select gwcode_actor from dataset.cow_gw_year where gwcode = 260                  | DEU
          select ccode_actor from dataset.cow_system where ccode = 260 and year = 1950     | DEU
          select supplier_actor from dataset.sipri_register where delivery_year = 2012     | DEU
          select recipient_actor from dataset.sipri_register where delivery_year = 2012    | RUS
          """)
  void findsActorsByCodeOrNameAndYear(String query, String actor) {
    assertThat(value(query)).isEqualTo(actor);
  }

  @Test
  void tellsWhichYearsAndActorsAVariableCovers() {
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
  void linksTheSameAgreementInSeveralSets() {
    assertThat(
            value(
                "select string_agg(concat_ws(' ', atop_id, cow_id, in_atop, in_cow), ', ' order by"
                    + " atop_id) from alliance.dataset_link"))
        .isEqualTo("9005 901 t t, 9010 t f");
  }

  @Test
  void givesPanelsInWhichMissingIsNeverZero() {
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
