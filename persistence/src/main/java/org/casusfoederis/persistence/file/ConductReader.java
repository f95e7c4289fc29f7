package org.casusfoederis.persistence.file;

import java.util.List;
import org.casusfoederis.core.conduct.Basis;
import org.casusfoederis.core.conduct.Estimate;
import org.casusfoederis.core.conduct.Measure;
import org.casusfoederis.core.conduct.Stage;

/// Reads what deployments and transfers have in common: estimates, and the agreements under which
/// they are said to fall.
final class ConductReader {

  private ConductReader() {}

  static List<Basis> under(Fields at) {
    return at.list("under", "basis", ConductReader::basis);
  }

  static List<Estimate> estimates(Fields at) {
    return at.list("estimates", "estimate", ConductReader::estimate);
  }

  private static Found<Basis> basis(Fields at) {
    var agreement = at.required("agreement", Form.AGREEMENT);
    var topic = Topics.optional(at, "topic");
    var assertedBy = at.list("asserted_by", Form.ACTOR);
    var note = at.optional("note", Form.TEXT);
    var citations = CitationReader.optional(at);
    return at.build(
        () -> new Basis(agreement.get(), topic.orNull(), assertedBy, note.orNull(), citations));
  }

  private static Found<Estimate> estimate(Fields at) {
    var measure = at.required("measure", Form.word(Measure.class));
    var stage = at.required("stage", Form.word(Stage.class));
    var on = at.required("on", Form.DATE);
    var low = at.optional("low", Form.FIGURE);
    var best = at.optional("best", Form.FIGURE);
    var high = at.optional("high", Form.FIGURE);
    var scope = at.optional("scope", Form.TEXT);
    var cumulative = at.optional("cumulative", Form.FLAG);
    var by = at.required("by", Form.TEXT);
    var of = at.optional("of", Form.ACTOR);
    var note = at.optional("note", Form.TEXT);
    var standing = CitationReader.standing(at);
    var citations = CitationReader.required(at);
    return at.build(
        () ->
            new Estimate(
                measure.get(),
                stage.get(),
                on.get(),
                low.orNull(),
                best.orNull(),
                high.orNull(),
                scope.orNull(),
                cumulative.or(true),
                by.get(),
                of.orNull(),
                note.orNull(),
                standing.get(),
                citations));
  }
}
