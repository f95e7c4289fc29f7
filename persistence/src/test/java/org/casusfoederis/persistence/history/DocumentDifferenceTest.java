package org.casusfoederis.persistence.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casusfoederis.core.record.CasusRecord;
import org.casusfoederis.core.record.RecordKind;
import org.casusfoederis.persistence.file.RecordFiles;
import org.casusfoederis.persistence.history.DocumentDifference.Change;
import org.casusfoederis.persistence.store.RichRecords;
import org.junit.jupiter.api.Test;

class DocumentDifferenceTest {

  @Test
  void findsNoneInWhatIsEqual() {
    RichRecords.all()
        .forEach(record -> assertThat(DocumentDifference.between(record, record)).isEmpty());
  }

  @Test
  void namesTheFieldAndTheItem() {
    assertThat(
            between(
                "name: A, codes: [{system: COW, code: '1', period: 1900/1910}], cite: [s]",
                "name: B, codes: [{system: COW, code: '1', period: 1900/1911}], cite: [s]"))
        .containsExactly(
            new Change("name", "A", "B"),
            new Change("codes[COW 1].period", "1900/1910", "1900/1911"));
  }

  @Test
  void takesACitationForTheSameWhetherItIsWrittenShortOrLong() {
    assertThat(between("name: A, cite: [s]", "name: A, cite: [{source: s, at: p. 3}]"))
        .containsExactly(new Change("cite[s].at", null, "p. 3"));
  }

  @Test
  void tellsItemsThatComeAndGo() {
    assertThat(
            between(
                "name: A, succeeded_by: [X, Y], cite: [s]",
                "name: A, succeeded_by: [Y, Z], cite: [s, t]"))
        .containsExactlyInAnyOrder(
            new Change("succeeded_by", "X", null),
            new Change("succeeded_by", null, "Z"),
            new Change("cite", null, "t"));
    assertThat(
            between("name: A, cite: [s]", "name: A, cite: [s], names: [{name: a, language: de}]"))
        .containsExactly(new Change("names[a]", null, Map.of("name", "a", "language", "de")));
  }

  @Test
  void tellsAnotherOrder() {
    assertThat(between("name: A, succeeded_by: [X, Y]", "name: A, succeeded_by: [Y, X]"))
        .containsExactly(new Change("succeeded_by (order)", List.of("X", "Y"), List.of("Y", "X")));
  }

  private static List<Change> between(String before, String after) {
    return DocumentDifference.between(actor(before), actor(after));
  }

  private static CasusRecord actor(String fields) {
    return RecordFiles.readTexts(
            Map.of("actor.yaml", "actors:\n  - {key: AAA, kind: state, %s}\n".formatted(fields)))
        .recordSet()
        .find(RecordKind.ACTOR, "AAA")
        .orElseThrow();
  }
}
