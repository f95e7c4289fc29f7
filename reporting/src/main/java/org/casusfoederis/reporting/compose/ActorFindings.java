package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.agreement.InstrumentStage;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.reporting.compose.SelectedConduct.Placed;
import org.casusfoederis.reporting.model.CitedText;

/// What the records say of an actor, in sentences.
///
/// @param actor the actor
/// @param pacts those to which it is or was party
/// @param conduct the conduct in which it has a part
/// @param names the names of actors
/// @param numbers gives sources their numbers
record ActorFindings(
    Key<Actor> actor,
    List<Agreement> pacts,
    SelectedConduct conduct,
    ActorNames names,
    SourceNumbers numbers) {

  List<CitedText> findings() {
    var findings = new ArrayList<CitedText>();
    String name = names.inProse(actor);
    if (!pacts.isEmpty()) {
      int inForce =
          (int)
              pacts.stream()
                  .filter(one -> one.founding().stage() == InstrumentStage.IN_FORCE)
                  .filter(
                      one ->
                          one.members().stream()
                              .anyMatch(
                                  member ->
                                      member.actor().equals(actor) && member.period().goesOn()))
                  .count();
      findings.add(
          new CitedText(
              Sentences.sentence(
                  name
                      + " is or was party to "
                      + Sentences.count(pacts.size(), "agreement", "agreements")
                      + " recorded here; "
                      + Sentences.count(inForce, "is in force for it", "are in force for it")),
              numbers.bestOfEach(pacts.stream().map(Agreement::citations).toList())));
    }
    say(
        findings,
        name + " sent forces in ",
        "deployment",
        " to ",
        conduct.deployments(),
        Deployment::sender,
        Deployment::host);
    say(
        findings,
        name + " took in forces in ",
        "deployment",
        " from ",
        conduct.deployments(),
        Deployment::host,
        Deployment::sender);
    say(
        findings,
        name + " gave in ",
        "transfer",
        " to ",
        conduct.transfers(),
        Transfer::sender,
        Transfer::recipient);
    say(
        findings,
        name + " was given in ",
        "transfer",
        " from ",
        conduct.transfers(),
        Transfer::recipient,
        Transfer::sender);
    return findings;
  }

  private <C extends Conduct> void say(
      List<CitedText> findings,
      String beginning,
      String noun,
      String preposition,
      List<Placed<C>> all,
      Function<C, Key<Actor>> own,
      Function<C, Key<Actor>> other) {
    var counts = new LinkedHashMap<Key<Actor>, Integer>();
    var citations = new ArrayList<List<Citation>>();
    for (Placed<C> one : all) {
      if (own.apply(one.conduct()).equals(actor)) {
        counts.merge(other.apply(one.conduct()), 1, Integer::sum);
        citations.add(one.conduct().citations());
      }
    }
    if (counts.isEmpty()) {
      return;
    }
    int sum = counts.values().stream().mapToInt(Integer::intValue).sum();
    List<String> each =
        counts.entrySet().stream()
            .map(
                one ->
                    names.inProse(one.getKey())
                        + (counts.size() == 1 ? "" : " (" + one.getValue() + ")"))
            .toList();
    findings.add(
        new CitedText(
            Sentences.sentence(
                beginning
                    + Sentences.count(sum, "recorded " + noun, "recorded " + noun + "s")
                    + ":"
                    + preposition
                    + Sentences.list(each)),
            numbers.bestOfEach(citations)));
  }
}
