create table reference.actor (
  id            bigint      generated always as identity,
  key           text        not null,
  kind          text        not null,
  name          text        not null,
  period        text,
  period_range  daterange,
  fingerprint   bytea       not null,
  load_batch_id bigint      not null,
  recorded_at   timestamptz not null,
  constraint actor_identity primary key (id),
  constraint actor_key unique (key),
  constraint actor_load_batch foreign key (load_batch_id) references provenance.load_batch (id),
  constraint actor_key_form check (key ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  constraint actor_kind_known check (kind in ('state', 'organisation', 'non_state')),
  constraint actor_period_ranged check ((period is null) = (period_range is null) and not isempty(period_range)),
  constraint actor_fingerprint_sha256 check (octet_length(fingerprint) = 32)
);

create index actor_by_load_batch on reference.actor (load_batch_id);

create table reference.actor_name (
  actor_id     bigint  not null,
  position     integer not null,
  name         text    not null,
  language     text    not null,
  period       text,
  period_range daterange,
  constraint actor_name_identity primary key (actor_id, position),
  constraint actor_name_actor foreign key (actor_id) references reference.actor (id) on delete cascade,
  constraint actor_name_period_ranged check (
    (period is null) = (period_range is null) and not isempty(period_range))
);

create table reference.actor_code (
  actor_id     bigint  not null,
  position     integer not null,
  system       text    not null,
  code         text    not null,
  period       text,
  period_range daterange,
  constraint actor_code_identity primary key (actor_id, position),
  constraint actor_code_actor foreign key (actor_id) references reference.actor (id) on delete cascade,
  constraint actor_code_system_known check (system in ('cow', 'gw', 'iso3')),
  constraint actor_code_period_ranged check (
    (period is null) = (period_range is null) and not isempty(period_range)),
  -- Without a period a code always held. One actor may not have two codes of a list at the same time;
  -- two actors may share one, for the lists let successors keep the code of the state they follow.
  constraint actor_code_one_at_a_time exclude using gist (
    actor_id with =, system with =, coalesce(period_range, '(,)') with &&)
);

create index actor_code_by_code on reference.actor_code (system, code);

create table reference.actor_succession (
  actor_id     bigint  not null,
  position     integer not null,
  successor_id bigint  not null,
  constraint actor_succession_identity primary key (actor_id, position),
  constraint actor_succession_once unique (actor_id, successor_id),
  constraint actor_succession_actor foreign key (actor_id) references reference.actor (id) on delete cascade,
  constraint actor_succession_successor foreign key (successor_id) references reference.actor (id)
    deferrable initially immediate,
  constraint actor_succession_not_itself check (actor_id <> successor_id)
);

create index actor_succession_by_successor on reference.actor_succession (successor_id);
