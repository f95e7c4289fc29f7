package org.casusfoederis.persistence.file;

import org.casusfoederis.core.conduct.Deployment;
import org.casusfoederis.core.conduct.DeploymentKind;
import org.casusfoederis.core.conduct.Stage;

/// Reads a deployment.
final class DeploymentReader {

  private DeploymentReader() {}

  static Found<Deployment> read(Fields at) {
    var key = at.required("key", Form.<Deployment>key());
    var title = at.required("title", Form.TEXT);
    var kind = at.required("kind", Form.word(DeploymentKind.class));
    var sender = at.required("sender", Form.ACTOR);
    var host = at.required("host", Form.ACTOR);
    var place = at.optional("place", Form.TEXT);
    var period = at.required("period", Form.DATE);
    var stage = at.required("stage", Form.word(Stage.class));
    var composition = at.optional("composition", Form.TEXT);
    var under = ConductReader.under(at);
    var summary = at.optional("summary", Form.TEXT);
    var estimates = ConductReader.estimates(at);
    var standing = CitationReader.standing(at);
    var citations = CitationReader.required(at);
    return at.build(
        () ->
            new Deployment(
                key.get(),
                title.get(),
                kind.get(),
                sender.get(),
                host.get(),
                place.orNull(),
                period.get(),
                stage.get(),
                composition.orNull(),
                under,
                summary.orNull(),
                estimates,
                standing.get(),
                citations));
  }
}
