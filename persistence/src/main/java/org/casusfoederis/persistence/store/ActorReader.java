package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.provenance.Tables.CITATION;
import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR;
import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR_CODE;
import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR_NAME;
import static org.casusfoederis.persistence.schema.reference.Tables.ACTOR_SUCCESSION;
import static org.casusfoederis.persistence.store.Columns.citations;
import static org.casusfoederis.persistence.store.Columns.code;
import static org.casusfoederis.persistence.store.Columns.date;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.actor.ActorKind;
import org.casusfoederis.core.actor.ActorName;
import org.casusfoederis.core.actor.CodeSystem;
import org.casusfoederis.core.actor.StateCode;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Reads actors, all of them in one query.
final class ActorReader {

  private ActorReader() {}

  static List<Actor> read(DSLContext sql, Condition which) {
    return sql.select(
            Columns.<Actor>key(ACTOR.KEY),
            code(ACTOR.KIND, ActorKind.class),
            ACTOR.NAME,
            names(),
            date(ACTOR.PERIOD),
            codes(),
            Columns.<Actor>keys(
                select(ACTOR_SUCCESSION.actorSuccessionSuccessor().KEY)
                    .from(ACTOR_SUCCESSION)
                    .where(ACTOR_SUCCESSION.ACTOR_ID.eq(ACTOR.ID))
                    .orderBy(ACTOR_SUCCESSION.POSITION)),
            citations(CITATION.ACTOR_ID.eq(ACTOR.ID)))
        .from(ACTOR)
        .where(which)
        .orderBy(ACTOR.KEY.collate("C"))
        .fetch(mapping(Actor::new));
  }

  private static Field<List<ActorName>> names() {
    return multiset(
            select(ACTOR_NAME.NAME, ACTOR_NAME.LANGUAGE, date(ACTOR_NAME.PERIOD))
                .from(ACTOR_NAME)
                .where(ACTOR_NAME.ACTOR_ID.eq(ACTOR.ID))
                .orderBy(ACTOR_NAME.POSITION))
        .convertFrom(rows -> rows.map(mapping(ActorName::new)));
  }

  private static Field<List<StateCode>> codes() {
    return multiset(
            select(
                    code(ACTOR_CODE.SYSTEM, CodeSystem.class),
                    ACTOR_CODE.CODE,
                    date(ACTOR_CODE.PERIOD))
                .from(ACTOR_CODE)
                .where(ACTOR_CODE.ACTOR_ID.eq(ACTOR.ID))
                .orderBy(ACTOR_CODE.POSITION))
        .convertFrom(rows -> rows.map(mapping(StateCode::new)));
  }
}
