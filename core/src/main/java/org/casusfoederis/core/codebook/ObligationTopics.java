package org.casusfoederis.core.codebook;

import static org.casusfoederis.core.codebook.Topic.atop;
import static org.casusfoederis.core.codebook.Topic.flag;
import static org.casusfoederis.core.codebook.Topic.nominal;
import static org.casusfoederis.core.codebook.Topic.ordinal;
import static org.casusfoederis.core.codebook.Topic.set;
import static org.casusfoederis.core.codebook.Topic.value;
import static org.casusfoederis.core.codebook.TopicGroup.AUTOMATICITY;
import static org.casusfoederis.core.codebook.TopicGroup.MEANS;
import static org.casusfoederis.core.codebook.TopicGroup.OBLIGATION;
import static org.casusfoederis.core.codebook.TopicGroup.TRIGGER;

import java.util.List;

/// What is promised, when it falls due, who decides, and by what means.
final class ObligationTopics {

  static final List<Topic> TOPICS =
      List.of(
          ordinal(
                  OBLIGATION,
                  "defence",
                  "Defence",
                  "What each party owes when another party is attacked. Coded by what the text"
                      + " promises in the attacked party's favour, whoever decides that it is due"
                      + " (see automaticity).",
                  value(
                      "action_unspecified",
                      "act, kind left open",
                      "The parties promise to act or to help; the text names no kind of help."),
                  value(
                      "armed_force_included",
                      "armed force may be used",
                      "Armed force is named as one of the ways in which a party may help."),
                  value(
                      "military_assistance",
                      "military assistance owed",
                      "Military assistance itself is what the text promises."))
              .crosswalk(atop("DEFENSE", "1 when any value is coded, 0 when absent or no")),
          flag(
                  OBLIGATION,
                  "offence",
                  "Offence",
                  "Active military support is promised in a case that is not an attack on a party.")
              .crosswalk(atop("OFFENSE", "1 when yes")),
          flag(
                  OBLIGATION,
                  "neutrality",
                  "Neutrality",
                  "Each party promises not to join or aid a third party that is in conflict with"
                      + " another. A promise not to join hostile alliances is coded under"
                      + " no_hostile_alliance instead.")
              .crosswalk(atop("NEUTRAL", "1 when yes")),
          flag(
                  OBLIGATION,
                  "non_aggression",
                  "Non-aggression",
                  "The parties promise not to use force against each other or to settle all their"
                      + " disputes peacefully. Mere respect for sovereignty does not count.")
              .crosswalk(atop("NONAGG", "1 when yes")),
          ordinal(
                  OBLIGATION,
                  "consultation",
                  "Consultation",
                  "Whether the parties must consult, and in what case.",
                  value(
                      "general",
                      "on common questions",
                      "Consultation on matters of common interest, without a tie to a threat."),
                  value(
                      "on_threat",
                      "when threatened",
                      "Consultation when a party is threatened or thinks that it is."),
                  value(
                      "on_threat_without_delay",
                      "at once when threatened",
                      "Consultation when a party is threatened, at once or without delay."))
              .crosswalk(atop("CONSUL", "1 when on_threat or on_threat_without_delay, else 0")),
          set(
                  OBLIGATION,
                  "denial_of_aid",
                  "Denial of aid to the adversary",
                  "The parties promise to give an attacker or enemy of another party no support.",
                  value("general", "any adversary", "No kind of adversary is singled out."),
                  value("states", "outside states", "Support for states is ruled out."),
                  value(
                      "non_state",
                      "non-state actors",
                      "Support for non-state actors is ruled out."))
              .crosswalk(
                  atop("NOTAIDEN", "1 general, 2 states, 3 non_state, 4 states and non_state")),
          flag(
                  OBLIGATION,
                  "non_military_support",
                  "Non-military support",
                  "Diplomatic or economic support against the threat is promised.")
              .crosswalk(atop("DIPAID", "1 when yes")),
          nominal(
                  OBLIGATION,
                  "separate_peace",
                  "Separate peace",
                  "What the text says of a peace or armistice that one party makes alone.",
                  value("prohibited", "prohibited", "No party may make peace alone."),
                  value("needs_consent", "needs consent", "A party needs the others' consent."),
                  value(
                      "consultation", "after consultation", "The parties consult before a peace."))
              .crosswalk(atop("SEPPEACE", "1 prohibited, 2 needs_consent, 3 consultation")),
          set(
              TRIGGER,
              "trigger",
              "Trigger",
              "What sets off the obligation to assist (or, in pacts without one, to consult). When"
                  + " two conditions must both hold, both are coded and the condition is stated.",
              value(
                  "armed_attack",
                  "armed attack",
                  "An armed attack or armed invasion, by whatever name."),
              value(
                  "state_of_war", "state of war", "The attacked party must be in a state of war."),
              value("aggression", "aggression", "Aggression, as the text calls or defines it."),
              value("threat", "threat", "A threat to security suffices."),
              value(
                  "third_state_intervention",
                  "third state joins",
                  "A further state joins the war.")),
          nominal(
              TRIGGER,
              "determination",
              "Who decides that it occurred",
              "Who finds that the trigger has occurred.",
              value("each_party", "each party", "Each party judges for itself."),
              value(
                  "attacked_party",
                  "the attacked party",
                  "The attacked party's word or request suffices."),
              value("joint", "the parties jointly", "The parties agree on it."),
              value("organ", "an organ", "An organ of the agreement decides.")),
          set(
                  TRIGGER,
                  "adversary",
                  "Named adversary",
                  "Against whom the agreement is directed by its own words; absent when any"
                      + " attacker counts.",
                  value("state", "named states", "One or more states are named."),
                  value("region", "a region", "States of a region are meant."),
                  value(
                      "allies_of_named",
                      "and its allies",
                      "States allied with a named one are included."),
                  value("conflict", "a conflict", "An ongoing conflict is named."),
                  value(
                      "non_state",
                      "non-state actors",
                      "Domestic or non-state opponents are named."))
              .crosswalk(
                  atop(
                      "SPECTHRT",
                      "1 state, 2 region, 3 state and region, 4 conflict, 5 non_state")),
          ordinal(
              AUTOMATICITY,
              "automaticity",
              "Automaticity",
              "How much is left to decide once the trigger has occurred. Ordered from the weakest"
                  + " to the strongest tie.",
              value(
                  "consultation_first",
                  "only after consultation",
                  "The parties first consult; nothing further is owed by the text alone."),
              value(
                  "joint_decision",
                  "joint decision",
                  "The parties or an organ decide together what is done."),
              value(
                  "each_party_decides",
                  "each party decides",
                  "The duty to help is fixed; each party chooses what it does."),
              value(
                  "automatic",
                  "automatic",
                  "The kind of help is fixed by the text and no decision is reserved.")),
          flag(
              AUTOMATICITY,
              "immediacy",
              "Without delay",
              "Help is owed at once, immediately or without delay."),
          flag(
              AUTOMATICITY,
              "request_required",
              "On request only",
              "Help falls due only when the attacked party asks for it."),
          set(
              MEANS,
              "means",
              "Means",
              "The kinds of help that the text names.",
              value("military", "military", "Armed force or military help is named."),
              value("economic", "economic", "Economic or material help is named."),
              value(
                  "other",
                  "other",
                  "Help of other or unnamed kinds is promised beside the named ones."),
              value(
                  "all_available",
                  "all means available",
                  "All means at the helping party's disposal.")),
          flag(
                  MEANS,
                  "territory_and_resources",
                  "Territory and resources opened",
                  "A party puts territory, facilities or resources at another's disposal during a"
                      + " conflict.")
              .crosswalk(atop("TERRRES", "1 when yes")),
          flag(
                  MEANS,
                  "contributions",
                  "Contributions fixed",
                  "Numbers of troops, supplies, funds or shares of cost are fixed in the text.")
              .crosswalk(atop("CONTRIB", "1 when yes")));

  private ObligationTopics() {}
}
