package org.casusfoederis.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnEachPostgres
record SchemaTest(TestDatabase database) {

  private static final String OURS =
      "('reference', 'provenance', 'codebook', 'alliance', 'conduct', 'dataset', 'panel')";

  @BeforeParameterizedClassInvocation
  static void load(TestDatabase database) {
    Databases.migrate(database);
    Databases.load(database, RichRecords.all());
  }

  @Test
  void explainsEverySchemaTableAndColumn() {
    assertThat(
            Databases.value(
                database,
                """
                select coalesce(string_agg(thing, ', '), 'nothing') from (
                  select nspname::text as thing from pg_namespace
                  where nspname in %1$s and obj_description(oid, 'pg_namespace') is null
                  union all
                  select oid::regclass::text from pg_class
                  where relnamespace::regnamespace::text in %1$s and relkind in ('r', 'v')
                    and obj_description(oid, 'pg_class') is null
                  union all
                  select attrelid::regclass || '.' || attname from pg_attribute
                  join pg_class on pg_class.oid = attrelid
                  where relnamespace::regnamespace::text in %1$s and relkind in ('r', 'v')
                    and attnum > 0 and not attisdropped and col_description(attrelid, attnum) is null
                ) as without_comment (thing)
                """
                    .formatted(OURS)))
        .isEqualTo("nothing");
  }

  @Test
  void namesEveryConstraintAfterItsTable() {
    assertThat(
            Databases.value(
                database,
                """
                select coalesce(string_agg(conname, ', '), 'all') from pg_constraint
                join pg_class on pg_class.oid = conrelid
                where connamespace::regnamespace::text in %s and contype <> 'n'
                  and relname <> 'schema_history' and not starts_with(conname, relname || '_')
                """
                    .formatted(OURS)))
        .isEqualTo("all");
  }

