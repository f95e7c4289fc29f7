package org.casusfoederis.reporting.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.casusfoederis.core.agreement.Provision;
import org.casusfoederis.core.compare.Comparison;
import org.casusfoederis.core.compare.ObligationInPractice;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.Transfer;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.RecordSet;
import org.casusfoederis.reporting.model.CitedText;
import org.casusfoederis.reporting.model.PromiseAndConduct;
import org.casusfoederis.reporting.model.Term;

/// Sets each obligation of the focus agreement beside the conduct that names it.
///
/// @param comparison the agreements compared
/// @param records the conduct
/// @param names the names of actors
/// @param numbers gives sources their numbers
/// @param series puts envelopes of estimates into words
record PromiseComposer(
    Comparison comparison,
    RecordSet records,
    ActorNames names,
    SourceNumbers numbers,
    SeriesComposer series) {

  private static final CitedText NOTHING =
      new CitedText("No conduct that names this obligation is recorded.", List.of());

  /// The obligations in the order of the codebook.
  List<PromiseAndConduct> promises() {
    return ObligationInPractice.of(comparison.focus(), comparison.codebook(), records).stream()
        .map(this::promise)
        .toList();
  }

  private PromiseAndConduct promise(ObligationInPractice obligation) {
    List<Provision> provisions = obligation.promise().provisions();
    List<Citation> citations =
        provisions.stream().flatMap(one -> one.citations().stream()).toList();
    String promise =
        Sentences.paragraph(
            provisions.stream().map(Provision::summary).filter(Objects::nonNull).toList());
    CitedText promised = numbers.cited(promise, citations);
    List<Term> answers = new PromiseAnswers(obligation, names, numbers, series).terms();
    var conduct = new ArrayList<CitedText>();
    obligation.conduct().stream().map(this::line).forEach(conduct::add);
    return new PromiseAndConduct(
        obligation.promise().topic().title(),
        Values.articles(comparison.focus(), obligation.promise()),
        promised,
        answers,
        conduct.isEmpty() ? List.of(NOTHING) : conduct);
  }

  private CitedText line(Conduct conduct) {
    String text =
        switch (conduct) {
          case Event event ->
              Dates.words(event.on())
                  + ", "
                  + Code.words(event.eventKind())
                  + (event.by().isEmpty() ? "" : " (" + names.list(event.by()) + ")")
                  + ": "
                  + event.title();
          case Deployment deployment ->
              Dates.words(deployment.period())
                  + ", deployment from "
                  + names.inProse(deployment.sender())
                  + " in "
                  + names.inProse(deployment.host())
                  + ": "
                  + deployment.title()
                  + " ("
                  + Code.words(deployment.stage())
                  + ")";
          case Transfer transfer ->
              Dates.words(transfer.period())
                  + ", transfer from "
                  + names.inProse(transfer.sender())
                  + " to "
                  + names.inProse(transfer.recipient())
                  + ": "
                  + transfer.title()
                  + " ("
                  + Code.words(transfer.stage())
                  + ")";
          case Assessment assessment -> assessment.title();
        };
    return numbers.cited(Sentences.sentence(text), conduct.citations());
  }
}
