package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.conduct.Tables.ASSESSMENT;
import static org.casusfoederis.persistence.schema.conduct.Tables.ASSESSMENT_ACTOR;
import static org.casusfoederis.persistence.schema.conduct.Tables.ASSESSMENT_HOLDER;
import static org.casusfoederis.persistence.schema.conduct.Tables.CONCERN;
import static org.casusfoederis.persistence.schema.conduct.Tables.EVENT;
import static org.casusfoederis.persistence.schema.conduct.Tables.EVENT_ACTOR;
import static org.casusfoederis.persistence.schema.provenance.Tables.CITATION;
import static org.casusfoederis.persistence.store.Columns.citations;
import static org.casusfoederis.persistence.store.Columns.code;
import static org.casusfoederis.persistence.store.Columns.date;
import static org.casusfoederis.persistence.store.Columns.standing;
import static org.casusfoederis.persistence.store.Columns.texts;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.agreement.Agreement;
import org.casusfoederis.core.codebook.Topic;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.AssessmentTheme;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.conduct.EventKind;
import org.casusfoederis.core.record.Key;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/// Reads events and assessments, each kind in one query.
final class EventReader {

  private EventReader() {}

  static List<Event> events(DSLContext sql, Condition which) {
    return sql.select(
            Columns.<Event>key(EVENT.KEY),
            code(EVENT.KIND, EventKind.class),
            EVENT.TITLE,
            date(EVENT.HAPPENED),
            actorsOfEvent("by"),
            actorsOfEvent("towards"),
            Columns.<Agreement>key(EVENT.agreement().KEY),
            Columns.<Topic>key(EVENT.topic().KEY),
            concerns(CONCERN.EVENT_ID.eq(EVENT.ID)),
            EVENT.PLACE,
            EVENT.SUMMARY,
            standing(EVENT.RANK, EVENT.RANK_REASON),
            citations(CITATION.EVENT_ID.eq(EVENT.ID)))
        .from(EVENT)
        .where(which)
        .orderBy(EVENT.KEY.collate("C"))
        .fetch(mapping(Event::new));
  }

  static List<Assessment> assessments(DSLContext sql, Condition which) {
    return sql.select(
            Columns.<Assessment>key(ASSESSMENT.KEY),
            code(ASSESSMENT.THEME, AssessmentTheme.class),
            ASSESSMENT.TITLE,
            actorsOfAssessment("about"),
            Columns.<Agreement>key(ASSESSMENT.agreement().KEY),
            concerns(CONCERN.ASSESSMENT_ID.eq(ASSESSMENT.ID)),
            texts(
                select(ASSESSMENT_HOLDER.NAME)
                    .from(ASSESSMENT_HOLDER)
                    .where(ASSESSMENT_HOLDER.ASSESSMENT_ID.eq(ASSESSMENT.ID))
                    .orderBy(ASSESSMENT_HOLDER.POSITION)),
            actorsOfAssessment("holder"),
            date(ASSESSMENT.STATED),
            ASSESSMENT.SUMMARY,
            ASSESSMENT.CONTESTED_BY,
            standing(ASSESSMENT.RANK, ASSESSMENT.RANK_REASON),
            citations(CITATION.ASSESSMENT_ID.eq(ASSESSMENT.ID)))
        .from(ASSESSMENT)
        .where(which)
        .orderBy(ASSESSMENT.KEY.collate("C"))
        .fetch(mapping(Assessment::new));
  }

  private static Field<List<Key<Actor>>> actorsOfEvent(String role) {
    return Columns.keys(
        select(EVENT_ACTOR.actor().KEY)
            .from(EVENT_ACTOR)
            .where(EVENT_ACTOR.EVENT_ID.eq(EVENT.ID))
            .and(EVENT_ACTOR.ROLE.eq(role))
            .orderBy(EVENT_ACTOR.POSITION));
  }

  private static Field<List<Key<Actor>>> actorsOfAssessment(String role) {
    return Columns.keys(
        select(ASSESSMENT_ACTOR.actor().KEY)
            .from(ASSESSMENT_ACTOR)
            .where(ASSESSMENT_ACTOR.ASSESSMENT_ID.eq(ASSESSMENT.ID))
            .and(ASSESSMENT_ACTOR.ROLE.eq(role))
            .orderBy(ASSESSMENT_ACTOR.POSITION));
  }

  private static Field<List<Key<Conduct>>> concerns(Condition ofOwner) {
    return Columns.keys(
        select(coalesce(CONCERN.deployment().KEY, CONCERN.transfer().KEY))
            .from(CONCERN)
            .where(ofOwner)
            .orderBy(CONCERN.POSITION));
  }
}