  @Test
  void indexesEveryForeignKey() {
    assertThat(
            Databases.value(
                database,
                """
                select coalesce(string_agg(conrelid::regclass || '.' || conname, ', '), 'all')
                from pg_constraint
                where contype = 'f' and connamespace::regnamespace::text in %s
                  and confrelid::regclass::text not like 'codebook.%%'
                  and conrelid::regclass::text not in
                    ('provenance.load_batch', 'provenance.rejected_row', 'provenance.revision')
                  and not exists (
                    select from pg_index
                    where indrelid = conrelid and indkey[0] = any (conkey))
                """
                    .formatted(OURS)))
        .isEqualTo("all");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          member_joined_once_at_a_time | insert into alliance.member (agreement_id, position, actor_id, period, period_range) select agreement_id, 99, actor_id, period, period_range from alliance.member
          member_period_ranged         | update alliance.member set period_range = 'empty'
          estimate_low_best_high       | update conduct.estimate set low = high + 1 where high is not null
          estimate_low_best_high       | update conduct.estimate set best = null, high = 2, low = 3
          estimate_has_a_figure        | update conduct.estimate set low = null, best = null, high = null
          estimate_figures_finite      | update conduct.estimate set low = null, best = null, high = 'NaN'
          estimate_refuted_with_reason | update conduct.estimate set rank = 'refuted', rank_reason = ' '
          citation_of_one_owner        | update provenance.citation set event_id = (select min(id) from conduct.event), actor_id = (select min(id) from reference.actor)
          citation_of_one_owner        | update provenance.citation set agreement_id = null where agreement_id is not null
          citation_credibility_admiralty | update provenance.citation set credibility = 7
          citation_says_of_a_field     | update provenance.citation set field = null
          source_reliability_admiralty | update provenance.source set reliability = 'G'
          source_fingerprint_sha256    | update provenance.source set fingerprint = '\\x00'
          source_key                   | update provenance.source set key = 'the-same'
          source_key_form              | update provenance.source set key = '-' || key
          source_issued_ranged         | update provenance.source set issued = null
          actor_code_one_at_a_time     | insert into reference.actor_code (actor_id, position, system, code) select actor_id, 99, system, 'X' from reference.actor_code
          agreement_short_title_fits_a_column | update alliance.agreement set short_title = repeat('x', 25)
          instrument_never_in_force_undated | update alliance.instrument set stage = 'never_in_force'
          provision_answer_fits_topic  | update alliance.provision set answer = 'yes' where answer = 'coded'
          provision_says_what          | update alliance.provision set summary = null
          provision_says_where         | update alliance.provision set article = null, no_article_because = null
          provision_phase              | update alliance.provision set phase = 3
          provision_value_of_topic     | update alliance.provision_value set code = 'nonsense' where position = 1
          """)
  void refusesWhatBreaksARule(String rule, String statement) {
    assertThatThrownBy(() -> database.execute(statement))
        .rootCause()
        .hasMessageContaining("\"" + rule + "\"");
  }

  @Test
  void keepsOneStateOfARecordAtATimeInItsHistory() {
    batches();
    database.execute(revision(101, 103, true));

    assertThatThrownBy(() -> database.execute(revision(102, 104, true)))
        .rootCause()
        .hasMessageContaining("revision_one_state_at_a_time");
  }

  @Test
  void letsAStateBeginAndEndOnlyWithALoad() {
    batches();
    assertThatThrownBy(
            () ->
                database.execute(
                    revision(101, 102, true).replace("second.started_at", "'2127-01-01'")))
        .rootCause()
        .hasMessageContaining("revision_ends_with_the_next_load");
    assertThatThrownBy(
            () ->
                database.execute(
                    revision(101, 102, true).replace("first.started_at", "'2026-01-01'")))
        .rootCause()
        .hasMessageContaining("revision_begins_with_its_load");
    assertThatThrownBy(() -> database.execute("update conduct.event set recorded_at = now()"))
        .rootCause()
        .hasMessageContaining("event_load_batch");
  }

  @Test
  void leavesNoGapBetweenTheStatesOfARecord() {
    batches();
    assertThatThrownBy(() -> database.execute(revision(101, 102, false)))
        .rootCause()
        .hasMessageContaining("revision_followed_by_the_next_state");
    database.execute(
        "begin; %s; %s; commit".formatted(revision(101, 102, false), revision(102, 103, true)));
  }

  @Test
  void letsNoStateOfARecordVanish() {
    batches();
    assertThatThrownBy(
            () ->
                database.execute(
                    """
                    update conduct.event set load_batch_id = load_batch.id, recorded_at = started_at
                    from provenance.load_batch where load_batch.id = 101
                    """))
        .rootCause()
        .hasMessageContaining("event_former_state_kept");
    assertThatThrownBy(() -> database.execute("delete from conduct.assessment"))
        .rootCause()
        .hasMessageContaining("assessment_former_state_kept");
  }

  /// Four loads an hour apart, numbered from 101, and no history of what they wrote.
  private void batches() {
    database.execute(
        """
        delete from provenance.revision where key = 'somebody';
        insert into provenance.load_batch
          (id, started_at, casus_version, codebook_release_id, description)
        overriding system value
        select 100 + n, timestamptz '2126-01-01 00:00Z' + n * interval '1 hour', '0', release.id, 'test'
        from generate_series(1, 4) as n, codebook.release
        on conflict do nothing
        """);
  }

  private static String revision(int first, int second, boolean removed) {
    return """
    insert into provenance.revision
      (kind, key, content, fingerprint, load_batch_id, replaced_by, recorded, removed)
    select 'actor', 'somebody', '{}', sha256('x'), first.id, second.id,
      tstzrange(first.started_at, second.started_at), %s
    from provenance.load_batch as first, provenance.load_batch as second
    where first.id = %d and second.id = %d
    """
        .formatted(removed, first, second);
  }

  @Test
  void letsTheLoaderWriteRecordsButNotHistoryOrTheSchema() {
    database.execute("set role casus_loader; update reference.actor set name = name");
    for (String forbidden :
        new String[] {
          "delete from provenance.revision",
          "delete from provenance.schema_history",
          "drop view panel.state_year",
          "create table alliance.mine ()"
        }) {
      assertThatThrownBy(() -> database.execute("set role casus_loader; " + forbidden))
          .rootCause()
          .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
  }
}
