package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.actor.CodeSystem;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.reporting.model.LocatorMap;
import org.casusfoederis.reporting.model.LocatorMap.Role;
import org.casusfoederis.reporting.model.LocatorMap.Territory;
import org.jspecify.annotations.Nullable;

/// Shades the members of agreements on a map of today's countries. A state that is no more is shown
/// by the countries on its former territory, and the caption says so.
///
/// @param records the actors
/// @param names the names of actors
record MapComposer(RecordSet records, ActorNames names) {

  /// Today's countries on the territory of former ones (ISO 3166-3 and codes of this program), as a
  /// whole where borders agree nearly enough for a map of the world.
  private static final Map<String, List<String>> FORMER =
      Map.of(
          "SUN",
              List.of(
                  "RUS", "UKR", "BLR", "EST", "LVA", "LTU", "MDA", "GEO", "ARM", "AZE", "KAZ",
                  "UZB", "TKM", "KGZ", "TJK"),
          "CSK", List.of("CZE", "SVK"),
          "YUG", List.of("SRB", "HRV", "SVN", "BIH", "MNE", "MKD", "XKX"),
          "AUH", List.of("AUT", "HUN", "CZE", "SVK", "SVN", "HRV", "BIH"));

  /// Former states that took up a part of a country of today.
  private static final Map<String, String> PART_OF =
      Map.of("DDR", "DEU", "RVN", "VNM", "VDR", "VNM", "YMD", "YEM", "YAR", "YEM");

  private static final String BORDERS =
      "Borders of today as drawn by Natural Earth; they say nothing of the status of any"
          + " territory.";

  /// The map of a focus agreement beside others; null when none of the members is a country on it.
  @Nullable LocatorMap map(Agreement focus, List<Agreement> others) {
    return map(
        "Members of " + focus.shortTitle(),
        parties(List.of(focus)),
        "Members of the other agreements, now or once",
        parties(others));
  }

  /// A map with two shades; null when none of the actors is a country on it.
  ///
  /// @param focusKey what the darker one means
  /// @param otherKey what the lighter one means
  @Nullable LocatorMap map(
      String focusKey, Set<Key<Actor>> focused, String otherKey, Set<Key<Actor>> others) {
    Set<Key<Actor>> beside = new LinkedHashSet<>(others);
    beside.removeAll(focused);
    Set<String> dark = territories(focused);
    Set<String> light = territories(beside);
    light.removeAll(dark);
    if (dark.isEmpty() && light.isEmpty()) {
      return null;
    }
    List<Territory> shaded =
        Stream.concat(
                dark.stream().sorted().map(iso3 -> new Territory(iso3, Role.FOCUS)),
                light.stream().sorted().map(iso3 -> new Territory(iso3, Role.OTHER)))
            .toList();
    var key = new ArrayList<String>();
    key.add(focusKey);
    if (!light.isEmpty()) {
      key.add(otherKey);
    }
    Set<Key<Actor>> all = new LinkedHashSet<>(focused);
    all.addAll(beside);
    String alternative =
        "Map of the world. "
            + Sentences.sentence(focusKey + ": " + names.list(focused))
            + (beside.isEmpty()
                ? ""
                : " " + Sentences.sentence(otherKey + ": " + names.list(beside)));
    return new LocatorMap(shaded, key, caption(all), alternative);
  }

  private String caption(Set<Key<Actor>> actors) {
    List<String> whole =
        actors.stream().filter(one -> FORMER.containsKey(one.text())).map(names::inProse).toList();
    List<String> parts =
        actors.stream()
            .filter(one -> PART_OF.containsKey(one.text()))
            .map(
                one ->
                    names.inProse(one)
                        + " by the whole of "
                        + names.inProse(Key.of(PART_OF.getOrDefault(one.text(), ""))))
            .toList();
    List<String> absent =
        actors.stream().filter(one -> countries(one).isEmpty()).map(names::inProse).toList();
    var sentences = new ArrayList<String>();
    sentences.add(BORDERS);
    var shown = new ArrayList<String>();
    if (!whole.isEmpty()) {
      shown.add(
          Sentences.list(whole)
              + Sentences.form(whole.size(), " is", " are")
              + " shown by the states of today on "
              + Sentences.form(whole.size(), "its", "their")
              + " former territory");
    }
    if (!parts.isEmpty()) {
      String all = Sentences.list(parts);
      shown.add(
          shown.isEmpty()
              ? all.replaceFirst(" by the whole of ", " is shown by the whole of ")
              : all);
    }
    if (!shown.isEmpty()) {
      sentences.add(String.join(", ", shown));
    }
    if (!absent.isEmpty()) {
      sentences.add("Not on the map: " + Sentences.list(absent));
    }
    return Sentences.paragraph(sentences);
  }

  /// The members of agreements, each once.
  static Set<Key<Actor>> parties(List<Agreement> agreements) {
    return agreements.stream()
        .flatMap(one -> one.parties().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private Set<String> territories(Set<Key<Actor>> actors) {
    return actors.stream()
        .flatMap(one -> countries(one).stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private List<String> countries(Key<Actor> actor) {
    if (FORMER.containsKey(actor.text())) {
      return FORMER.getOrDefault(actor.text(), List.of());
    }
    if (PART_OF.containsKey(actor.text())) {
      return List.of(PART_OF.getOrDefault(actor.text(), ""));
    }
    Optional<String> iso3 =
        records.actor(actor).stream()
            .flatMap(one -> one.codes().stream())
            .filter(code -> code.system() == CodeSystem.ISO3)
            .map(code -> code.code())
            .findFirst();
    return iso3.stream().toList();
  }
}
