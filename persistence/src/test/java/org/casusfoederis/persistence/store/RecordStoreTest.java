package org.casusfoederis.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnEachPostgres
record RecordStoreTest(TestDatabase database) {

  @BeforeParameterizedClassInvocation
  static void load(TestDatabase database) {
    Databases.migrate(database);
    Databases.load(database, RichRecords.all());
  }

  @Test
  void givesEveryRecordBackAsItWasStored() {
    RecordSet stored = snapshot().read(RecordStore::readAll);

    assertThat(stored.all()).containsExactlyInAnyOrderElementsOf(RichRecords.all());
  }

  @Test
  void findsOneRecordByItsKey() {
    for (CasusRecord record : RichRecords.all()) {
      assertThat(find(record.kind(), record.key().text())).contains(record);
    }
    assertThat(find(RecordKind.ACTOR, "nobody")).isEmpty();
  }

  @Test
  void listsAKindInTheOrderOfItsKeysInAnyLocale() {
    assertThat(snapshot().read(RecordStore::readAll).actors())
        .extracting(actor -> actor.key().text())
        .containsExactly("NATO", "PRK", "RUS", "SUN");
  }

  @Test
  void countsTheRecordsOfEachKind() {
    assertThat(snapshot().read(RecordStore::counts))
        .isEqualTo(RichRecords.set().counts())
        .containsEntry(RecordKind.AGREEMENT, 2);
  }

  @Test
  void readsWithOneQueryAKind() {
    int queries =
        snapshot()
            .query(
                sql -> {
                  var counter = new StatementCounter();
                  new RecordStore(sql.configuration().deriveAppending(counter).dsl()).readAll();
                  return counter.count();
                });

    assertThat(queries).isEqualTo(RecordKind.values().length);
  }

  @Test
  void readsAsSomebodyWhoCannotWrite() {
    assertThat(Databases.value(database, "select current_user")).isEqualTo("casus_reader");
    assertThatThrownBy(
            () -> snapshot().query(sql -> sql.execute("delete from provenance.citation")))
        .hasMessageContaining("read-only");
  }

  @Test
  void keepsWhatARecordSaysAboutDatesAsARangeOfDays() {
    assertThat(
            Databases.value(
                database, "select issued_range from provenance.source where issued is not null"))
        .isEqualTo("[2024-12-05,2024-12-06)");
    assertThat(
            Databases.value(database, "select period_range from reference.actor where key = 'SUN'"))
        .isEqualTo("[1922-12-30,1991-12-27)");
    assertThat(
            Databases.value(
                database, "select happened_range::text from conduct.event where key = 'met'"))
        .isEqualTo("(,\"4712-01-02 BC\")");
  }

  private Optional<CasusRecord> find(RecordKind kind, String key) {
    return snapshot().read(store -> store.find(kind, key));
  }

  private Snapshot snapshot() {
    return new Snapshot(database.dataSource());
  }
}
