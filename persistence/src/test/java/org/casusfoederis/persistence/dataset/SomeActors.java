package org.casusfoederis.persistence.dataset;

import static org.casusfoederis.persistence.store.RichRecords.date;

import java.util.List;
import java.util.stream.Stream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.actor.ActorKind;
import org.casusfoederis.core.actor.CodeSystem;
import org.casusfoederis.core.actor.StateCode;
import org.casusfoederis.core.record.Key;
import org.jspecify.annotations.Nullable;

/// Actors whose codes pass from one to the other, as those of Germany and Russia do.
final class SomeActors {

  private SomeActors() {}

  static List<Actor> all() {
    return List.of(
        state(
            "RUS", "Otherland", null, code("365", "1816/1922-12-29"), code("365", "1991-12-26/..")),
        state(
            "SUN",
            "Otherland Union",
            "1922-12-30/1991-12-26",
            code("365", "1922-12-30/1991-12-25")),
        state(
            "DEU",
            "Someland",
            null,
            code("260", "1949/1990-10-02"),
            code("255", "1990-10-03/.."),
            new StateCode(CodeSystem.GW, "260", date("1949/.."))),
        state(
            "DDR",
            "East Someland",
            "1949-10-07/1990-10-02",
            new StateCode(CodeSystem.COW, "265", null)));
  }

  private static Actor state(String key, String name, @Nullable String period, StateCode... codes) {
    return new Actor(
        Key.of(key),
        ActorKind.STATE,
        name,
        List.of(),
        period == null ? null : date(period),
        Stream.of(codes).toList(),
        List.of(),
        List.of());
  }

  private static StateCode code(String code, String period) {
    return new StateCode(CodeSystem.COW, code, date(period));
  }
}
