package org.casusfoederis.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casusfoederis.core.compare.Pacts.CODEBOOK;
import static org.casusfoederis.core.compare.Pacts.pact;
import static org.casusfoederis.core.compare.Pacts.says;
import static org.casusfoederis.core.compare.Pacts.silent;

import java.util.List;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.DeploymentKind;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.EventKind;
import org.casusfoederis.core.conduct.Stage;
import org.casusfoederis.core.provenance.Rank;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.core.time.EdtfDate;
import org.junit.jupiter.api.Test;

class ObligationInPracticeTest {

  private static final Agreement PACT =
      pact("P", says("defence", "military_assistance"), silent("offence"));

  private static Event event(
      String key, EventKind kind, String by, String on, String topic, Standing standing) {
    return new Event(
        Key.of(key),
        kind,
        "Event",
        EdtfDate.parse(on),
        List.of(Key.of(by)),
        List.of(),
        PACT.key(),
        Key.<Topic>of(topic),
        List.of(),
        null,
        null,
        standing,
        List.of(Pacts.citing("x")));
  }

  private static Deployment deployment(String on) {
    return new Deployment(
        Key.of("troops"),
        "Troops",
        DeploymentKind.COMBAT,
        Key.of("A"),
        Key.of("B"),
        null,
        EdtfDate.parse(on),
        Stage.IN_USE,
        null,
        List.of(new Basis(PACT.key(), Key.of("defence"), List.of(), null, List.of())),
        null,
        List.of(),
        Standing.NORMAL,
        List.of(Pacts.citing("x")));
  }

  private static final RecordSet RECORDS =
      new RecordSet(
          List.of(
              PACT,
              event("ack", EventKind.ACKNOWLEDGEMENT, "B", "2025-05", "defence", Standing.NORMAL),
              event("call", EventKind.INVOCATION, "A", "2025-04", "defence", Standing.NORMAL),
              event("other", EventKind.INVOCATION, "B", "2025-04", "consultation", Standing.NORMAL),
              event(
                  "wrong",
                  EventKind.REFUSAL,
                  "B",
                  "2025-04",
                  "defence",
                  new Standing(Rank.REFUTED, "It never happened.")),
              deployment("2024-10/..")));

  @Test
  void setsConductBesideTheObligationThatItNames() {
    List<ObligationInPractice> obligations = ObligationInPractice.of(PACT, CODEBOOK, RECORDS);

    assertThat(obligations).hasSize(1);
    ObligationInPractice defence = obligations.getFirst();
    assertThat(defence.promise().topic()).isEqualTo(Pacts.topic("defence"));
    assertThat(defence.conduct())
        .extracting(conduct -> conduct.key().text())
        .containsExactly("troops", "call", "ack");
  }

  @Test
  void saysWhoInvokedAcknowledgedAndRefused() {
    ObligationInPractice defence = ObligationInPractice.of(PACT, CODEBOOK, RECORDS).getFirst();

    assertThat(defence.invokedBy()).containsExactly(Key.of("A"));
    assertThat(defence.acknowledgedBy()).containsExactly(Key.of("B"));
    assertThat(defence.refusedBy()).isEmpty();
  }
}
