package org.casusfoederis.reporting.model;

import java.util.List;

/// An obligation of the focus agreement beside what was done about it.
///
/// @param topic the obligation
/// @param article `Art. 4`
/// @param promise what was promised
/// @param answers in short: *Invoked*, *What followed*, *How much*, *Honoured*; what the records do
///   not say is said to be unknown
/// @param conduct what is recorded: invocations, acknowledgements, deployments, transfers, in order
///   of time
public record PromiseAndConduct(
    String topic, String article, CitedText promise, List<Term> answers, List<CitedText> conduct) {
  public PromiseAndConduct {
    answers = List.copyOf(answers);
    conduct = List.copyOf(conduct);
  }
}
