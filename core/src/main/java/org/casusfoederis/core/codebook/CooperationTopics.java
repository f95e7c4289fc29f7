package org.casusfoederis.core.codebook;

import static org.casusfoederis.core.codebook.Topic.atop;
import static org.casusfoederis.core.codebook.Topic.flag;
import static org.casusfoederis.core.codebook.Topic.nominal;
import static org.casusfoederis.core.codebook.Topic.ordinal;
import static org.casusfoederis.core.codebook.Topic.set;
import static org.casusfoederis.core.codebook.Topic.value;
import static org.casusfoederis.core.codebook.TopicGroup.COOPERATION;
import static org.casusfoederis.core.codebook.TopicGroup.OTHER_FIELDS;
import static org.casusfoederis.core.codebook.TopicGroup.SECRECY;

import java.util.List;

/// What the parties do together in peace, and what is kept from others.
final class CooperationTopics {

  static final List<Topic> TOPICS =
      List.of(
          ordinal(
                  COOPERATION,
                  "military_contact",
                  "Military contact",
                  "Contact or coordination between the armed forces or defence authorities that the"
                      + " text requires.",
                  value(
                      "in_hostilities",
                      "in hostilities only",
                      "Only in hostilities or their approach."),
                  value(
                      "peacetime",
                      "in peacetime",
                      "Contact, planning or joint measures in peacetime."),
                  value(
                      "common_policy",
                      "common defence policy",
                      "A common defence policy or doctrine."))
              .crosswalk(atop("MILCON", "1 in_hostilities, 2 peacetime, 3 common_policy")),
          set(
                  COOPERATION,
                  "military_aid",
                  "Military aid",
                  "Aid that a party gives another's forces outside of war.",
                  value("general", "unspecified", "Aid is promised without saying of what kind."),
                  value("finance", "grants or loans", "Money for military ends."),
                  value(
                      "materiel_or_training",
                      "matériel or training",
                      "Arms, supplies, technology or training."))
              .crosswalk(
                  atop(
                      "MILAID",
                      "1 general, 2 finance, 3 materiel_or_training, 4 both of the latter")),
          flag(
              COOPERATION,
              "technology_transfer",
              "Technology transfer",
              "Cooperation or transfer in science and technology, military or civil."),
          flag(COOPERATION, "training", "Training", "Training or education of the other's forces."),
          flag(COOPERATION, "joint_exercises", "Joint exercises", "Exercises held together."),
          nominal(
                  COOPERATION,
                  "bases",
                  "Bases and stationing",
                  "Stationing of forces or use of bases on another party's territory.",
                  value(
                      "neutral_ground",
                      "on neutral ground",
                      "Joint troops or bases on neutral territory."),
                  value("mutual", "mutual", "Every party may station forces with the others."),
                  value("one_way", "one way", "One side may station forces with the other."))
              .crosswalk(atop("BASE", "1 neutral_ground, 2 mutual, 3 one_way")),
          flag(
                  COOPERATION,
                  "integrated_command",
                  "Integrated command",
                  "A joint or integrated command in peace and war.")
              .crosswalk(atop("INTCOM", "1 when yes")),
          ordinal(
                  COOPERATION,
                  "organisation",
                  "Organisation",
                  "Bodies that the agreement creates.",
                  value("regular_meetings", "regular meetings", "Officials meet regularly."),
                  value(
                      "named_body", "a named body", "A council, committee or commission is named."),
                  value(
                      "permanent_bureaucracy",
                      "permanent organisation",
                      "An organisation with staff of its own."))
              .crosswalk(
                  atop("ORGAN1", "1 regular_meetings, 2 named_body, 3 permanent_bureaucracy")),
          flag(
              COOPERATION,
              "intelligence_sharing",
              "Intelligence sharing",
              "Exchange of intelligence or of military information."),
          flag(
                  OTHER_FIELDS,
                  "economic_cooperation",
                  "Economic and other cooperation",
                  "Cooperation in trade, science, culture or other fields that are not military.")
              .crosswalk(atop("NOMICOOP", "1 when yes")),
          flag(
              OTHER_FIELDS,
              "counter_sanctions",
              "Against sanctions",
              "The parties oppose, or act together against, sanctions or coercive measures of"
                  + " others."),
          nominal(
                  OTHER_FIELDS,
                  "dispute_settlement",
                  "Disputes between the parties",
                  "How disputes between the parties are settled. A promise to settle disputes with"
                      + " any state peacefully is coded here as general.",
                  value(
                      "general",
                      "peacefully, in general",
                      "Peaceful settlement without a procedure."),
                  value(
                      "negotiation",
                      "negotiation",
                      "Consultation or negotiation between the parties."),
                  value(
                      "third_party",
                      "mediation, arbitration, court",
                      "A third party mediates or decides."))
              .crosswalk(atop("MEDARB", "1 when third_party")),
          ordinal(
              OTHER_FIELDS,
              "territorial_integrity",
              "Territorial integrity",
              "What is promised of the other's territory or borders.",
              value("respect", "respect", "Respect for sovereignty, integrity or borders."),
              value(
                  "guarantee", "guarantee", "Borders or territory are guaranteed against others.")),
          nominal(
                  OTHER_FIELDS,
                  "intervention",
                  "Intervention in domestic affairs",
                  "What the text says of one party's acting in the domestic affairs of another.",
                  value(
                      "mutual_non_intervention", "none, mutually", "All promise not to intervene."),
                  value(
                      "one_way_non_intervention",
                      "none, one way",
                      "One side promises not to intervene."),
                  value("mutual_intervention", "permitted, mutually", "All may or must intervene."),
                  value(
                      "one_way_intervention",
                      "permitted, one way",
                      "One side may or must intervene."))
              .crosswalk(
                  atop(
                      "INTERV",
                      "1 mutual_non_intervention, 2 mutual_intervention, 3 one_way_intervention, 4"
                          + " one_way_non_intervention")),
          ordinal(
                  SECRECY,
                  "secrecy",
                  "Secrecy",
                  "Secrecy that the agreement itself requires.",
                  value(
                      "restricted_information",
                      "information restricted",
                      "Exchanged information is protected or its spread restricted."),
                  value(
                      "secret_articles",
                      "secret articles",
                      "Public, with secret articles or protocols."),
                  value("wholly_secret", "wholly secret", "The agreement itself is secret."))
              .crosswalk(atop("PUBSECR", "1 secret_articles, 2 wholly_secret, else 0")));

  private CooperationTopics() {}
}
