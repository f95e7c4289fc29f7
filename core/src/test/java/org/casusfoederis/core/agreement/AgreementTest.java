package org.casusfoederis.core.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.casusfoederis.core.problem.InvalidValueException;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final List<Member> TWO =
      List.of(member("RUS", "2024-12-04/.."), member("PRK", "2024-12-04/.."));
  private static final List<Instrument> TREATY =
      List.of(instrument(InstrumentStage.IN_FORCE, "2024-06-19", "2024-12-04", null));

  @Test
  void namesEachPartyOnceInTheOrderOfTheMembers() {
    Agreement agreement =
        agreement(
            "short",
            List.of(
                member("PAK", "1954/1972"), member("GBR", "1954/1977"), member("PAK", "1975/1977")),
            TREATY,
            List.of());
    assertThat(agreement.parties()).extracting(Key::text).containsExactly("PAK", "GBR");
  }

  @Test
  void rejectsAMemberThatJoinsTwice() {
    List<Member> twice =
        List.of(member("RUS", "2000/.."), member("PRK", "2000/.."), member("RUS", "2024/.."));
    assertThat(rejected(() -> agreement("short", twice, TREATY, List.of()), "members").item())
        .hasValue(2);
  }

  @Test
  void rejectsFewerThanTwoActors() {
    List<Member> one = List.of(member("RUS", "1990/1991"), member("RUS", "2000/2001"));
    rejected(() -> agreement("short", one, TREATY, List.of()), "members");
    rejected(() -> agreement("short", List.of(), TREATY, List.of()), "members");
  }

  @Test
  void rejectsAnAgreementWithoutInstrument() {
    rejected(() -> agreement("short", TWO, List.of(), List.of()), "instruments");
  }

  @Test
  void rejectsAShortTitleThatIsTooLongForAColumn() {
    assertThat(agreement("a".repeat(24), TWO, TREATY, List.of()).shortTitle()).hasSize(24);
    rejected(() -> agreement("a".repeat(25), TWO, TREATY, List.of()), "short");
  }

  @Test
  void rejectsATopicThatIsCodedTwice() {
    var provisions =
        List.of(Provision.absent(Key.of("offence")), Provision.unknown(Key.of("offence")));
    assertThat(rejected(() -> agreement("short", TWO, TREATY, provisions), "provisions").item())
        .hasValue(1);
  }

  @Test
  void rejectsAProvisionThatCitesNothing() {
    rejected(
        () ->
            new Provision(
                Key.of("offence"),
                new ProvisionValue.Excluded(),
                "4",
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                "Nobody attacks.",
                null,
                List.of()),
        "cite");
  }

  @Test
  void rejectsAnInstrumentInForceBeforeItWasSigned() {
    rejected(
        () -> instrument(InstrumentStage.IN_FORCE, "2024-06-19", "2024-06-18", null), "in_force");
    assertThat(instrument(InstrumentStage.IN_FORCE, "2024-06-19", "2024", null).inForce())
        .as("a date that may be later")
        .isNotNull();
  }

  @Test
  void rejectsAnInstrumentThatEndedBeforeItWasInForce() {
    rejected(() -> instrument(InstrumentStage.ENDED, "1961", "1962", "1960"), "ended");
  }

  @Test
  void rejectsADayOfForceForAnInstrumentNeverInForce() {
    rejected(
        () -> instrument(InstrumentStage.NEVER_IN_FORCE, "1905-07-24", "1905-08", null),
        "in_force");
  }

  private static InvalidValueException rejected(ThrowingCallable call, String field) {
    var thrown = catchThrowableOfType(InvalidValueException.class, call);
    assertThat(thrown).isNotNull();
    assertThat(thrown.field()).contains(field);
    return thrown;
  }

  private static Agreement agreement(
      String shortTitle,
      List<Member> members,
      List<Instrument> instruments,
      List<Provision> provisions) {
    return new Agreement(
        Key.of("A-1"),
        "A treaty",
        shortTitle,
        Map.of(),
        AgreementForm.TREATY,
        "A treaty.",
        Map.of(),
        List.of(),
        members,
        instruments,
        new Coding(List.of(), Consulted.TEXT, EdtfDate.parse("2026"), null),
        provisions,
        List.of());
  }

  private static Member member(String actor, String period) {
    return new Member(Key.of(actor), EdtfDate.parse(period), null, null);
  }

  private static Instrument instrument(
      InstrumentStage stage, String signed, String inForce, @Nullable String ended) {
    return new Instrument(
        Key.of("treaty"),
        InstrumentKind.TREATY,
        null,
        stage,
        EdtfDate.parse(signed),
        EdtfDate.parse(inForce),
        ended == null ? null : EdtfDate.parse(ended),
        null,
        List.of(),
        null,
        null,
        null,
        List.of());
  }
}
