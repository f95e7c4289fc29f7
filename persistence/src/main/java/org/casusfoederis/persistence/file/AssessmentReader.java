package org.casusfoederis.persistence.file;

import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.AssessmentTheme;

/// Reads an assessment.
final class AssessmentReader {

  private AssessmentReader() {}

  static Found<Assessment> read(Fields at) {
    var key = at.required("key", Form.<Assessment>key());
    var theme = at.required("theme", Form.word(AssessmentTheme.class));
    var title = at.required("title", Form.TEXT);
    var about = at.list("about", Form.ACTOR);
    var agreement = at.optional("agreement", Form.AGREEMENT);
    var concerns = at.list("concerns", Form.CONDUCT);
    at.require("held_by", "who judges so, in words");
    var heldBy = at.list("held_by", Form.TEXT);
    var holderActors = at.list("holder_actors", Form.ACTOR);
    var on = at.optional("on", Form.DATE);
    var summary = at.required("summary", Form.TEXT);
    var contestedBy = at.optional("contested_by", Form.TEXT);
    var standing = CitationReader.standing(at);
    var citations = CitationReader.required(at);
    return at.build(
        () ->
            new Assessment(
                key.get(),
                theme.get(),
                title.get(),
                about,
                agreement.orNull(),
                concerns,
                heldBy,
                holderActors,
                on.orNull(),
                summary.get(),
                contestedBy.orNull(),
                standing.get(),
                citations));
  }
}
