package org.casusfoederis.reporting.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.actor.ActorKind;
import org.casusfoederis.core.actor.CodeSystem;
import org.casusfoederis.core.actor.StateCode;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.reporting.model.LocatorMap;
import org.casusfoederis.reporting.model.LocatorMap.Role;
import org.casusfoederis.reporting.model.LocatorMap.Territory;
import org.junit.jupiter.api.Test;

class MapComposerTest {

  private static final RecordSet RECORDS =
      new RecordSet(
          List.of(
              state("RUS", "Russia"),
              state("DEU", "Germany"),
              state("FRA", "France"),
              state("SUN", "Soviet Union"),
              state("DDR", "East Germany"),
              new Actor(
                  Key.of("ABK"),
                  ActorKind.NON_STATE,
                  "Abkhazia",
                  List.of(),
                  null,
                  List.of(),
                  List.of(),
                  List.of())));

  private static Actor state(String iso3, String name) {
    return new Actor(
        Key.of(iso3),
        ActorKind.STATE,
        name,
        List.of(),
        null,
        List.of(new StateCode(CodeSystem.ISO3, iso3, null)),
        List.of(),
        List.of());
  }

  private static LocatorMap map(Set<String> focus, Set<String> others) {
    return Objects.requireNonNull(
        new MapComposer(RECORDS, new ActorNames(RECORDS))
            .map("Members of P", keys(focus), "Others", keys(others)));
  }

  private static Set<Key<Actor>> keys(Set<String> words) {
    return words.stream()
        .sorted()
        .map(Key::<Actor>of)
        .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
  }

  @Test
  void shadesTheFocusBeforeOthers() {
    LocatorMap map = map(Set.of("RUS"), Set.of("RUS", "FRA"));
    assertThat(map.territories())
        .containsExactly(new Territory("RUS", Role.FOCUS), new Territory("FRA", Role.OTHER));
    assertThat(map.key()).containsExactly("Members of P", "Others");
    assertThat(map.alternative())
        .isEqualTo("Map of the world. Members of P: Russia. Others: France.");
  }

  @Test
  void showsAFormerStateByItsSuccessorsAndSaysSo() {
    LocatorMap map = map(Set.of("SUN"), Set.of("RUS"));
    assertThat(map.territories())
        .contains(new Territory("RUS", Role.FOCUS), new Territory("KAZ", Role.FOCUS))
        .hasSize(15)
        .noneMatch(one -> one.role() == Role.OTHER);
    assertThat(map.key()).containsExactly("Members of P");
    assertThat(map.caption())
        .contains("The Soviet Union is shown by the states of today on its former territory.");
  }

  @Test
  void saysThatAPartIsShownByTheWholeAndWhatIsMissing() {
    assertThat(map(Set.of("DDR", "ABK"), Set.of()).caption())
        .contains("East Germany is shown by the whole of Germany")
        .contains("Not on the map: Abkhazia.");
    assertThat(map(Set.of("DDR", "SUN"), Set.of()).caption())
        .contains("on its former territory, East Germany by the whole of Germany");
  }

  @Test
  void isLeftOutWhenNobodyIsOnIt() {
    assertThat(
            new MapComposer(RECORDS, new ActorNames(RECORDS))
                .map("P", keys(Set.of("ABK")), "Others", Set.of()))
        .isNull();
  }
}
