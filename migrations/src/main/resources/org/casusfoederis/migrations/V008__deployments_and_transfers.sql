create table conduct.deployment (
  id            bigint      generated always as identity,
  key           text        not null,
  title         text        not null,
  kind          text        not null,
  sender_id     bigint      not null,
  host_id       bigint      not null,
  place         text,
  period        text        not null,
  period_range  daterange   not null,
  stage         text        not null,
  composition   text,
  summary       text,
  rank          text        not null,
  rank_reason   text,
  fingerprint   bytea       not null,
  load_batch_id bigint      not null,
  recorded_at   timestamptz not null,
  constraint deployment_identity primary key (id),
  constraint deployment_key unique (key),
  constraint deployment_load_batch foreign key (load_batch_id) references provenance.load_batch (id),
  constraint deployment_sender foreign key (sender_id) references reference.actor (id),
  constraint deployment_host foreign key (host_id) references reference.actor (id),
  constraint deployment_key_form check (key ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  constraint deployment_kind_known check (kind in (
    'combat', 'engineers', 'construction', 'garrison', 'air_defence', 'naval', 'advisers', 'training',
    'peace_enforcement', 'other')),
  constraint deployment_period_ranged check (not isempty(period_range)),
  constraint deployment_stage_known check (stage in (
    'announced', 'committed', 'dispatched', 'delivered', 'in_use', 'returned')),
  constraint deployment_rank_known check (rank in ('preferred', 'normal', 'refuted')),
  constraint deployment_refuted_with_reason check (rank <> 'refuted' or coalesce(rank_reason, '') ~ '\S'),
  constraint deployment_fingerprint_sha256 check (octet_length(fingerprint) = 32)
);

create index deployment_by_load_batch on conduct.deployment (load_batch_id);
create index deployment_by_sender on conduct.deployment (sender_id);
create index deployment_by_host on conduct.deployment (host_id);

create table conduct.transfer (
  id            bigint      generated always as identity,
  key           text        not null,
  title         text        not null,
  category      text        not null,
  sender_id     bigint      not null,
  recipient_id  bigint      not null,
  period        text        not null,
  period_range  daterange   not null,
  stage         text        not null,
  summary       text,
  rank          text        not null,
  rank_reason   text,
  fingerprint   bytea       not null,
  load_batch_id bigint      not null,
  recorded_at   timestamptz not null,
  constraint transfer_identity primary key (id),
  constraint transfer_key unique (key),
  constraint transfer_load_batch foreign key (load_batch_id) references provenance.load_batch (id),
  constraint transfer_sender foreign key (sender_id) references reference.actor (id),
  constraint transfer_recipient foreign key (recipient_id) references reference.actor (id),
  constraint transfer_key_form check (key ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  constraint transfer_category_known check (category in (
    'ammunition', 'missiles', 'artillery', 'armour', 'air_defence', 'aircraft', 'ships', 'electronic_warfare',
    'small_arms', 'technology', 'training', 'money', 'energy', 'food', 'labour', 'medical',
    'political_support', 'other')),
  constraint transfer_period_ranged check (not isempty(period_range)),
  constraint transfer_stage_known check (stage in (
    'announced', 'committed', 'dispatched', 'delivered', 'in_use', 'returned')),
  constraint transfer_rank_known check (rank in ('preferred', 'normal', 'refuted')),
  constraint transfer_refuted_with_reason check (rank <> 'refuted' or coalesce(rank_reason, '') ~ '\S'),
  constraint transfer_fingerprint_sha256 check (octet_length(fingerprint) = 32)
);

create index transfer_by_load_batch on conduct.transfer (load_batch_id);
create index transfer_by_sender on conduct.transfer (sender_id);
create index transfer_by_recipient on conduct.transfer (recipient_id);

create table conduct.in_return_for (
  transfer_id       bigint  not null,
  position          integer not null,
  for_deployment_id bigint,
  for_transfer_id   bigint,
  constraint in_return_for_identity primary key (transfer_id, position),
  constraint in_return_for_once unique nulls not distinct (transfer_id, for_deployment_id, for_transfer_id),
  constraint in_return_for_transfer foreign key (transfer_id) references conduct.transfer (id) on delete cascade,
  constraint in_return_for_for_deployment foreign key (for_deployment_id) references conduct.deployment (id),
  constraint in_return_for_for_transfer foreign key (for_transfer_id) references conduct.transfer (id)
    deferrable initially immediate,
  constraint in_return_for_one_thing check (num_nonnulls(for_deployment_id, for_transfer_id) = 1),
  constraint in_return_for_not_itself check (transfer_id <> for_transfer_id)
);

create index in_return_for_by_for_deployment on conduct.in_return_for (for_deployment_id);
create index in_return_for_by_for_transfer on conduct.in_return_for (for_transfer_id);

create table conduct.basis (
  id            bigint  generated always as identity,
  deployment_id bigint,
  transfer_id   bigint,
  position      integer not null,
  agreement_id  bigint  not null,
  topic_id      bigint,
  note          text,
  constraint basis_identity primary key (id),
  constraint basis_position unique nulls not distinct (deployment_id, transfer_id, position),
  constraint basis_deployment foreign key (deployment_id) references conduct.deployment (id) on delete cascade,
  constraint basis_transfer foreign key (transfer_id) references conduct.transfer (id) on delete cascade,
  constraint basis_agreement foreign key (agreement_id) references alliance.agreement (id),
  constraint basis_topic foreign key (topic_id) references codebook.topic (id),
  constraint basis_of_one_record check (num_nonnulls(deployment_id, transfer_id) = 1)
);

create index basis_by_transfer on conduct.basis (transfer_id);
create index basis_by_agreement on conduct.basis (agreement_id);

create table conduct.basis_actor (
  basis_id bigint  not null,
  position integer not null,
  actor_id bigint  not null,
  constraint basis_actor_identity primary key (basis_id, position),
  constraint basis_actor_once unique (basis_id, actor_id),
  constraint basis_actor_basis foreign key (basis_id) references conduct.basis (id) on delete cascade,
  constraint basis_actor_actor foreign key (actor_id) references reference.actor (id)
);

create index basis_actor_by_actor on conduct.basis_actor (actor_id);
