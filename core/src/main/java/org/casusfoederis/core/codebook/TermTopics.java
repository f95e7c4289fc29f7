package org.casusfoederis.core.codebook;

import static org.casusfoederis.core.codebook.Topic.atop;
import static org.casusfoederis.core.codebook.Topic.flag;
import static org.casusfoederis.core.codebook.Topic.nominal;
import static org.casusfoederis.core.codebook.Topic.period;
import static org.casusfoederis.core.codebook.Topic.value;
import static org.casusfoederis.core.codebook.TopicGroup.TERM;

import java.util.List;

/// How long the agreement lasts, how it is left and who may join.
final class TermTopics {

  static final List<Topic> TOPICS =
      List.of(
          nominal(
                  TERM,
                  "duration",
                  "Duration",
                  "How long the text says that the agreement lasts.",
                  value("fixed", "fixed term", "A number of years, or a date."),
                  value("until_event", "until an event", "Until an event that the text names."),
                  value("indefinite", "indefinite", "Without limit, or until notice is given."))
              .crosswalk(atop("SPECLGTH", "0 absent, 1 fixed, 2 until_event, 3 indefinite")),
          period(TERM, "initial_term", "Initial term", "The first fixed term.")
              .crosswalk(atop("LENGTH", "the period in months")),
          nominal(
                  TERM,
                  "renewal",
                  "Renewal",
                  "How the agreement is prolonged after a fixed term.",
                  value("by_agreement", "by agreement", "The parties must act to renew it."),
                  value("automatic", "automatic", "It goes on unless a party gives notice."))
              .crosswalk(atop("PROREN", "1 by_agreement, 2 automatic")),
          period(TERM, "renewal_term", "Renewal term", "The length of each further term.")
              .crosswalk(atop("RENEWLGT", "the period in months")),
          nominal(
                  TERM,
                  "withdrawal",
                  "Withdrawal",
                  "Whether and when a party may leave.",
                  value("at_any_time", "any time, with notice", "At any time, by notice."),
                  value("at_end_of_term", "at the end of a term", "By notice before a term ends."),
                  value(
                      "after_set_period",
                      "after a set period",
                      "By notice once a first period has passed."),
                  value("by_agreement", "by agreement only", "Only by agreement of the parties."),
                  value("prohibited", "prohibited", "Leaving is expressly ruled out."))
              .crosswalk(
                  atop(
                      "RENOUNCE",
                      "1 at_any_time, 3 after_set_period, 4 prohibited; at_end_of_term is 0, for"
                          + " ATOP counts only leaving during a term")),
          period(
              TERM,
              "notice_period",
              "Notice",
              "The time between notice and effect, or before the end of a term by which notice is"
                  + " due."),
          nominal(
                  TERM,
                  "accession",
                  "Accession",
                  "Which other states may join.",
                  value("named_states", "named states", "States that the text names."),
                  value(
                      "qualified_states",
                      "states that qualify",
                      "States with characteristics that the text sets."),
                  value("any_state", "any state", "Any state."))
              .crosswalk(atop("FUTMEM", "1 named_states, 2 qualified_states, 3 any_state")),
          nominal(
                  TERM,
                  "accession_procedure",
                  "Accession procedure",
                  "How a new party is admitted.",
                  value("unanimity", "unanimity", "All parties must agree."),
                  value("other", "another procedure", "A procedure other than unanimity."))
              .crosswalk(atop("PROADD", "0 absent, 2 unanimity, 3 other; 1 has no counterpart")),
          flag(
                  TERM,
                  "ratification",
                  "Ratification",
                  "The agreement enters into force by ratification, approval or acceptance.")
              .crosswalk(atop("ESTMODE", "1 when yes")),
          flag(
              TERM,
              "registration",
              "Registration",
              "The text provides for registration with, or deposit for, the United Nations or the"
                  + " League."));

  private TermTopics() {}
}
