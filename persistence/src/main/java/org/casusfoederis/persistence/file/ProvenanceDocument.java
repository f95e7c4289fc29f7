package org.casusfoederis.persistence.file;

import java.util.Map;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.actor.ActorName;
import org.casusfoederis.core.actor.StateCode;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.provenance.Rank;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.provenance.Standing;

/// Writes actors, sources and citations.
final class ProvenanceDocument {

  private ProvenanceDocument() {}

  static Map<String, Object> actor(Actor actor) {
    return new Entries()
        .put("key", actor.key())
        .put("kind", actor.actorKind())
        .put("name", actor.name())
        .list("names", actor.names(), ProvenanceDocument::name)
        .put("period", actor.period())
        .list("codes", actor.codes(), ProvenanceDocument::code)
        .keys("succeeded_by", actor.succeededBy())
        .list("cite", actor.citations(), ProvenanceDocument::citation)
        .map();
  }

  private static Map<String, Object> name(ActorName name) {
    return new Entries()
        .put("name", name.name())
        .put("language", name.language())
        .put("period", name.period())
        .map();
  }

  private static Map<String, Object> code(StateCode code) {
    return new Entries()
        .put("system", code.system().name())
        .put("code", code.code())
        .put("period", code.period())
        .map();
  }

  static Map<String, Object> source(Source source) {
    return new Entries()
        .put("key", source.key())
        .put("type", source.type().csl())
        .put("title", source.title())
        .put("author", source.authors())
        .put("publisher", source.publisher())
        .put("container", source.container())
        .put("number", source.number())
        .put("issued", source.issued())
        .put("accessed", source.accessed())
        .put("url", source.url())
        .put("archive_url", source.archiveUrl())
        .put("language", source.language())
        .put("category", source.category())
        .put("reliability", source.reliability().name())
        .put("consulted", source.consulted())
        .keys("reports", source.reports())
        .put("note", source.note())
        .map();
  }

  /// The key of the source alone when there is nothing else to say.
  static Object citation(Citation citation) {
    if (citation.equals(CitationReader.plain(citation.source()))) {
      return citation.source().text();
    }
    boolean judged = citation.credibility() != Credibility.CANNOT_BE_JUDGED;
    var entries =
        new Entries()
            .put("source", citation.source())
            .put("at", citation.locator())
            .put("credibility", judged ? citation.credibility().number() : null)
            .put("stance", citation.stance() == Stance.CLAIMS ? null : citation.stance())
            .put("field", citation.field())
            .put("says", citation.says());
    return standing(entries, citation.standing()).put("note", citation.note()).map();
  }

  static Entries standing(Entries entries, Standing standing) {
    return entries
        .put("rank", standing.rank() == Rank.NORMAL ? null : standing.rank())
        .put("because", standing.reason());
  }
}
