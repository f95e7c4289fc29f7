package org.casusfoederis.persistence.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.history.Loads;
import org.casusfoederis.persistence.history.Past;
import org.casusfoederis.persistence.history.RecordedLoad;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.Databases;
import org.casusfoederis.persistence.store.RichRecords;
import org.casusfoederis.persistence.store.StoredRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnEachPostgres
record UndoJobTest(TestDatabase database) {

  @BeforeParameterizedClassInvocation
  static void migrate(TestDatabase database) {
    Databases.migrate(database);
  }

  @BeforeEach
  void startEmpty() {
    Databases.empty(database);
  }

  @Test
  void takesAwayWhatALoadAddedAndBringsItBack() {
    long load = past().load(Past.everyField(), Aside.NOTHING);
    UndoResult undo = past().undo(load);
    assertThat(undo.removed()).hasSameSizeAs(Past.everyField());
    assertThat(stored()).isEmpty();

    UndoResult redo = past().undo(undo.batch().orElseThrow());
    assertThat(redo.back()).hasSameSizeAs(Past.everyField());
    assertThat(stored()).containsExactlyInAnyOrderElementsOf(Past.everyField());
  }

  @Test
  void returnsWhatALoadChangedToItsFormerState() {
    past().load(RichRecords.actor("RUS"), RichRecords.actor("PRK"));
    long second = past().load(named("PRK", "Korea"), RichRecords.actor("CHN"));

    UndoResult undo = past().undo(second);

    assertThat(undo.returned()).containsExactly(new RecordName(RecordKind.ACTOR, "PRK"));
    assertThat(undo.removed()).containsExactly(new RecordName(RecordKind.ACTOR, "CHN"));
    assertThat(stored())
        .containsExactlyInAnyOrder(RichRecords.actor("RUS"), RichRecords.actor("PRK"));
  }

  @Test
  void isALoadOfItsOwn() {
    past().load(RichRecords.actor("RUS"), RichRecords.actor("PRK"));
    long second = past().load(named("PRK", "Korea"), RichRecords.actor("CHN"));
    long undo = past().undo(second).batch().orElseThrow();

    List<RecordedLoad> loads = past().query(sql -> new Loads(sql).all());
    assertThat(loads).extracting(RecordedLoad::number).endsWith(second, undo);
    assertThat(loads.get(1).undoneBy()).contains(undo);
    RecordedLoad last = loads.getLast();
    assertThat(last.undoes()).contains(second);
    assertThat(List.of(last.added(), last.changed(), last.removed())).containsExactly(0, 1, 1);
    assertThat(last.description()).isEqualTo("casus undo " + second);
  }

  @Test
  void refusesWhatLaterLoadsBuildOnAndSaysWhich() {
    long first = past().load(RichRecords.actor("RUS"), RichRecords.actor("PRK"));
    long second = past().load(named("PRK", "Korea"));
    long third = past().load(named("PRK", "Choson"), named("RUS", "Rossiya"));

    UndoResult refused = past().undo(first);

    assertThat(refused.succeeded()).isFalse();
    assertThat(refused.problems())
        .singleElement()
        .extracting(UndoProblem::message)
        .isEqualTo(
            "later loads build on load %d: load %d changed actor PRK; load %d changed actor RUS, actor PRK. Undo them first, the latest one before the others."
                .formatted(first, second, third)
                .replace("actor RUS, actor PRK", "actor PRK, actor RUS"));
    assertThat(stored()).contains(named("PRK", "Choson"));
  }

  @Test
  void undoesLoadsOneAfterTheOther() {
    long first = past().load(RichRecords.actor("PRK"));
    long second = past().load(named("PRK", "Korea"));
    long third = past().load(named("PRK", "Choson"));

    assertThat(past().undo(second).succeeded()).isFalse();
    assertThat(past().undo(third).succeeded()).isTrue();
    assertThat(stored()).containsExactly(named("PRK", "Korea"));
    assertThat(past().undo(second).succeeded()).isTrue();
    assertThat(stored()).containsExactly(RichRecords.actor("PRK"));
    assertThat(past().undo(first).succeeded()).isTrue();
    assertThat(stored()).isEmpty();
  }

