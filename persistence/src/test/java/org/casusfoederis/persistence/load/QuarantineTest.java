package org.casusfoederis.persistence.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.ReadRecord;
import org.casusfoederis.persistence.file.RecordFiles;
import org.casusfoederis.persistence.file.RecordText;
import org.casusfoederis.persistence.history.Loads;
import org.casusfoederis.persistence.history.Past;
import org.casusfoederis.persistence.history.RecordedLoad;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.casusfoederis.persistence.store.Databases;
import org.casusfoederis.persistence.store.RichRecords;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnEachPostgres
record QuarantineTest(TestDatabase database) {

  @BeforeParameterizedClassInvocation
  static void migrate(TestDatabase database) {
    Databases.migrate(database);
  }

  @BeforeEach
  void startEmpty() {
    Databases.empty(database);
  }

  @Test
  void keepsTheTextWholeWithItsPlaceAndReason() {
    RejectedRow row = row(12, "a,\"b\nc\",\0d", "RUS");
    long load = past().load(List.of(RichRecords.actor("PRK")), new Aside(List.of(row), List.of()));

    WaitingRow waiting = waiting().getFirst();
    assertThat(waiting.load()).isEqualTo(load);
    assertThat(waiting.row().content()).isEqualTo("a,\"b\nc\",␀d");
    assertThat(waiting.row().line()).contains(12);
    assertThat(waiting.row().reason()).isEqualTo(row.reason());
    assertThat(waiting.row().key()).contains("RUS");
    List<RecordedLoad> loads = past().query(sql -> new Loads(sql).all());
    assertThat(loads.getFirst().setAside()).isOne();
  }

  @Test
  void keepsTheSameOnceHoweverOftenItIsLoaded() {
    Aside aside = new Aside(List.of(row(1, "x", "RUS"), row(2, "x", "RUS")), List.of());
    past().load(List.of(RichRecords.actor("PRK")), aside);

    assertThat(past().load(List.of(RichRecords.actor("PRK")), aside)).isZero();
    assertThat(waiting()).hasSize(2);
    List<RecordedLoad> loads = past().query(sql -> new Loads(sql).all());
    assertThat(loads).hasSize(1);
  }

  @Test
  void isALoadEvenWhenNothingElseIsNew() {
    long load = past().load(List.of(), new Aside(List.of(row(1, "x", "RUS")), List.of()));

    assertThat(load).isPositive();
    assertThat(waiting()).hasSize(1);
  }

  @Test
  void isCorrectedByTheLoadThatBringsTheRecordAndWaitsAgainWhenThatIsUndone() {
    past().load(List.of(), new Aside(List.of(row(1, "x", "RUS"), row(2, "y", "SUN")), List.of()));
    long load = past().load(RichRecords.actor("RUS"));

    assertThat(waiting()).extracting(one -> one.row().key()).containsExactly(Optional.of("SUN"));
    assertThat(all().getFirst().correctedBy()).contains(load);

    past().undo(load);
    assertThat(waiting()).hasSize(2);
  }

  @Test
  void isDiscardedButNotForgotten() {
    past().load(List.of(), new Aside(List.of(row(1, "x", "RUS")), List.of()));
    long number = waiting().getFirst().number();

    int discarded =
        org.jooq
            .impl
            .DSL
            .using(database.dataSource(), org.jooq.SQLDialect.POSTGRES)
            .transactionResult(work -> new Quarantine(work.dsl()).discard(List.of(number)));

    assertThat(discarded).isOne();
    assertThat(waiting()).isEmpty();
    assertThat(all().getFirst().discardedAt()).isPresent();
  }

  @Test
  void partsTheSoundRecordsFromTheRest() {
    SoundRecords parted =
        parted(
            """
            sources:
              - key: good
                type: treaty
                title: Good
                category: treaty_text
                reliability: A
                consulted: text
              - key: bad
                type: tretay   # why not
                title: |
                  Two
                  lines
                category: treaty_text
                reliability: A
                consulted: text
            actors:
              - {key: AAA, kind: state, name: A, cite: [bad]}
              - {key: BBB, kind: state, name: B, succeeded_by: [AAA], cite: [good]}
              - {key: CCC, kind: state, name: C, cite: [nowhere]}
              - {key: DDD, kind: state, name: D, cite: [good, stored]}
            """);

    assertThat(parted.sound().records())
        .extracting(ReadRecord::record)
        .extracting(record -> record.key().text())
        .containsExactly("good", "DDD");
    assertThat(parted.rejected())
        .extracting(row -> row.key().orElseThrow() + " " + row.code())
        .containsExactlyInAnyOrder("bad CAS-006", "AAA CAS-045", "BBB CAS-045", "CCC CAS-009");
    RejectedRow bad = parted.rejected().getFirst();
    assertThat(bad.line()).contains(8);
    assertThat(bad.content())
        .isEqualTo(
            """
            key: bad
            type: tretay   # why not
            title: |
              Two
              lines
            category: treaty_text
            reliability: A
            consulted: text\
            """);
    assertThat(
            RecordFiles.readTexts(
                    Map.of(
                        "again.yaml",
                        RecordText.file(
                            RecordKind.SOURCE, bad.content().replace("tretay", "treaty"))))
                .recordSet()
                .sources())
        .singleElement()
        .extracting(source -> source.title())
        .isEqualTo("Two\nlines");
  }

  @Test
  void keepsAFileWholeWhenTheFaultIsInNoneOfItsRecords() {
    String text = "actors:\n  - {key: AAA, kind: state, name: A}\nagrements: []\n";
    SoundRecords parted = parted(text);

    assertThat(parted.rejected()).singleElement().extracting(RejectedRow::content).isEqualTo(text);
    assertThat(parted.rejected().getFirst().kind()).isEmpty();
    assertThat(parted.sound().records()).hasSize(1);
    assertThat(parted("actors: [").rejected())
        .singleElement()
        .extracting(RejectedRow::code)
        .isEqualTo("CAS-002");
  }

  @Test
  void keepsAFileWholeWhenARecordCannotBeReadWithoutIt() {
    String text =
        """
        actors:
          - {key: AAA, kind: state, name: A, names: &names [{name: a, language: de}]}
          - {key: BBB, kind: stat, name: B, names: *names}
        """;
    SoundRecords parted = parted(text);

    assertThat(parted.rejected()).singleElement().extracting(RejectedRow::content).isEqualTo(text);
    assertThat(parted.sound().records()).hasSize(1);
  }

  private static SoundRecords parted(String text) {
    return new SoundRecords(
        RecordFiles.readTexts(Map.of("some.yaml", text)),
        _ -> text,
        Map.of(RecordKind.SOURCE, Set.of("stored")));
  }

  private static RejectedRow row(int line, String content, String key) {
    return new RejectedRow(
        "some.csv",
        Optional.of(line),
        RejectedRow.Format.CSV,
        content,
        "CAS-006",
        "some.csv:12:3: unknown value",
        Optional.of(RecordKind.ACTOR),
        Optional.of(key));
  }

  private List<WaitingRow> waiting() {
    return past().query(sql -> new Quarantine(sql).list(false));
  }

  private List<WaitingRow> all() {
    return past().query(sql -> new Quarantine(sql).list(true));
  }

  private Past past() {
    return new Past(database);
  }
}
