-- What everything in the schema reference means, in the words of the codebook.
comment on schema reference is
  'Who acts: states, international organisations, non-state groups, with their dated names and codes.';

comment on table reference.actor is
  'A state, an international organisation or a non-state group.';
comment on column reference.actor.id is 'Number of the row, for references within the database only.';
comment on column reference.actor.key is 'Name by which records refer to it: ISO 3166 alpha-3 where there is one; never reused for another.';
comment on column reference.actor.kind is 'state, organisation or non_state.';
comment on column reference.actor.name is 'The English name by which reports call it.';
comment on column reference.actor.period is 'When it existed; empty when it still does and the beginning does not matter. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column reference.actor.period_range is 'The days that period can mean; an open or unknown end has no bound.';
comment on column reference.actor.fingerprint is 'SHA-256 of the record''s canonical JSON; equal when nothing changed.';
comment on column reference.actor.load_batch_id is 'The load that wrote this state of the record.';
comment on column reference.actor.recorded_at is 'When this state was recorded; the former ones stand in provenance.revision.';

comment on table reference.actor_name is
  'A further name of an actor.';
comment on column reference.actor_name.actor_id is 'The actor.';
comment on column reference.actor_name.position is 'Place in the list as the record writes it, from 1.';
comment on column reference.actor_name.name is 'The name, in its own script.';
comment on column reference.actor_name.language is 'Language of the name, BCP 47.';
comment on column reference.actor_name.period is 'When the actor bore it; empty when it always did. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column reference.actor_name.period_range is 'The days that period can mean; an open or unknown end has no bound.';

comment on table reference.actor_code is
  'A state''s code in one of the lists of states.';
comment on column reference.actor_code.actor_id is 'The state.';
comment on column reference.actor_code.position is 'Place in the list as the record writes it, from 1.';
comment on column reference.actor_code.system is 'cow: Correlates of War; gw: Gleditsch and Ward (1999); iso3: ISO 3166-1 alpha-3, or 3166-3 for former countries.';
comment on column reference.actor_code.code is 'The code as the list writes it.';
comment on column reference.actor_code.period is 'When the state had it; empty when it always did. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column reference.actor_code.period_range is 'The days that period can mean; an open or unknown end has no bound.';

comment on table reference.actor_succession is
  'That one actor took the place of another.';
comment on column reference.actor_succession.actor_id is 'The actor that ended.';
comment on column reference.actor_succession.position is 'Place in the list as the record writes it, from 1.';
comment on column reference.actor_succession.successor_id is 'The actor that took its place.';
