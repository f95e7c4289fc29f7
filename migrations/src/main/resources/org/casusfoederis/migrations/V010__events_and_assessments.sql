create table conduct.event (
  id             bigint      generated always as identity,
  key            text        not null,
  kind           text        not null,
  title          text        not null,
  happened       text        not null,
  happened_range daterange   not null,
  agreement_id   bigint,
  topic_id       bigint,
  place          text,
  summary        text,
  rank           text        not null,
  rank_reason    text,
  fingerprint    bytea       not null,
  load_batch_id  bigint      not null,
  recorded_at    timestamptz not null,
  constraint event_identity primary key (id),
  constraint event_key unique (key),
  constraint event_load_batch foreign key (load_batch_id) references provenance.load_batch (id),
  constraint event_agreement foreign key (agreement_id) references alliance.agreement (id),
  constraint event_topic foreign key (topic_id) references codebook.topic (id),
  constraint event_key_form check (key ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  constraint event_kind_known check (kind in (
    'negotiation', 'signature', 'ratification', 'entry_into_force', 'invocation', 'consultation', 'refusal',
    'acknowledgement', 'accession', 'denunciation', 'termination', 'sanction', 'resolution', 'reaction',
    'statement', 'meeting', 'operation', 'other')),
  constraint event_happened_ranged check (not isempty(happened_range)),
  constraint event_rank_known check (rank in ('preferred', 'normal', 'refuted')),
  constraint event_refuted_with_reason check (rank <> 'refuted' or coalesce(rank_reason, '') ~ '\S'),
  constraint event_fingerprint_sha256 check (octet_length(fingerprint) = 32)
);

create index event_by_load_batch on conduct.event (load_batch_id);
create index event_by_agreement on conduct.event (agreement_id);

create table conduct.event_actor (
  event_id bigint  not null,
  role     text    not null,
  position integer not null,
  actor_id bigint  not null,
  constraint event_actor_identity primary key (event_id, role, position),
  constraint event_actor_once unique (event_id, role, actor_id),
  constraint event_actor_event foreign key (event_id) references conduct.event (id) on delete cascade,
  constraint event_actor_actor foreign key (actor_id) references reference.actor (id),
  constraint event_actor_role_known check (role in ('by', 'towards'))
);

create index event_actor_by_actor on conduct.event_actor (actor_id);

create table conduct.assessment (
  id            bigint      generated always as identity,
  key           text        not null,
  theme         text        not null,
  title         text        not null,
  agreement_id  bigint,
  stated        text,
  stated_range  daterange,
  summary       text        not null,
  contested_by  text,
  rank          text        not null,
  rank_reason   text,
  fingerprint   bytea       not null,
  load_batch_id bigint      not null,
  recorded_at   timestamptz not null,
  constraint assessment_identity primary key (id),
  constraint assessment_key unique (key),
  constraint assessment_load_batch foreign key (load_batch_id) references provenance.load_batch (id),
  constraint assessment_agreement foreign key (agreement_id) references alliance.agreement (id),
  constraint assessment_key_form check (key ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  constraint assessment_theme_known check (theme in (
    'motive', 'benefit', 'cost', 'effect', 'risk', 'posture', 'legal_position', 'system')),
  constraint assessment_stated_ranged check ((stated is null) = (stated_range is null) and not isempty(stated_range)),
  constraint assessment_rank_known check (rank in ('preferred', 'normal', 'refuted')),
  constraint assessment_refuted_with_reason check (rank <> 'refuted' or coalesce(rank_reason, '') ~ '\S'),
  constraint assessment_fingerprint_sha256 check (octet_length(fingerprint) = 32)
);

create index assessment_by_load_batch on conduct.assessment (load_batch_id);
create index assessment_by_agreement on conduct.assessment (agreement_id);

create table conduct.assessment_actor (
  assessment_id bigint  not null,
  role          text    not null,
  position      integer not null,
  actor_id      bigint  not null,
  constraint assessment_actor_identity primary key (assessment_id, role, position),
  constraint assessment_actor_once unique (assessment_id, role, actor_id),
  constraint assessment_actor_assessment foreign key (assessment_id) references conduct.assessment (id)
    on delete cascade,
  constraint assessment_actor_actor foreign key (actor_id) references reference.actor (id),
  constraint assessment_actor_role_known check (role in ('about', 'holder'))
);

create index assessment_actor_by_actor on conduct.assessment_actor (actor_id);

create table conduct.assessment_holder (
  assessment_id bigint  not null,
  position      integer not null,
  name          text    not null,
  constraint assessment_holder_identity primary key (assessment_id, position),
  constraint assessment_holder_assessment foreign key (assessment_id) references conduct.assessment (id)
    on delete cascade
);

create table conduct.concern (
  event_id      bigint,
  assessment_id bigint,
  position      integer not null,
  deployment_id bigint,
  transfer_id   bigint,
  constraint concern_position unique nulls not distinct (event_id, assessment_id, position),
  constraint concern_once unique nulls not distinct (event_id, assessment_id, deployment_id, transfer_id),
  constraint concern_event foreign key (event_id) references conduct.event (id) on delete cascade,
  constraint concern_assessment foreign key (assessment_id) references conduct.assessment (id)
    on delete cascade,
  constraint concern_deployment foreign key (deployment_id) references conduct.deployment (id),
  constraint concern_transfer foreign key (transfer_id) references conduct.transfer (id),
  constraint concern_of_one_record check (num_nonnulls(event_id, assessment_id) = 1),
  constraint concern_with_one_thing check (num_nonnulls(deployment_id, transfer_id) = 1)
);

create index concern_by_assessment on conduct.concern (assessment_id);
create index concern_by_deployment on conduct.concern (deployment_id);
create index concern_by_transfer on conduct.concern (transfer_id);
