package org.casusfoederis.persistence.file;

import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.actor.ActorKind;
import org.casusfoederis.core.actor.ActorName;
import org.casusfoederis.core.actor.CodeSystem;
import org.casusfoederis.core.actor.StateCode;

/// Reads an actor.
final class ActorReader {

  private ActorReader() {}

  static Found<Actor> read(Fields at) {
    var key = at.required("key", Form.<Actor>key());
    var kind = at.required("kind", Form.word(ActorKind.class));
    var name = at.required("name", Form.TEXT);
    var names = at.list("names", "name", ActorReader::name);
    var period = at.optional("period", Form.DATE);
    var codes = at.list("codes", "code", ActorReader::code);
    var succeededBy = at.list("succeeded_by", Form.ACTOR);
    var citations = CitationReader.optional(at);
    return at.build(
        () ->
            new Actor(
                key.get(),
                kind.get(),
                name.get(),
                names,
                period.orNull(),
                codes,
                succeededBy,
                citations));
  }

  private static Found<ActorName> name(Fields at) {
    var name = at.required("name", Form.TEXT);
    var language = at.required("language", Form.LANGUAGE);
    var period = at.optional("period", Form.DATE);
    return at.build(() -> new ActorName(name.get(), language.get(), period.orNull()));
  }

  private static Found<StateCode> code(Fields at) {
    var system = at.required("system", Form.name(CodeSystem.class));
    var code = at.required("code", Form.TEXT);
    var period = at.optional("period", Form.DATE);
    return at.build(() -> new StateCode(system.get(), code.get(), period.orNull()));
  }
}
