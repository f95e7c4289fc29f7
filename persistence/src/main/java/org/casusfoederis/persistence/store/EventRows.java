package org.casusfoederis.persistence.store;

import static org.casusfoederis.persistence.schema.conduct.Tables.ASSESSMENT;
import static org.casusfoederis.persistence.schema.conduct.Tables.ASSESSMENT_ACTOR;
import static org.casusfoederis.persistence.schema.conduct.Tables.ASSESSMENT_HOLDER;
import static org.casusfoederis.persistence.schema.conduct.Tables.CONCERN;
import static org.casusfoederis.persistence.schema.conduct.Tables.EVENT;
import static org.casusfoederis.persistence.schema.conduct.Tables.EVENT_ACTOR;
import static org.casusfoederis.persistence.store.Rows.range;
import static org.casusfoederis.persistence.store.Rows.text;

import java.util.List;
import java.util.function.Consumer;
import org.casusfoederis.core.actor.Actor;
import org.casusfoederis.core.conduct.Assessment;
import org.casusfoederis.core.conduct.Conduct;
import org.casusfoederis.core.conduct.Event;
import org.casusfoederis.core.record.Code;
import org.casusfoederis.core.record.Key;
import org.casusfoederis.persistence.schema.conduct.tables.records.AssessmentRecord;
import org.casusfoederis.persistence.schema.conduct.tables.records.ConcernRecord;
import org.casusfoederis.persistence.schema.conduct.tables.records.EventRecord;

/// The rows of events and assessments.
final class EventRows {

  private EventRows() {}

  static EventRecord main(Ids ids, Event event) {
    EventRecord row = EVENT.newRecord();
    row.setKind(Code.of(event.eventKind()));
    row.setTitle(event.title());
    row.setHappened(text(event.on()));
    row.setHappenedRange(range(event.on()));
    row.setAgreementId(event.agreement() == null ? null : ids.agreement(event.agreement()));
    row.setTopicId(event.topic() == null ? null : ids.topic(event.topic()).id());
    row.setPlace(event.place());
    row.setSummary(event.summary());
    row.setRank(Code.of(event.standing().rank()));
    row.setRankReason(event.standing().reason());
    return row;
  }

  static AssessmentRecord main(Ids ids, Assessment assessment) {
    AssessmentRecord row = ASSESSMENT.newRecord();
    row.setTheme(Code.of(assessment.theme()));
    row.setTitle(assessment.title());
    row.setAgreementId(
        assessment.agreement() == null ? null : ids.agreement(assessment.agreement()));
    row.setStated(text(assessment.on()));
    row.setStatedRange(range(assessment.on()));
    row.setSummary(assessment.summary());
    row.setContestedBy(assessment.contestedBy());
    row.setRank(Code.of(assessment.standing().rank()));
    row.setRankReason(assessment.standing().reason());
    return row;
  }

  static void parts(Rows rows, Event event) {
    long id = rows.ids().record(event);
    actors(rows, event, id, "by", event.by());
    actors(rows, event, id, "towards", event.towards());
    concerns(rows, event, event.concerns(), row -> row.setEventId(id));
    rows.citations(event, event.citations(), row -> row.setEventId(id));
  }

  static void parts(Rows rows, Assessment assessment) {
    long id = rows.ids().record(assessment);
    actors(rows, assessment, id, "about", assessment.about());
    actors(rows, assessment, id, "holder", assessment.holderActors());
    int position = 0;
    for (String holder : assessment.heldBy()) {
      var row = ASSESSMENT_HOLDER.newRecord();
      row.setAssessmentId(id);
      row.setPosition(++position);
      row.setName(holder);
      rows.add(assessment, row);
    }
    concerns(rows, assessment, assessment.concerns(), row -> row.setAssessmentId(id));
    rows.citations(assessment, assessment.citations(), row -> row.setAssessmentId(id));
  }

  private static void actors(
      Rows rows, Event event, long id, String role, List<Key<Actor>> actors) {
    int position = 0;
    for (Key<Actor> actor : actors) {
      var row = EVENT_ACTOR.newRecord();
      row.setEventId(id);
      row.setRole(role);
      row.setPosition(++position);
      row.setActorId(rows.ids().actor(actor));
      rows.add(event, row);
    }
  }

  private static void actors(
      Rows rows, Assessment assessment, long id, String role, List<Key<Actor>> actors) {
    int position = 0;
    for (Key<Actor> actor : actors) {
      var row = ASSESSMENT_ACTOR.newRecord();
      row.setAssessmentId(id);
      row.setRole(role);
      row.setPosition(++position);
      row.setActorId(rows.ids().actor(actor));
      rows.add(assessment, row);
    }
  }

  private static void concerns(
      Rows rows, Conduct owner, List<Key<Conduct>> concerns, Consumer<ConcernRecord> belongsTo) {
    int position = 0;
    for (Key<Conduct> concern : concerns) {
      var row = CONCERN.newRecord();
      belongsTo.accept(row);
      row.setPosition(++position);
      row.setDeploymentId(rows.ids().deployment(concern));
      row.setTransferId(rows.ids().transfer(concern));
      rows.add(owner, row);
    }
  }
}
