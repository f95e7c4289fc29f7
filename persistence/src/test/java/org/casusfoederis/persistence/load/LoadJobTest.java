package org.casusfoederis.persistence.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casusfoederis.persistence.store.RichRecords.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.actor.ActorKind;
import org.casusfoederis.core.actor.CodeSystem;
import org.casusfoederis.core.actor.StateCode;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.Phase;
import org.casusfoederis.core.problem.Place;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.Databases;
import org.casusfoederis.persistence.store.RecordStore;
import org.casusfoederis.persistence.store.RichRecords;
import org.casusfoederis.persistence.store.Snapshot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnEachPostgres
record LoadJobTest(TestDatabase database) {

  /// All row versions of all tables that hold records: equal before and after when no row was
  /// touched.
  private static final String ROW_VERSIONS =
      """
      select md5(string_agg(query_to_xml(format(
        'select xmin, ctid, t::text from %I.%I as t order by ctid', schemaname, tablename),
        true, false, '')::text, '' order by schemaname, tablename))
      from pg_tables
      where schemaname in
        ('reference', 'provenance', 'codebook', 'alliance', 'conduct')
      """;

  @BeforeParameterizedClassInvocation
  static void migrate(TestDatabase database) {
    Databases.migrate(database);
  }

  @BeforeEach
  void startEmpty() {
    Databases.empty(database);
  }

  @Test
  void countsWhatItAddsByKind() {
    LoadResult result = Databases.load(database, RichRecords.all());

    assertThat(result.batch()).isPresent();
    assertThat(result.counts())
        .containsEntry(RecordKind.ACTOR, new Counts(4, 0, 0))
        .containsEntry(RecordKind.ASSESSMENT, new Counts(2, 0, 0));
    assertThat(
            value(
                "select concat_ws(' ', added, changed, unchanged, description, path,"
                    + " finished_at >= started_at) from provenance.load_batch join"
                    + " provenance.load_file on load_batch_id = load_batch.id"))
        .isEqualTo("16 0 0 test records.yaml t");
  }

  @Test
  void touchesNoRowWhenTheSameIsLoadedAgain() {
    Databases.load(database, RichRecords.all());
    String before = value(ROW_VERSIONS);

    LoadResult again = Databases.load(database, RichRecords.all());

    assertThat(again.batch()).isEmpty();
    assertThat(again.counts()).containsEntry(RecordKind.ACTOR, new Counts(0, 0, 4));
    assertThat(value(ROW_VERSIONS)).isEqualTo(before);
  }

  @Test
  void writesOnlyWhatIsNewOrChanged() {
    Databases.load(database, RichRecords.all());
    var records = new ArrayList<>(RichRecords.all());
    records.add(RichRecords.actor("CHN"));
    records.replaceAll(record -> record.key().text().equals("PRK") ? renamed("PRK") : record);

    LoadResult result = Databases.load(database, records);

    assertThat(result.counts())
        .containsEntry(RecordKind.ACTOR, new Counts(1, 1, 3))
        .containsEntry(RecordKind.AGREEMENT, new Counts(0, 0, 2));
    assertThat(stored().all()).containsExactlyInAnyOrderElementsOf(records);
    assertThat(value("select count(*) from reference.actor where load_batch_id = " + batch(result)))
        .isEqualTo("2");
  }

  @Test
  void replacesAllThatBelongsToAChangedRecord() {
    Databases.load(database, RichRecords.all());
    List<CasusRecord> changed = RichRecords.all().stream().map(LoadJobTest::withoutParts).toList();

    Databases.load(database, changed);

    assertThat(stored().all()).containsExactlyInAnyOrderElementsOf(changed);
    assertThat(value("select count(*) from provenance.revision")).isEqualTo("2");
  }