  @Test
  void refusesToTakeAwayWhatOthersReferToAndSaysWho() {
    long first = past().load(source());
    past().load(citing("RUS"), RichRecords.actor("PRK"));

    UndoResult refused = past().undo(first);

    assertThat(refused.problems())
        .singleElement()
        .extracting(UndoProblem::message)
        .asString()
        .startsWith(
            "other records refer to what load %d added: actor RUS to source %s."
                .formatted(first, source().key()));
    assertThat(stored()).contains(source());
  }

  @Test
  void findsEveryPlaceAtWhichARecordNamesAnother() {
    List<CasusRecord> all = RichRecords.all();
    past().load(all, Aside.NOTHING);
    // A record that refers to another cannot be deleted from under it, so the view must know of it.
    for (CasusRecord record : all) {
      String named =
          Databases.value(
              database,
              """
              select count(*) from provenance.record_reference as reference
              join provenance.stored_record as named
                on named.kind = refers_to_kind and named.id = refers_to_id
              where named.kind = '%s' and named.key = '%s'
              """
                  .formatted(record.kind().singular(), record.key()));
      assertThat(named.equals("0"))
          .as("%s %s", record.kind(), record.key())
          .isEqualTo(isFree(record));
    }
  }

  @Test
  void refusesWhatIsUndoneOrUnknown() {
    long load = past().load(RichRecords.actor("PRK"));
    long undo = past().undo(load).batch().orElseThrow();

    assertThat(past().undo(load).problems())
        .containsExactly(new UndoProblem.UndoneBefore(load, undo));
    assertThat(past().undo(999).problems()).containsExactly(new UndoProblem.UnknownLoad(999));
  }

  @Test
  void saysInADryRunWhatItWouldDoAndDoesNothing() {
    long load = past().load(RichRecords.all(), Aside.NOTHING);
    UndoResult dry = past().dryUndo(load);

    assertThat(dry.removed()).hasSameSizeAs(RichRecords.all());
    assertThat(dry.batch()).isEmpty();
    assertThat(stored()).containsExactlyInAnyOrderElementsOf(RichRecords.all());
    List<RecordedLoad> loads = past().query(sql -> new Loads(sql).all());
    assertThat(loads).hasSize(1);
  }

  @Test
  void loadsTheSameAgainAfterUndoingOnce() {
    long load = past().load(RichRecords.all(), Aside.NOTHING);
    past().undo(load);

    assertThat(past().load(RichRecords.all(), Aside.NOTHING)).isPositive();
    assertThat(past().load(RichRecords.all(), Aside.NOTHING)).isZero();
    assertThat(stored()).containsExactlyInAnyOrderElementsOf(RichRecords.all());
  }

  /// Whether the database lets a record go by itself.
  private boolean isFree(CasusRecord record) {
    String table =
        Databases.value(
            database,
            """
            select format('%%I.%%I', schemaname, tablename) from pg_tables
            where tablename = '%s' and schemaname in
              ('reference', 'provenance', 'alliance', 'conduct')
            """
                .formatted(record.kind().singular()));
    try {
      // The check of the history is put off until the commit, which never comes.
      database.execute(
          "begin; delete from %s where key = '%s'; rollback".formatted(table, record.key()));
      return true;
    } catch (IllegalStateException e) {
      return false;
    }
  }

  private List<CasusRecord> stored() {
    return past().now(StoredRecords::readAll).all().toList();
  }

  private static Source source() {
    return (Source)
        RichRecords.all().stream()
            .filter(record -> record instanceof Source one && one.reports().isEmpty())
            .findFirst()
            .orElseThrow();
  }

  private static Actor citing(String key) {
    return new Actor(
        Key.of(key),
        RichRecords.actor(key).actorKind(),
        "A name",
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(
            new org.casusfoederis.core.provenance.Citation(
                source().key(),
                null,
                org.casusfoederis.core.provenance.Credibility.CANNOT_BE_JUDGED,
                org.casusfoederis.core.provenance.Stance.CLAIMS,
                null,
                null,
                org.casusfoederis.core.provenance.Standing.NORMAL,
                null)));
  }

  private static Actor named(String key, String name) {
    Actor actor = RichRecords.actor(key);
    return new Actor(
        actor.key(),
        actor.actorKind(),
        name,
        actor.names(),
        actor.period(),
        actor.codes(),
        actor.succeededBy(),
        actor.citations());
  }

  private Past past() {
    return new Past(database);
  }
}
