-- A state of a record begins at the moment of the load that wrote it and ends at the moment of the load that
-- ended it: by replacing it, or, when a load is undone, by removing the record.
alter table provenance.load_batch
  add column undoes  bigint,
  add column removed integer not null default 0,
  add constraint load_batch_moment unique (id, started_at),
  add constraint load_batch_undoes foreign key (undoes) references provenance.load_batch (id),
  add constraint load_batch_undone_once unique (undoes),
  add constraint load_batch_undoes_an_earlier_one check (undoes < id),
  add constraint load_batch_removed_from_0 check (removed >= 0);

alter table provenance.revision
  add column removed        boolean     not null default false,
  add column recorded_from  timestamptz generated always as (lower(recorded)) stored,
  add column recorded_until timestamptz generated always as (upper(recorded)) stored,
  drop constraint revision_load_batch,
  drop constraint revision_replaced_by,
  add constraint revision_begins_with_its_load foreign key (load_batch_id, recorded_from)
    references provenance.load_batch (id, started_at),
  add constraint revision_ends_with_the_next_load foreign key (replaced_by, recorded_until)
    references provenance.load_batch (id, started_at);

-- With the key behind it, the history of one record is found at once even in a load of a million.
drop index provenance.revision_by_load_batch;
drop index provenance.revision_by_replaced_by;
create index revision_by_load_batch on provenance.revision (load_batch_id, kind, key);
create index revision_by_replaced_by on provenance.revision (replaced_by, kind, key);

alter table provenance.source
  drop constraint source_load_batch,
  add constraint source_load_batch foreign key (load_batch_id, recorded_at)
    references provenance.load_batch (id, started_at);
alter table reference.actor
  drop constraint actor_load_batch,
  add constraint actor_load_batch foreign key (load_batch_id, recorded_at)
    references provenance.load_batch (id, started_at);
alter table alliance.agreement
  drop constraint agreement_load_batch,
  add constraint agreement_load_batch foreign key (load_batch_id, recorded_at)
    references provenance.load_batch (id, started_at);
alter table conduct.deployment
  drop constraint deployment_load_batch,
  add constraint deployment_load_batch foreign key (load_batch_id, recorded_at)
    references provenance.load_batch (id, started_at);
alter table conduct.transfer
  drop constraint transfer_load_batch,
  add constraint transfer_load_batch foreign key (load_batch_id, recorded_at)
    references provenance.load_batch (id, started_at);
alter table conduct.event
  drop constraint event_load_batch,
  add constraint event_load_batch foreign key (load_batch_id, recorded_at)
    references provenance.load_batch (id, started_at);
alter table conduct.assessment
  drop constraint assessment_load_batch,
  add constraint assessment_load_batch foreign key (load_batch_id, recorded_at)
    references provenance.load_batch (id, started_at);

-- A state that a load replaced is followed at once by the one which that load wrote. One that was removed is followed
-- by none. Asked when the transaction ends, for by then both are written.
create function provenance.check_state_followed() returns trigger
  language plpgsql
as $$
declare
  followed boolean;
begin
  select coalesce(max(present.load_batch_id) = new.replaced_by, false)
    or exists (
      select from provenance.revision as next
      where next.kind = new.kind and next.key = new.key and next.load_batch_id = new.replaced_by)
    into followed
    from provenance.stored_record as present
    where present.kind = new.kind and present.key = new.key;
  if followed = new.removed then
    raise exception 'new row for relation "revision" violates constraint "revision_followed_by_the_next_state"'
      using errcode = 'integrity_constraint_violation',
        schema = 'provenance', table = 'revision', constraint = 'revision_followed_by_the_next_state',
        detail = format(
          case when new.removed then 'The %s %s was removed by load %s, which also wrote it.'
            else 'The %s %s was replaced by load %s, which did not write it.' end,
          new.kind, new.key, new.replaced_by);
  end if;
  return null;
end
$$;

create constraint trigger revision_followed_by_the_next_state
  after insert on provenance.revision
  deferrable initially deferred
  for each row execute function provenance.check_state_followed();

-- No state vanishes: what a load replaces or removes stands in the history by the end of the transaction.
create function provenance.check_former_state_kept() returns trigger
  language plpgsql
as $$
begin
  if not exists (
    select from provenance.revision
    where kind = tg_table_name and key = old.key and load_batch_id = old.load_batch_id
      and recorded_from = old.recorded_at)
  then
    raise exception 'a former state in relation "%" violates constraint "%_former_state_kept"', tg_table_name, tg_table_name
      using errcode = 'integrity_constraint_violation',
        schema = tg_table_schema, table = tg_table_name, constraint = tg_table_name || '_former_state_kept',
        detail = format('The state of %s that load %s wrote is not in the history.', old.key, old.load_batch_id);
  end if;
  return null;
end
$$;

do $$
declare
  records text;
begin
  foreach records in array array[
    'provenance.source', 'reference.actor', 'alliance.agreement', 'conduct.deployment', 'conduct.transfer',
    'conduct.event', 'conduct.assessment']
  loop
    execute format(
      'create constraint trigger %I after delete on %s deferrable initially deferred '
        'for each row execute function provenance.check_former_state_kept()',
      split_part(records, '.', 2) || '_former_state_kept_when_removed', records);
    execute format(
      'create constraint trigger %I after update on %s deferrable initially deferred '
        'for each row when (old.load_batch_id is distinct from new.load_batch_id) '
        'execute function provenance.check_former_state_kept()',
      split_part(records, '.', 2) || '_former_state_kept_when_replaced', records);
  end loop;
end
$$;