  @Test
  void keepsTheFormerStateOfAChangedRecord() {
    LoadResult first = Databases.load(database, RichRecords.all());
    LoadResult second = Databases.load(database, List.of(renamed("PRK")));
    Databases.load(database, List.of(RichRecords.actor("PRK")));

    assertThat(
            value(
                "select concat_ws(' ', kind, key, load_batch_id, replaced_by) from"
                    + " provenance.revision order by id limit 1"))
        .isEqualTo("actor PRK " + batch(first) + " " + batch(second));
    assertThat(value("select content #>> '{}' from provenance.revision order by id limit 1"))
        .isEqualTo(RichRecords.actor("PRK").toString());
    assertThat(
            value("select string_agg(content #>> '{}', ' ' order by id) from provenance.revision"))
        .contains("Renamed PRK");
    assertThat(
            value(
                """
                select bool_and(upper(earlier.recorded) = lower(later.recorded))
                from provenance.revision as earlier
                join provenance.revision as later on later.id = earlier.id + 1
                """))
        .isEqualTo("true");
    assertThat(
            value(
                """
                select upper(recorded) = recorded_at from provenance.revision
                join reference.actor on actor.key = revision.key order by revision.id desc limit 1
                """))
        .isEqualTo("true");
  }

  @Test
  void writesNothingWhenOneRecordIsRefused() {
    var records = new ArrayList<CasusRecord>(RichRecords.all());
    records.add(twoCodesAtATime());

    LoadResult result = Databases.job(database).run(Databases.loadOf(records));

    assertThat(result.succeeded()).isFalse();
    assertThat(result.batch()).isEmpty();
    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .startsWith(
                        "The actor code 2 of the actor DDR cannot be stored: it breaks the rule"
                            + " \"actor code one at a time\" of the database.")
                    .endsWith("Correct the record and load again."));
    assertThat(
            value(
                "select (select count(*) from provenance.load_batch) + (select count(*) from"
                    + " provenance.source) + (select count(*) from codebook.release)"))
        .isEqualTo("0");
  }

  @Test
  void namesTheRecordThatTheDatabaseRefused() {
    LoadResult result = Databases.job(database).run(Databases.loadOf(List.of(twoCodesAtATime())));

    assertThat(result.problems())
        .singleElement()
        .isInstanceOfSatisfying(
            LoadProblem.Refused.class,
            refused -> assertThat(refused.record()).contains(twoCodesAtATime()));
  }

  @Test
  void refusesTextThatPostgresqlCannotHold() {
    LoadResult result =
        Databases.job(database)
            .run(Databases.loadOf(List.of(RichRecords.actor("CHN"), named("PRK", "a\0b"))));

    assertThat(result.problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.message())
                    .startsWith("The actor PRK cannot be stored: invalid byte sequence"));
  }

  @Test
  void reportsEveryKeyThatNobodyHas() {
    Databases.load(database, List.of(RichRecords.actor("RUS")));

    LoadResult result =
        Databases.job(database)
            .run(
                Databases.loadOf(
                    List.of(RichRecords.actor("PRK")),
                    Databases.reference(RecordKind.ACTOR, "RUS", new Place("a.yaml", 1, 1, 1, "")),
                    Databases.reference(RecordKind.ACTOR, "PRK", new Place("a.yaml", 2, 1, 1, "")),
                    Databases.reference(RecordKind.ACTOR, "RUSS", new Place("a.yaml", 3, 9, 1, "")),
                    Databases.reference(
                        RecordKind.SOURCE, "tass", new Place("a.yaml", 4, 9, 1, "")),
                    new KeyReference(
                        Set.of(RecordKind.TRANSFER, RecordKind.DEPLOYMENT),
                        "x",
                        new Place("a.yaml", 5, 9, 1, ""))));

    assertThat(result.problems())
        .extracting(LoadProblem::message)
        .containsExactly(
            "a.yaml:3:9: no actor has the key 'RUSS', neither in this load nor in the database. Did"
                + " you mean 'RUS'?",
            "a.yaml:4:9: no source has the key 'tass', neither in this load nor in the database."
                + " Add it, or correct the key.",
            "a.yaml:5:9: no deployment or transfer has the key 'x', neither in this load nor in the"
                + " database. Add it, or correct the key.");
    assertThat(value("select count(*) from reference.actor")).isEqualTo("1");
  }

  @Test
  void reportsAKeyThatCouldMeanTwoThings() {
    var records = new ArrayList<>(RichRecords.all());
    records.add(RichRecords.bareTransfer("prk-kursk"));

    LoadResult result =
        Databases.job(database)
            .run(
                Databases.loadOf(
                    records,
                    new KeyReference(
                        Set.of(RecordKind.TRANSFER, RecordKind.DEPLOYMENT),
                        "prk-kursk",
                        new Place("b.yaml", 7, 3, 1, ""))));

    assertThat(result.problems())
        .extracting(LoadProblem::message)
        .containsExactly(
            "b.yaml:7:3: both a deployment and a transfer have the key 'prk-kursk'. Give one of"
                + " them another key.");
  }

  @Test
  void saysWhatADryRunWouldDoAndDoesNothing() {
    LoadResult result = Databases.job(database).dryRun(Databases.loadOf(RichRecords.all()));

    assertThat(result.succeeded()).isTrue();
    assertThat(result.batch()).isEmpty();
    assertThat(result.counts()).containsEntry(RecordKind.SOURCE, new Counts(2, 0, 0));
    assertThat(stored().all()).isEmpty();
    assertThat(value("select count(*) from codebook.release")).isEqualTo("0");
  }

  @Test
  void refusesACodebookThatSaysSomethingElseUnderTheSameVersion() {
    Databases.load(database, RichRecords.all());
    database.execute("update codebook.release set fingerprint = sha256('other')");

    LoadResult result = Databases.job(database).run(Databases.loadOf(RichRecords.all()));

    assertThat(result.problems())
        .extracting(LoadProblem::message)
        .singleElement()
        .asString()
        .contains("a codebook 1 that differs");
  }

  @Test
  void loadsThousandsOfRecords() {
    var records = new ArrayList<>(RichRecords.all());
    for (int i = 0; i < 3000; i++) {
      records.add(RichRecords.bareSource("source-" + i));
      records.add(RichRecords.bareAgreement("agreement-" + i));
    }

    LoadResult result = Databases.load(database, records);

    assertThat(result.counts())
        .containsEntry(RecordKind.SOURCE, new Counts(3002, 0, 0))
        .containsEntry(RecordKind.AGREEMENT, new Counts(3002, 0, 0));
    assertThat(stored().count(RecordKind.AGREEMENT)).isEqualTo(3002);
  }

  private static Actor renamed(String key) {
    return named(key, "Renamed " + key);
  }

  private static Actor named(String key, String name) {
    return new Actor(
        Key.of(key), ActorKind.STATE, name, List.of(), null, List.of(), List.of(), List.of());
  }

  private static Actor twoCodesAtATime() {
    return new Actor(
        Key.of("DDR"),
        ActorKind.STATE,
        "East Germany",
        List.of(),
        null,
        List.of(
            new StateCode(CodeSystem.COW, "265", date("1954/1990")),
            new StateCode(CodeSystem.COW, "255", date("1990/.."))),
        List.of(),
        List.of());
  }

  private static CasusRecord withoutParts(CasusRecord record) {
    return switch (record) {
      case Source source when !source.authors().isEmpty() ->
          RichRecords.bareSource(source.key().text());
      case Agreement agreement when !agreement.provisions().isEmpty() ->
          new Agreement(
              agreement.key(),
              agreement.title(),
              agreement.shortTitle(),
              Map.of(),
              agreement.form(),
              agreement.summary(),
              Map.of(),
              List.of(new Phase(1, date("2024"), null)),
              agreement.members(),
              agreement.instruments().reversed(),
              agreement.coding(),
              List.of(),
              List.of());
      default -> record;
    };
  }

  private static long batch(LoadResult result) {
    return result.batch().orElseThrow();
  }

  private RecordSet stored() {
    return new Snapshot(database.dataSource()).read(RecordStore::readAll);
  }

  private String value(String query) {
    return Databases.value(database, query);
  }
}
