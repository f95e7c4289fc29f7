package org.casusfoederis.reporting.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A report that compares a focus agreement with others. Sections without content are empty lists
/// (or null) and are left out of the layout, with their entry in the table of contents.
///
/// @param cover the first page
/// @param findings the key findings, most important first
/// @param reading how to read the report: signs, grades, words
/// @param cards an agreement card each, the focus first
/// @param matrix who promised what
/// @param chapters topic by topic, the articles side by side
/// @param analogues the other agreements, the most similar to the focus first
/// @param timeline when each agreement was in force; null when no date is known
/// @param deployments forces sent under the agreements, with their estimates
/// @param transfers what was given, with its estimates
/// @param promises each obligation of the focus agreement beside what was done
/// @param events what happened, in order of time
/// @param assessments judgements by theme
/// @param method how the records were made, and their limits
/// @param codebook the topics and values that the report uses
/// @param sources the numbered sources
/// @param imprint what makes the report reproducible
public record ComparisonReport(
    Cover cover,
    List<CitedText> findings,
    List<Term> reading,
    List<AgreementCard> cards,
    Matrix matrix,
    List<Chapter> chapters,
    List<Analogue> analogues,
    @Nullable Timeline timeline,
    List<ConductSheet> deployments,
    List<ConductSheet> transfers,
    List<PromiseAndConduct> promises,
    List<EventRow> events,
    List<AssessmentGroup> assessments,
    List<Term> method,
    List<Term> codebook,
    List<SourceEntry> sources,
    Imprint imprint) {
  public ComparisonReport {
    findings = List.copyOf(findings);
    reading = List.copyOf(reading);
    cards = List.copyOf(cards);
    chapters = List.copyOf(chapters);
    analogues = List.copyOf(analogues);
    deployments = List.copyOf(deployments);
    transfers = List.copyOf(transfers);
    promises = List.copyOf(promises);
    events = List.copyOf(events);
    assessments = List.copyOf(assessments);
    method = List.copyOf(method);
    codebook = List.copyOf(codebook);
    sources = List.copyOf(sources);
  }
}
