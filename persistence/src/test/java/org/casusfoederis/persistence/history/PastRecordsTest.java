package org.casusfoederis.persistence.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.FormerStates;
import org.casusfoederis.persistence.file.RecordDocument;
import org.casusfoederis.persistence.load.Aside;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.Databases;
import org.casusfoederis.persistence.store.RichRecords;
import org.casusfoederis.persistence.store.StoredRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnEachPostgres
record PastRecordsTest(TestDatabase database) {

  @BeforeParameterizedClassInvocation
  static void migrate(TestDatabase database) {
    Databases.migrate(database);
  }

  @BeforeEach
  void startEmpty() {
    Databases.empty(database);
  }

  @Test
  void readsEveryFormerStateBackAsItWas() {
    long first = past().load(Past.everyField(), Aside.NOTHING);
    past().undo(first);

    assertThat(past().now(StoredRecords::readAll).all()).isEmpty();
    assertThat(past().after(first, StoredRecords::readAll).all())
        .containsExactlyInAnyOrderElementsOf(Past.everyField());
    for (CasusRecord record : past().after(first, StoredRecords::readAll).all().toList()) {
      assertThat(RecordDocument.fingerprint(record))
          .isEqualTo(
              past()
                  .after(first, then -> then.fingerprints(record.kind()))
                  .get(record.key().text()));
    }
  }

  @Test
  void readsAgainWhatADocumentSaysWhateverCharactersItHas() {
    for (CasusRecord record : Past.everyField()) {
      assertThat(FormerStates.read(record.kind(), RecordDocument.json(record))).isEqualTo(record);
    }
    Actor odd = named("PRK", "A\u007F\u0085\u2028\u2029\uFEFF 조선 \uD83D\uDE00 \"\\ B");
    assertThat(FormerStates.read(RecordKind.ACTOR, RecordDocument.json(odd))).isEqualTo(odd);
  }

  @Test
  void mixesWhatHasChangedSinceWithWhatHasNot() {
    long first = past().load(RichRecords.actor("RUS"), RichRecords.actor("PRK"));
    long second = past().load(named("PRK", "Korea"), RichRecords.actor("CHN"));

    List<CasusRecord> then = past().after(first, stored -> stored.readAll(RecordKind.ACTOR));
    assertThat(then).containsExactly(RichRecords.actor("PRK"), RichRecords.actor("RUS"));
    List<CasusRecord> later = past().after(second, stored -> stored.readAll(RecordKind.ACTOR));
    List<CasusRecord> now = past().now(stored -> stored.readAll(RecordKind.ACTOR));
    assertThat(later).isEqualTo(now);
    Optional<CasusRecord> changed =
        past().after(first, stored -> stored.find(RecordKind.ACTOR, "PRK"));
    assertThat(changed).contains(RichRecords.actor("PRK"));
    Optional<CasusRecord> added =
        past().after(first, stored -> stored.find(RecordKind.ACTOR, "CHN"));
    assertThat(added).isEmpty();
    Map<RecordKind, Integer> counts = past().after(first, StoredRecords::counts);
    assertThat(counts).contains(entry(RecordKind.ACTOR, 2));
    Map<String, byte[]> fingerprints =
        past().after(first, stored -> stored.fingerprints(RecordKind.ACTOR));
    assertThat(fingerprints).containsOnlyKeys("PRK", "RUS");
  }

  @Test
  void findsTheLastLoadByAMoment() {
    long first = past().load(RichRecords.actor("RUS"));
    long second = past().load(RichRecords.actor("PRK"));
    List<RecordedLoad> loads = past().query(sql -> new Loads(sql).all());
    Instant begin = loads.getFirst().at();
    Instant next = loads.getLast().at();

    assertThat(last(begin)).containsExactly(first);
    assertThat(last(next.minus(1, ChronoUnit.MICROS))).containsExactly(first);
    assertThat(last(next)).containsExactly(second);
    assertThat(last(begin.minus(1, ChronoUnit.MICROS))).isEmpty();
    assertThat(past().asOf(new Moment.At(next.minusNanos(1000)), StoredRecords::asOf))
        .contains(begin);
  }

  @Test
  void tellsEveryStateOfARecord() {
    long first = past().load(RichRecords.actor("PRK"));
    long second = past().load(named("PRK", "Korea"));
    past().undo(second);
    past().undo(first);
    long last = past().load(named("PRK", "Choson"));

    List<RecordState> states =
        past().query(sql -> new RecordHistory(sql).states(RecordKind.ACTOR, "PRK"));
    assertThat(states)
        .extracting(state -> state.record().title())
        .containsExactly(
            RichRecords.actor("PRK").title(), "Korea", RichRecords.actor("PRK").title(), "Choson");
    assertThat(states.get(2).end().orElseThrow().removed()).isTrue();
    assertThat(states.getLast().end()).isEmpty();
    assertThat(states.getLast().load()).isEqualTo(last);
    for (int i = 0; i < 2; i++) {
      assertThat(states.get(i).end().orElseThrow().at()).isEqualTo(states.get(i + 1).from());
      assertThat(states.get(i).end().orElseThrow().load()).isEqualTo(states.get(i + 1).load());
    }
  }

  @Test
  void tellsWhichRecordsDiffer() {
    long first = past().load(RichRecords.actor("RUS"), RichRecords.actor("PRK"));
    long second = past().load(named("PRK", "Korea"), RichRecords.actor("CHN"));
    long undo = past().undo(second).batch().orElseThrow();

    assertThat(changes(first, second))
        .containsExactly(
            new Changes.Change(RecordKind.ACTOR, "CHN", Changes.Effect.ADDED),
            new Changes.Change(RecordKind.ACTOR, "PRK", Changes.Effect.CHANGED));
    assertThat(changes(second, undo))
        .contains(new Changes.Change(RecordKind.ACTOR, "CHN", Changes.Effect.REMOVED));
    assertThat(changes(first, undo)).isEmpty();
  }

  private List<Changes.Change> changes(long from, long to) {
    return past().after(from, before -> past().after(to, after -> Changes.between(before, after)));
  }

  private List<Long> last(Instant instant) {
    return past()
        .query(
            sql ->
                new Loads(sql)
                    .last(new Moment.At(instant)).stream().map(RecordedLoad::number).toList());
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
