package org.casusfoederis.persistence.file;

import java.util.List;
import org.casusfoederis.core.provenance.Citation;
import org.casusfoederis.core.provenance.Credibility;
import org.casusfoederis.core.provenance.Rank;
import org.casusfoederis.core.provenance.Source;
import org.casusfoederis.core.provenance.Stance;
import org.casusfoederis.core.provenance.Standing;
import org.casusfoederis.core.record.Key;

/// Reads `cite`: keys of sources, or citations with more to say.
final class CitationReader {

  private static final Form<Citation> SOURCE_ALONE =
      new Form<>(text -> plain(Key.of(text)), Form.SOURCE.refersTo());

  private CitationReader() {}

  /// The citations, of which there may be none. To be asked for last: a citation may speak of any
  /// field that was asked for before.
  static List<Citation> optional(Fields at) {
    List<String> fields = at.asked();
    return at.list("cite", "citation", SOURCE_ALONE, citation -> read(citation, fields));
  }

  /// The citations, of which there must be one.
  static List<Citation> required(Fields at) {
    at.require("cite", "at least one source");
    return optional(at);
  }

  /// A citation of a source and no more.
  static Citation plain(Key<Source> source) {
    return new Citation(
        source,
        null,
        Credibility.CANNOT_BE_JUDGED,
        Stance.CLAIMS,
        null,
        null,
        Standing.NORMAL,
        null);
  }

  private static Found<Citation> read(Fields at, List<String> fields) {
    var source = at.required("source", Form.SOURCE);
    var locator = at.optional("at", Form.TEXT);
    var credibility = at.optional("credibility", Form.CREDIBILITY);
    var stance = at.optional("stance", Form.word(Stance.class));
    var field = at.optional("field", Form.oneOf(fields));
    var says = at.optional("says", Form.TEXT);
    var standing = standing(at);
    var note = at.optional("note", Form.TEXT);
    return at.build(
        () ->
            new Citation(
                source.get(),
                locator.orNull(),
                credibility.or(Credibility.CANNOT_BE_JUDGED),
                stance.or(Stance.CLAIMS),
                field.orNull(),
                says.orNull(),
                standing.get(),
                note.orNull()));
  }

  /// Reads `rank` and `because`.
  static Found<Standing> standing(Fields at) {
    var rank = at.optional("rank", Form.word(Rank.class)).or(Rank.NORMAL);
    var because = at.optional("because", Form.TEXT);
    if (rank == Rank.REFUTED && because.orNull() == null) {
      at.require("because", "the reason why this is refuted");
      return Found.nothing();
    }
    return Found.of(new Standing(rank, because.orNull()));
  }
}
