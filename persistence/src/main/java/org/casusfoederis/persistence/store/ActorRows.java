package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR;
import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR_CODE;
import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR_NAME;
import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR_SUCCESSION;
import static org.casusfoederis.persistence.store.Rows.range;
import static org.casusfoederis.persistence.store.Rows.text;

import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.actor.ActorName;
import org.casusfoederis.core.actor.StateCode;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.persistence.schema.reference.tables.records.ActorRecord;

/// The rows of an actor.
final class ActorRows {

  private ActorRows() {}

  static ActorRecord main(Actor actor) {
    ActorRecord row = ACTOR.newRecord();
    row.setKind(Code.of(actor.actorKind()));
    row.setName(actor.name());
    row.setPeriod(text(actor.period()));
    row.setPeriodRange(range(actor.period()));
    return row;
  }

  static void parts(Rows rows, Actor actor) {
    long id = rows.ids().record(actor);
    int position = 0;
    for (ActorName name : actor.names()) {
      var row = ACTOR_NAME.newRecord();
      row.setActorId(id);
      row.setPosition(++position);
      row.setName(name.name());
      row.setLanguage(name.language());
      row.setPeriod(text(name.period()));
      row.setPeriodRange(range(name.period()));
      rows.add(actor, row);
    }
    position = 0;
    for (StateCode code : actor.codes()) {
      var row = ACTOR_CODE.newRecord();
      row.setActorId(id);
      row.setPosition(++position);
      row.setSystem(Code.of(code.system()));
      row.setCode(code.code());
      row.setPeriod(text(code.period()));
      row.setPeriodRange(range(code.period()));
      rows.add(actor, row);
    }
    position = 0;
    for (Key<Actor> successor : actor.succeededBy()) {
      var row = ACTOR_SUCCESSION.newRecord();
      row.setActorId(id);
      row.setPosition(++position);
      row.setSuccessorId(rows.ids().actor(successor));
      rows.add(actor, row);
    }
    rows.citations(actor, actor.citations(), row -> row.setActorId(id));
  }
}
