package org.casusfoederis.persistence.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casusfoederis.core.agreement.Departure;
import org.casusfoederis.core.agreement.Instrument;
import org.casusfoederis.core.agreement.InstrumentKind;
import org.casusfoederis.core.agreement.InstrumentStage;
import org.casusfoederis.core.agreement.Member;
import org.casusfoederis.core.agreement.Phase;
import org.casusfoederis.core.problem.Problem;

/// Reads the members, phases and instruments of one agreement and remembers them for its
/// provisions, which refer to them.
final class AgreementParts {

  private final Set<String> members = new LinkedHashSet<>();
  private final Set<String> instruments = new LinkedHashSet<>();
  private final Set<String> phaseNumbers = new LinkedHashSet<>();
  private final List<Phase> phases = new ArrayList<>();

  /// The keys of the members that were read.
  Set<String> members() {
    return members;
  }

  /// The keys of the instruments that were read.
  Set<String> instruments() {
    return instruments;
  }

  /// The numbers of the phases that were read.
  Set<String> phaseNumbers() {
    return phaseNumbers;
  }

  Found<Member> member(Fields at) {
    var actor = at.required("actor", Form.ACTOR);
    var period = at.required("period", Form.DATE);
    var left = at.optional("left", Form.word(Departure.class));
    var note = at.optional("note", Form.TEXT);
    if (actor.orNull() != null) {
      members.add(actor.get().text());
    }
    if (left.orNull() != null && period.orNull() != null && period.get().goesOn()) {
      at.add(
          new Problem.InconsistentRecord(
              at.place("left"),
              at.owner(),
              "it left, and its period goes on (%s)".formatted(period.get()),
              "a period with an end, or no left"));
    }
    return at.build(() -> new Member(actor.get(), period.get(), left.orNull(), note.orNull()));
  }

  Found<Phase> phase(Fields at) {
    var number = at.required("number", Form.COUNT);
    var period = at.required("period", Form.DATE);
    var note = at.optional("note", Form.TEXT);
    if (number.orNull() != null && !phaseNumbers.add(number.get().toString())) {
      inconsistent(at, "number", "two phases " + number.get(), "another number for each phase");
    }
    Found<Phase> phase = at.build(() -> new Phase(number.get(), period.get(), note.orNull()));
    if (phase.orNull() != null) {
      for (Phase earlier : phases) {
        if (earlier.period().range().overlaps(period.get().range())) {
          inconsistent(
              at,
              "period",
              "%s overlaps phase %d (%s)"
                  .formatted(period.get(), earlier.number(), earlier.period()),
              "phases that do not overlap");
        }
      }
      phases.add(phase.get());
    }
    return phase;
  }

  Found<Instrument> instrument(Fields at) {
    var key = at.required("key", Form.<Instrument>key());
    var kind = at.required("kind", Form.word(InstrumentKind.class));
    var title = at.optional("title", Form.TEXT);
    var stage = at.required("stage", Form.word(InstrumentStage.class));
    var signed = at.optional("signed", Form.DATE);
    var inForce = at.optional("in_force", Form.DATE);
    var ended = at.optional("ended", Form.DATE);
    var place = at.optional("place", Form.TEXT);
    var languages = at.list("languages", Form.LANGUAGE);
    var registration = at.optional("registration", Form.TEXT);
    var articles = at.optional("articles", Form.COUNT);
    var note = at.optional("note", Form.TEXT);
    var citations = CitationReader.optional(at);
    if (key.orNull() != null && !instruments.add(key.get().text())) {
      inconsistent(at, "key", "two instruments " + key.get(), "another key for each instrument");
    }
    return at.build(
        () ->
            new Instrument(
                key.get(),
                kind.get(),
                title.orNull(),
                stage.get(),
                signed.orNull(),
                inForce.orNull(),
                ended.orNull(),
                place.orNull(),
                languages,
                registration.orNull(),
                articles.orNull(),
                note.orNull(),
                citations));
  }

  private static void inconsistent(Fields at, String key, String found, String expected) {
    at.add(new Problem.InconsistentRecord(at.place(key), at.owner(), found, expected));
  }
}
