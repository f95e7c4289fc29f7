-- What everything in the schema conduct means, in the words of the codebook.
comment on schema conduct is
  'What was done: deployments, transfers, estimates, events and assessments.';

comment on table conduct.deployment is
  'Forces of one actor on or from the territory of another.';
comment on column conduct.deployment.id is 'Number of the row, for references within the database only.';
comment on column conduct.deployment.key is 'Name by which records refer to the deployment; never reused for another.';
comment on column conduct.deployment.title is 'The line by which lists show it.';
comment on column conduct.deployment.kind is 'What the forces are for.';
comment on column conduct.deployment.sender_id is 'Whose forces they are.';
comment on column conduct.deployment.host_id is 'On whose territory.';
comment on column conduct.deployment.place is 'Where.';
comment on column conduct.deployment.period is 'From the first arrival to the last departure. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column conduct.deployment.period_range is 'The days that period can mean; an open or unknown end has no bound.';
comment on column conduct.deployment.stage is 'The highest stage reached: announced, committed, dispatched, delivered, in_use, returned. Figures of different stages are never added.';
comment on column conduct.deployment.composition is 'Of which troops.';
comment on column conduct.deployment.summary is 'What is known, in our own words.';
comment on column conduct.deployment.rank is 'preferred, normal or refuted; what is refuted is kept and left out of figures.';
comment on column conduct.deployment.rank_reason is 'Why it has this rank; always given when refuted.';
comment on column conduct.deployment.fingerprint is 'SHA-256 of the record''s canonical JSON; equal when nothing changed.';
comment on column conduct.deployment.load_batch_id is 'The load that wrote this state of the record.';
comment on column conduct.deployment.recorded_at is 'When this state was recorded; the former ones stand in provenance.revision.';

comment on table conduct.transfer is
  'Matériel, technology, money, energy, food, labour or political support from one actor to another.';
comment on column conduct.transfer.id is 'Number of the row, for references within the database only.';
comment on column conduct.transfer.key is 'Name by which records refer to the transfer; never reused for another.';
comment on column conduct.transfer.title is 'The line by which lists show it.';
comment on column conduct.transfer.category is 'What is transferred.';
comment on column conduct.transfer.sender_id is 'From whom.';
comment on column conduct.transfer.recipient_id is 'To whom.';
comment on column conduct.transfer.period is 'From the first to the last delivery. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column conduct.transfer.period_range is 'The days that period can mean; an open or unknown end has no bound.';
comment on column conduct.transfer.stage is 'The highest stage reached: announced, committed, dispatched, delivered, in_use, returned. Figures of different stages are never added.';
comment on column conduct.transfer.summary is 'What is known, in our own words.';
comment on column conduct.transfer.rank is 'preferred, normal or refuted; what is refuted is kept and left out of figures.';
comment on column conduct.transfer.rank_reason is 'Why it has this rank; always given when refuted.';
comment on column conduct.transfer.fingerprint is 'SHA-256 of the record''s canonical JSON; equal when nothing changed.';
comment on column conduct.transfer.load_batch_id is 'The load that wrote this state of the record.';
comment on column conduct.transfer.recorded_at is 'When this state was recorded; the former ones stand in provenance.revision.';

comment on table conduct.in_return_for is
  'That a transfer is said to be given for another transfer or for a deployment.';
comment on column conduct.in_return_for.transfer_id is 'The transfer that is given.';
comment on column conduct.in_return_for.position is 'Place in the list as the record writes it, from 1.';
comment on column conduct.in_return_for.for_deployment_id is 'The deployment for which it is given.';
comment on column conduct.in_return_for.for_transfer_id is 'The transfer for which it is given.';

comment on table conduct.basis is
  'An agreement under which conduct is said to fall.';
comment on column conduct.basis.id is 'Number of the row, for references within the database only.';
comment on column conduct.basis.deployment_id is 'The deployment to which it belongs.';
comment on column conduct.basis.transfer_id is 'The transfer to which it belongs.';
comment on column conduct.basis.position is 'Place in the list as the record writes it, from 1.';
comment on column conduct.basis.agreement_id is 'The agreement.';
comment on column conduct.basis.topic_id is 'The provision that is named; empty when none is.';
comment on column conduct.basis.note is 'What a reader must know.';

comment on table conduct.basis_actor is
  'An actor that says conduct falls under an agreement.';
comment on column conduct.basis_actor.basis_id is 'The basis.';
comment on column conduct.basis_actor.position is 'Place in the list as the record writes it, from 1.';
comment on column conduct.basis_actor.actor_id is 'The actor that says so.';

comment on table conduct.estimate is
  'One source''s figure for one measure at one date. Figures of several sources stand side by side and are never merged.';
