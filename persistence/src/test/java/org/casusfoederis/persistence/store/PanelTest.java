package org.casusfoederis.persistence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casusfoederis.persistence.store.RichRecords.actor;
import static org.casusfoederis.persistence.store.RichRecords.bareSource;
import static org.casusfoederis.persistence.store.RichRecords.cite;
import static org.casusfoederis.persistence.store.RichRecords.date;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.AgreementForm;
import org.casusfoederis.core.agreement.Coding;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.InstrumentKind;
import org.casusfoederis.core.agreement.InstrumentStage;
import org.casusfoederis.core.agreement.Member;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.provenance.Consulted;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.time.EdtfDate;
import org.casusfoederis.persistence.postgres.OnEachPostgres;
import org.casusfoederis.persistence.postgres.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;

@OnEachPostgres
record PanelTest(TestDatabase database) {

  @BeforeParameterizedClassInvocation
  static void load(TestDatabase database) {
    Databases.migrate(database);
    Databases.load(
        database,
        List.of(
            bareSource("text"),
            actor("A"),
            actor("B"),
            actor("C"),
            agreement(
                "one-sided",
                InstrumentStage.ENDED,
                date("1901-07-01"),
                List.of(member("A", "../1904-01-01"), member("B", "1901-07-01/1903-06-30")),
                List.of(defence("military_assistance", "A"))),
            agreement(
                "mutual",
                InstrumentStage.IN_FORCE,
                date("1903"),
                List.of(member("A", "1903/.."), member("B", "1903/.."), member("C", "1904/..")),
                List.of(defence("action_unspecified"))),
            agreement(
                "silent",
                InstrumentStage.ENDED,
                date("1910"),
                List.of(member("A", "1910/1910"), member("B", "1910/1910")),
                List.of(Provision.absent(Key.of("defence")))),
            agreement(
                "not-coded",
                InstrumentStage.ENDED,
                date("1911"),
                List.of(member("B", "1911/1911"), member("C", "1911/1911")),
                List.of()),
            agreement(
                "bjorko",
                InstrumentStage.NEVER_IN_FORCE,
                null,
                List.of(member("A", "1905/.."), member("C", "1905/..")),
                List.of(defence("military_assistance")))));
  }

  @Test
  void saysWhoOwesWhomDefenceInWhichYear() {
    assertThat(panel("1901", "A", "B")).isEqualTo("promised military_assistance one-sided");
    assertThat(panel("1901", "B", "A")).isEqualTo("absent one-sided");
    assertThat(panel("1902", "A", "B")).isEqualTo("promised military_assistance one-sided");
    assertThat(panel("1900", "A", "B")).isEmpty();
  }

  @Test
  void takesTheStrongestPromiseOfAllAgreementsOfAYear() {
    assertThat(
            value(
                "select concat_ws(' ', defence, defence_value, agreements, defence_agreements)"
                    + " from panel.dyad_year where year = 1903 and promiser = 'A' and promisee ="
                    + " 'B'"))
        .isEqualTo("t military_assistance {mutual,one-sided} {mutual,one-sided}");
    assertThat(
            value(
                "select concat_ws(' ', defence, defence_value, defence_agreements) from"
                    + " panel.dyad_year where year = 1903 and promiser = 'B' and promisee = 'A'"))
        .isEqualTo("t action_unspecified {mutual}");
  }

  @Test
  void tellsSilenceFromWhatWasNotCoded() {
    assertThat(panel("1910", "A", "B"))
        .isEqualTo("promised action_unspecified mutual; absent silent");
    assertThat(panel("1911", "B", "C"))
        .isEqualTo("promised action_unspecified mutual; unknown not-coded");
  }

  @Test
  void followsASpellThatLastsUntilTheAgreementWasCoded() {
    assertThat(value("select max(year) from panel.dyad_year")).isEqualTo("1912");
  }

  @Test
  void leavesOutWhatNeverWasInForceAndSaysSo() {
    assertThat(value("select string_agg(agreement || ': ' || reason, ', ') from panel.left_out"))
        .isEqualTo("bjorko: never in force");
    assertThat(value("select count(*) from panel.dyad_agreement_year where agreement = 'bjorko'"))
        .isEqualTo("0");
    assertThat(value("select obj_description('panel.dyad_year'::regclass)"))
        .contains("never were in force");
  }

  @Test
  void countsTheAlliesOfAStateInAYear() {
    assertThat(
            value(
                "select concat_ws(' ', partners, defence_owed_to, defence_owed_by, agreements) from"
                    + " panel.state_year where year = 1902 and actor = 'B'"))
        .isEqualTo("1 0 1 {one-sided}");
    assertThat(
            value(
                "select concat_ws(' ', partners, defence_owed_to, defence_owed_by, agreements) from"
                    + " panel.state_year where year = 1904 and actor = 'A'"))
        .isEqualTo("2 2 2 {mutual}");
  }

  private String panel(String year, String promiser, String promisee) {
    String all =
        value(
            """
            select coalesce(string_agg(
              concat_ws(' ', defence, defence_value, agreement), '; ' order by agreement), '')
            from panel.dyad_agreement_year
            where year = %s and promiser = '%s' and promisee = '%s'
            """
                .formatted(year, promiser, promisee));
    return all;
  }

  private String value(String query) {
    return Databases.value(database, query);
  }

  private static Member member(String actor, String period) {
    return new Member(Key.of(actor), date(period), null, null);
  }

  private static Provision defence(String value, String... owedBy) {
    return new Provision(
        Key.of("defence"),
        new ProvisionValue.Coded(List.of(value)),
        "1",
        null,
        null,
        null,
        Stream.of(owedBy).map(Key::<Actor>of).toList(),
        List.of(),
        null,
        "Defence.",
        null,
        List.of(cite("text")));
  }

  private static Agreement agreement(
      String key,
      InstrumentStage stage,
      @Nullable EdtfDate inForce,
      List<Member> members,
      List<Provision> provisions) {
    return new Agreement(
        Key.of(key),
        key,
        key,
        Map.of(),
        AgreementForm.TREATY,
        "",
        Map.of(),
        List.of(),
        members,
        List.of(
            new Instrument(
                Key.of("treaty"),
                InstrumentKind.TREATY,
                null,
                stage,
                null,
                inForce,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                List.of())),
        new Coding(List.of(), Consulted.TEXT, date("1912-05-01"), null),
        provisions,
        List.of());
  }
}
