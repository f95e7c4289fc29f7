package org.casusfoederis.core.quality;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.casusfoederis.core.agreement.ProvisionValue;
import org.casusfoederis.core.codebook.Crosswalk;
import org.casusfoederis.core.codebook.Topic;

/// What ATOP would write for an answer of ours: the codebook's crosswalk, carried out. Codes are
/// those of the ATOP 5.1 codebook (Leeds, Ritter, Mitchell, Long 2002), sections 2.3 to 2.7.
///
/// @param variable the variable of ATOP, as its codebook prints it
/// @param rule how values translate
record AtopCode(String variable, Rule rule) {

  private static final int NONE = 0;
  private static final int BOTH = 4;

  /// How the values of a topic translate.
  private sealed interface Rule {

    /// 1 when anything is promised, 0 when nothing is.
    record Promised() implements Rule {}

    /// A code for each value; values that are not named have no counterpart.
    record Named(Map<String, Integer> codes) implements Rule {}

    /// A code for each combination of values.
    record Combined(Map<List<String>, Integer> codes) implements Rule {}

    /// The length in months.
    record Months() implements Rule {}
  }

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          entry("defence", new Rule.Promised()),
          entry("offence", new Rule.Promised()),
          entry("neutrality", new Rule.Promised()),
          entry("non_aggression", new Rule.Promised()),
          entry(
              "consultation",
              new Rule.Named(Map.of("general", 0, "on_threat", 1, "on_threat_without_delay", 1))),
          entry(
              "denial_of_aid",
              new Rule.Combined(
                  Map.of(
                      List.of("general"), 1,
                      List.of("states"), 2,
                      List.of("non_state"), 3,
                      List.of("states", "non_state"), BOTH))),
          entry("non_military_support", new Rule.Promised()),
          entry(
              "separate_peace",
              new Rule.Named(Map.of("prohibited", 1, "needs_consent", 2, "consultation", 3))),
          entry(
              "adversary",
              new Rule.Combined(
                  Map.of(
                      List.of("state"), 1,
                      List.of("state", "allies_of_named"), 1,
                      List.of("region"), 2,
                      List.of("state", "region"), 3,
                      List.of("conflict"), 4,
                      List.of("non_state"), 5))),
          entry("territory_and_resources", new Rule.Promised()),
          entry("contributions", new Rule.Promised()),
          entry(
              "reciprocity", new Rule.Named(Map.of("mutual", 0, "asymmetric", 1, "one_sided", 1))),
          entry("no_hostile_alliance", new Rule.Promised()),
          entry("no_contrary_commitment", new Rule.Promised()),
          entry(
              "military_contact",
              new Rule.Named(Map.of("in_hostilities", 1, "peacetime", 2, "common_policy", 3))),
          entry(
              "military_aid",
              new Rule.Combined(
                  Map.of(
                      List.of("general"), 1,
                      List.of("finance"), 2,
                      List.of("materiel_or_training"), 3,
                      List.of("finance", "materiel_or_training"), BOTH))),
          entry("bases", new Rule.Named(Map.of("neutral_ground", 1, "mutual", 2, "one_way", 3))),
          entry("integrated_command", new Rule.Promised()),
          entry(
              "organisation",
              new Rule.Named(
                  Map.of("regular_meetings", 1, "named_body", 2, "permanent_bureaucracy", 3))),
          entry("economic_cooperation", new Rule.Promised()),
          entry(
              "dispute_settlement",
              new Rule.Named(Map.of("general", 0, "negotiation", 0, "third_party", 1))),
          entry(
              "intervention",
              new Rule.Named(
                  Map.of(
                      "mutual_non_intervention", 1,
                      "mutual_intervention", 2,
                      "one_way_intervention", 3,
                      "one_way_non_intervention", 4))),
          entry(
              "secrecy",
              new Rule.Named(
                  Map.of("restricted_information", 0, "secret_articles", 1, "wholly_secret", 2))),
          entry("duration", new Rule.Named(Map.of("fixed", 1, "until_event", 2, "indefinite", 3))),
          entry("initial_term", new Rule.Months()),
          entry("renewal", new Rule.Named(Map.of("by_agreement", 1, "automatic", 2))),
          entry("renewal_term", new Rule.Months()),
          entry(
              "withdrawal",
              new Rule.Named(
                  Map.of(
                      "at_any_time", 1,
                      "at_end_of_term", 0,
                      "after_set_period", 3,
                      "prohibited", 4))),
          entry(
              "accession",
              new Rule.Named(Map.of("named_states", 1, "qualified_states", 2, "any_state", 3))),
          entry("accession_procedure", new Rule.Named(Map.of("unanimity", 2, "other", 3))),
          entry("ratification", new Rule.Promised()),
          entry(
              "un_charter",
              new Rule.Named(
                  Map.of(
                      "self_defence", 2,
                      "regional_arrangements", 2,
                      "purposes", 2,
                      "obligations_unaffected", 2,
                      "enemy_states", 2,
                      "league_covenant", 1))));

  /// The variable to which a topic corresponds with equal values; empty when ATOP has none, when it
  /// is only related (`existing_commitments`), or when it is coded for each member only
  /// (`unprovoked_only`).
  static Optional<AtopCode> of(Topic topic) {
    Rule rule = RULES.get(topic.key().text());
    return topic.crosswalks().stream()
        .filter(one -> rule != null && one.dataset() == Crosswalk.Dataset.ATOP)
        .findFirst()
        .map(one -> new AtopCode(one.variable(), Objects.requireNonNull(rule)));
  }

  /// The code for a value; empty when the value was not coded or has no counterpart.
  OptionalInt code(ProvisionValue value) {
    return switch (value) {
      case ProvisionValue.Unknown _ -> OptionalInt.empty();
      case ProvisionValue.Absent _, ProvisionValue.Excluded _ -> OptionalInt.of(NONE);
      case ProvisionValue.Term(var length) ->
          rule instanceof Rule.Months && length.getDays() == 0
              ? OptionalInt.of((int) length.toTotalMonths())
              : OptionalInt.empty();
      case ProvisionValue.Coded(List<String> codes) ->
          switch (rule) {
            case Rule.Promised _ -> OptionalInt.of(1);
            case Rule.Named(var named) -> one(codes, named);
            case Rule.Combined(var combined) ->
                combined.containsKey(codes)
                    ? OptionalInt.of(combined.get(codes))
                    : OptionalInt.empty();
            case Rule.Months _ -> OptionalInt.empty();
          };
    };
  }

  /// The code that all of the values have in common.
  private static OptionalInt one(List<String> codes, Map<String, Integer> named) {
    if (!named.keySet().containsAll(codes)) {
      return OptionalInt.empty();
    }
    int[] translated = codes.stream().mapToInt(named::get).distinct().toArray();
    return translated.length == 1 ? OptionalInt.of(translated[0]) : OptionalInt.empty();
  }
}