comment on column conduct.estimate.id is 'Number of the row, for references within the database only.';
comment on column conduct.estimate.deployment_id is 'The deployment to which it belongs.';
comment on column conduct.estimate.transfer_id is 'The transfer to which it belongs.';
comment on column conduct.estimate.position is 'Place in the list as the record writes it, from 1.';
comment on column conduct.estimate.measure is 'What is counted, and with it the unit.';
comment on column conduct.estimate.stage is 'The stage to which the figure belongs; figures of different stages are never added.';
comment on column conduct.estimate.as_of is 'The day or period for which it holds. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column conduct.estimate.as_of_range is 'The days that as_of can mean; an open or unknown end has no bound.';
comment on column conduct.estimate.low is 'At least so many; empty when no lower bound is given.';
comment on column conduct.estimate.best is 'The figure itself, when one is given.';
comment on column conduct.estimate.high is 'At most so many; empty when no upper bound is given.';
comment on column conduct.estimate.scope is 'What is counted, when it is not the whole record.';
comment on column conduct.estimate.cumulative is 'Whether it is a total since the beginning, or what was there or came then.';
comment on column conduct.estimate.body is 'Whose figure it is, in words.';
comment on column conduct.estimate.actor_id is 'The actor to which that body belongs.';
comment on column conduct.estimate.note is 'What a reader must know.';
comment on column conduct.estimate.rank is 'preferred, normal or refuted; what is refuted is kept and left out of figures.';
comment on column conduct.estimate.rank_reason is 'Why it has this rank; always given when refuted.';

comment on table conduct.event is
  'What bears on an agreement or on conduct under it: a ratification, invocation, refusal, sanction, reaction.';
comment on column conduct.event.id is 'Number of the row, for references within the database only.';
comment on column conduct.event.key is 'Name by which records refer to the event; never reused for another.';
comment on column conduct.event.kind is 'What happened.';
comment on column conduct.event.title is 'The line by which lists show it.';
comment on column conduct.event.happened is 'When. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column conduct.event.happened_range is 'The days that happened can mean; an open or unknown end has no bound.';
comment on column conduct.event.agreement_id is 'The agreement on which it bears.';
comment on column conduct.event.topic_id is 'The provision that is named.';
comment on column conduct.event.place is 'Where.';
comment on column conduct.event.summary is 'What is known, in our own words.';
comment on column conduct.event.rank is 'preferred, normal or refuted; what is refuted is kept and left out of figures.';
comment on column conduct.event.rank_reason is 'Why it has this rank; always given when refuted.';
comment on column conduct.event.fingerprint is 'SHA-256 of the record''s canonical JSON; equal when nothing changed.';
comment on column conduct.event.load_batch_id is 'The load that wrote this state of the record.';
comment on column conduct.event.recorded_at is 'When this state was recorded; the former ones stand in provenance.revision.';

comment on table conduct.event_actor is
  'An actor of an event.';
comment on column conduct.event_actor.event_id is 'The event.';
comment on column conduct.event_actor.role is 'by: who acts; towards: to whom it is addressed, or whom it hits.';
comment on column conduct.event_actor.position is 'Place in the list of this role, from 1.';
comment on column conduct.event_actor.actor_id is 'The actor.';

comment on table conduct.assessment is
  'Somebody''s judgement on an actor, an agreement or conduct.';
comment on column conduct.assessment.id is 'Number of the row, for references within the database only.';
comment on column conduct.assessment.key is 'Name by which records refer to the assessment; never reused for another.';
comment on column conduct.assessment.theme is 'On what it judges.';
comment on column conduct.assessment.title is 'The line by which lists show it.';
comment on column conduct.assessment.agreement_id is 'The agreement of which it speaks.';
comment on column conduct.assessment.stated is 'When it was said. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column conduct.assessment.stated_range is 'The days that stated can mean; an open or unknown end has no bound.';
comment on column conduct.assessment.summary is 'The judgement, in our own words.';
comment on column conduct.assessment.contested_by is 'Who sees it otherwise, in words.';
comment on column conduct.assessment.rank is 'preferred, normal or refuted; what is refuted is kept and left out of figures.';
comment on column conduct.assessment.rank_reason is 'Why it has this rank; always given when refuted.';
comment on column conduct.assessment.fingerprint is 'SHA-256 of the record''s canonical JSON; equal when nothing changed.';
comment on column conduct.assessment.load_batch_id is 'The load that wrote this state of the record.';
comment on column conduct.assessment.recorded_at is 'When this state was recorded; the former ones stand in provenance.revision.';

comment on table conduct.assessment_actor is
  'An actor of an assessment.';
comment on column conduct.assessment_actor.assessment_id is 'The assessment.';
comment on column conduct.assessment_actor.role is 'about: of whom it speaks; holder: who is among or behind those who judge so.';
comment on column conduct.assessment_actor.position is 'Place in the list of this role, from 1.';
comment on column conduct.assessment_actor.actor_id is 'The actor.';

comment on table conduct.assessment_holder is
  'Who judges so, in words.';
comment on column conduct.assessment_holder.assessment_id is 'The assessment.';
comment on column conduct.assessment_holder.position is 'Place in the list as the record writes it, from 1.';
comment on column conduct.assessment_holder.name is 'The person or body.';

comment on table conduct.concern is
  'That an event or assessment is about a deployment or transfer.';
comment on column conduct.concern.event_id is 'The event.';
comment on column conduct.concern.assessment_id is 'The assessment.';
comment on column conduct.concern.position is 'Place in the list as the record writes it, from 1.';
comment on column conduct.concern.deployment_id is 'The deployment that it is about.';
comment on column conduct.concern.transfer_id is 'The transfer that it is about.';
