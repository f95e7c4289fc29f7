package org.casusfoederis.reporting.model;

import java.util.List;

/// An obligation of the focus agreement beside what was done about it.
///
/// @param topic the obligation
/// @param article `Art. 4`
/// @param promise what was promised
/// @param conduct what is recorded: invocations, acknowledgements, deployments, transfers, in order
///   of time
public record PromiseAndConduct(
    String topic, String article, CitedText promise, List<CitedText> conduct) {
  public PromiseAndConduct {
    conduct = List.copyOf(conduct);
  }
}
