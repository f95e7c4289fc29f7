package org.casusfoederis.core.codebook;

import static org.casusfoederis.core.codebook.Topic.atop;
import static org.casusfoederis.core.codebook.Topic.flag;
import static org.casusfoederis.core.codebook.Topic.nominal;
import static org.casusfoederis.core.codebook.Topic.set;
import static org.casusfoederis.core.codebook.Topic.value;
import static org.casusfoederis.core.codebook.TopicGroup.COMMITMENTS;
import static org.casusfoederis.core.codebook.TopicGroup.LAW;
import static org.casusfoederis.core.codebook.TopicGroup.NUCLEAR;
import static org.casusfoederis.core.codebook.TopicGroup.SCOPE;

import java.util.List;

/// Where and for whom the promise holds, and to which other law and promises it is tied.
final class ConditionTopics {

  static final List<Topic> TOPICS =
      List.of(
          nominal(
                  SCOPE,
                  "reciprocity",
                  "Reciprocity",
                  "Whether the main obligations are the same for every party.",
                  value("mutual", "mutual", "Every party owes the same."),
                  value("asymmetric", "asymmetric", "The parties owe each other different things."),
                  value("one_sided", "one-sided", "Only one side owes assistance."))
              .crosswalk(atop("ASYMM", "0 mutual, 1 asymmetric or one_sided")),
          set(
              SCOPE,
              "territorial_scope",
              "Area covered",
              "Where an attack must happen to fall under the agreement; absent when the text sets"
                  + " no limit.",
              value("metropolitan", "metropolitan territory", "The home territory of a party."),
              value(
                  "dependent",
                  "dependent territories",
                  "Islands or territories under a party's jurisdiction or administration."),
              value(
                  "forces",
                  "forces, ships, aircraft",
                  "Forces, vessels or aircraft of a party outside its territory."),
              value("named_area", "a named area", "An area that the text names or bounds.")),
          flag(
                  SCOPE,
                  "unprovoked_only",
                  "Unprovoked attack only",
                  "The obligation holds only when the attacked party did not provoke the attack.")
              .crosswalk(atop("DEFCONPR", "1 when yes (member level)")),
          set(
                  LAW,
                  "un_charter",
                  "UN Charter (or League Covenant)",
                  "To which part of the founding text of the world organisation the agreement"
                      + " refers.",
                  value(
                      "self_defence",
                      "self-defence (Art. 51)",
                      "Article 51 or the right of self-defence under the Charter."),
                  value("regional_arrangements", "regional arrangements", "Articles 52 to 54."),
                  value(
                      "purposes",
                      "purposes and principles",
                      "The purposes or principles of the Charter."),
                  value(
                      "obligations_unaffected",
                      "obligations unaffected",
                      "Rights and duties under the Charter are declared unaffected."),
                  value(
                      "enemy_states",
                      "enemy states (Art. 53, 107)",
                      "The clauses on former enemy states."),
                  value(
                      "league_covenant",
                      "League Covenant",
                      "The Covenant of the League of Nations."))
              .crosswalk(atop("REFLNUN", "1 league_covenant, 2 any other value")),
          flag(
              LAW,
              "council_report",
              "Report to the Security Council",
              "Measures taken are reported to the Security Council, or end once it has acted."),
          nominal(
              LAW,
              "domestic_law",
              "Domestic law",
              "How the obligation is tied to the parties' own law.",
              value(
                  "constitutional_processes",
                  "constitutional processes",
                  "Each party acts in accordance with its constitutional processes or provisions."),
              value(
                  "national_laws",
                  "national laws",
                  "Help is given in accordance with the parties' laws.")),
          set(
              NUCLEAR,
              "nuclear",
              "Nuclear",
              "What the agreement says of nuclear weapons or energy.",
              value("guarantee", "guarantee", "Nuclear protection is promised."),
              value("sharing", "sharing or stationing", "Nuclear weapons are shared or stationed."),
              value(
                  "non_proliferation",
                  "non-proliferation",
                  "Nuclear arms are renounced, reduced or not spread."),
              value(
                  "peaceful_energy", "peaceful energy", "Cooperation in peaceful nuclear energy.")),
          flag(
                  COMMITMENTS,
                  "no_hostile_alliance",
                  "No hostile alliance",
                  "No party joins an alliance, coalition or action directed against another.")
              .crosswalk(atop("NOOTHALL", "1 when yes")),
          flag(
                  COMMITMENTS,
                  "no_contrary_commitment",
                  "No contrary commitment",
                  "No party enters into commitments that conflict with the agreement or another"
                      + " party's interests.")
              .crosswalk(
                  atop(
                      "THIRDCOM",
                      "1 when yes; ATOP also counts a duty to consult before such commitments")),
          flag(
              COMMITMENTS,
              "no_hostile_use_of_territory",
              "No hostile use of territory",
              "No party lets third states use its territory against another."),
          nominal(
                  COMMITMENTS,
                  "existing_commitments",
                  "Existing commitments",
                  "What the agreement says of commitments that the parties already have.",
                  value(
                      "declared_compatible",
                      "declared compatible",
                      "The parties declare that none conflicts."),
                  value(
                      "unaffected",
                      "left unaffected",
                      "Existing rights and duties are left as they are."),
                  value("replaced", "replaced", "An earlier agreement is ended or replaced."))
              .crosswalk(
                  atop(
                      "NATREFAL",
                      "related, not equal: ATOP codes how other alliances are mentioned")));

  private ConditionTopics() {}
}
