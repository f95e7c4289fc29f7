package org.casusfoederis.persistence.file;

import java.util.Map;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.Transfer;

/// Writes deployments, transfers, events and assessments.
final class ConductDocument {

  private ConductDocument() {}

  static Map<String, Object> of(Conduct conduct) {
    Entries entries =
        switch (conduct) {
          case Deployment deployment -> deployment(deployment);
          case Transfer transfer -> transfer(transfer);
          case Event event -> event(event);
          case Assessment assessment -> assessment(assessment);
        };
    return ProvenanceDocument.standing(entries, conduct.standing())
        .list("cite", conduct.citations(), ProvenanceDocument::citation)
        .map();
  }

  private static Entries deployment(Deployment deployment) {
    return new Entries()
        .put("key", deployment.key())
        .put("title", deployment.title())
        .put("kind", deployment.deploymentKind())
        .put("sender", deployment.sender())
        .put("host", deployment.host())
        .put("place", deployment.place())
        .put("period", deployment.period())
        .put("stage", deployment.stage())
        .put("composition", deployment.composition())
        .list("under", deployment.under(), ConductDocument::basis)
        .put("summary", deployment.summary())
        .list("estimates", deployment.estimates(), ConductDocument::estimate);
  }

  private static Entries transfer(Transfer transfer) {
    return new Entries()
        .put("key", transfer.key())
        .put("title", transfer.title())
        .put("category", transfer.category())
        .put("sender", transfer.sender())
        .put("recipient", transfer.recipient())
        .put("period", transfer.period())
        .put("stage", transfer.stage())
        .list("under", transfer.under(), ConductDocument::basis)
        .keys("in_return_for", transfer.inReturnFor())
        .put("summary", transfer.summary())
        .list("estimates", transfer.estimates(), ConductDocument::estimate);
  }

  private static Entries event(Event event) {
    return new Entries()
        .put("key", event.key())
        .put("kind", event.eventKind())
        .put("title", event.title())
        .put("on", event.on())
        .keys("by", event.by())
        .keys("towards", event.towards())
        .put("agreement", event.agreement())
        .put("topic", event.topic())
        .keys("concerns", event.concerns())
        .put("place", event.place())
        .put("summary", event.summary());
  }

  private static Entries assessment(Assessment assessment) {
    return new Entries()
        .put("key", assessment.key())
        .put("theme", assessment.theme())
        .put("title", assessment.title())
        .keys("about", assessment.about())
        .put("agreement", assessment.agreement())
        .keys("concerns", assessment.concerns())
        .put("held_by", assessment.heldBy())
        .keys("holder_actors", assessment.holderActors())
        .put("on", assessment.on())
        .put("summary", assessment.summary())
        .put("contested_by", assessment.contestedBy());
  }

  private static Map<String, Object> basis(Basis basis) {
    return new Entries()
        .put("agreement", basis.agreement())
        .put("topic", basis.topic())
        .keys("asserted_by", basis.assertedBy())
        .put("note", basis.note())
        .list("cite", basis.citations(), ProvenanceDocument::citation)
        .map();
  }

  static Map<String, Object> estimate(Estimate estimate) {
    var entries =
        new Entries()
            .put("measure", estimate.measure())
            .put("stage", estimate.stage())
            .put("on", estimate.on())
            .put("low", estimate.low())
            .put("best", estimate.best())
            .put("high", estimate.high())
            .put("scope", estimate.scope())
            .put("cumulative", estimate.cumulative() ? null : false)
            .put("by", estimate.by())
            .put("of", estimate.of())
            .put("note", estimate.note());
    return ProvenanceDocument.standing(entries, estimate.standing())
        .list("cite", estimate.citations(), ProvenanceDocument::citation)
        .map();
  }
}
