create table alliance.agreement (
  id              bigint      generated always as identity,
  key             text        not null,
  title           text        not null,
  short_title     text        not null,
  form            text        not null,
  summary         text        not null,
  coding_read     text        not null,
  coded_on        text        not null,
  coded_on_range  daterange   not null,
  coding_note     text,
  fingerprint     bytea       not null,
  load_batch_id   bigint      not null,
  recorded_at     timestamptz not null,
  constraint agreement_identity primary key (id),
  constraint agreement_key unique (key),
  constraint agreement_load_batch foreign key (load_batch_id) references provenance.load_batch (id),
  constraint agreement_key_form check (key ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  constraint agreement_short_title_fits_a_column check (char_length(short_title) <= 24),
  constraint agreement_form_known check (form in (
    'treaty', 'executive_agreement', 'exchange_of_notes', 'declaration', 'joint_statement', 'charter', 'other')),
  constraint agreement_coding_read_known check (coding_read in ('text', 'excerpt', 'report', 'none')),
  constraint agreement_coded_on_ranged check (not isempty(coded_on_range)),
  constraint agreement_fingerprint_sha256 check (octet_length(fingerprint) = 32)
);

create index agreement_by_load_batch on alliance.agreement (load_batch_id);

create table alliance.agreement_title (
  agreement_id bigint  not null,
  position     integer not null,
  language     text    not null,
  title        text    not null,
  constraint agreement_title_identity primary key (agreement_id, position),
  constraint agreement_title_language unique (agreement_id, language),
  constraint agreement_title_agreement foreign key (agreement_id) references alliance.agreement (id)
    on delete cascade
);

create table alliance.agreement_identifier (
  agreement_id bigint  not null,
  position     integer not null,
  dataset      text    not null,
  identifier   text    not null,
  constraint agreement_identifier_identity primary key (agreement_id, position),
  constraint agreement_identifier_dataset unique (agreement_id, dataset),
  constraint agreement_identifier_agreement foreign key (agreement_id) references alliance.agreement (id)
    on delete cascade
);

create index agreement_identifier_by_identifier on alliance.agreement_identifier (dataset, identifier);

create table alliance.coding_source (
  agreement_id bigint  not null,
  position     integer not null,
  source_id    bigint  not null,
  constraint coding_source_identity primary key (agreement_id, position),
  constraint coding_source_once unique (agreement_id, source_id),
  constraint coding_source_agreement foreign key (agreement_id) references alliance.agreement (id)
    on delete cascade,
  constraint coding_source_source foreign key (source_id) references provenance.source (id)
);

create index coding_source_by_source on alliance.coding_source (source_id);

create table alliance.phase (
  agreement_id bigint    not null,
  position     integer   not null,
  number       integer   not null,
  period       text      not null,
  period_range daterange not null,
  note         text,
  constraint phase_identity primary key (agreement_id, position),
  constraint phase_number unique (agreement_id, number),
  constraint phase_agreement foreign key (agreement_id) references alliance.agreement (id) on delete cascade,
  constraint phase_number_from_1 check (number >= 1),
  constraint phase_period_ranged check (not isempty(period_range))
);

create table alliance.member (
  id           bigint    generated always as identity,
  agreement_id bigint    not null,
  position     integer   not null,
  actor_id     bigint    not null,
  period       text      not null,
  period_range daterange not null,
  departure    text,
  note         text,
  constraint member_identity primary key (id),
  constraint member_position unique (agreement_id, position),
  constraint member_agreement foreign key (agreement_id) references alliance.agreement (id) on delete cascade,
  constraint member_actor foreign key (actor_id) references reference.actor (id),
  constraint member_period_ranged check (not isempty(period_range)),
  constraint member_departure_known check (departure in (
    'denounced', 'expired', 'replaced', 'dissolved', 'succeeded', 'expelled', 'other')),
  -- Nobody joins twice at the same time.
  constraint member_joined_once_at_a_time exclude using gist (
    agreement_id with =, actor_id with =, period_range with &&)
);

create index member_by_actor on alliance.member (actor_id);

create table alliance.instrument (
  id             bigint  generated always as identity,
  agreement_id   bigint  not null,
  position       integer not null,
  key            text    not null,
  kind           text    not null,
  title          text,
  stage          text    not null,
  signed         text,
  signed_range   daterange,
  in_force       text,
  in_force_range daterange,
  ended          text,
  ended_range    daterange,
  place          text,
  registration   text,
  articles       integer,
  note           text,
  constraint instrument_identity primary key (id),
  constraint instrument_key unique (agreement_id, key),
  constraint instrument_position unique (agreement_id, position),
  -- What a provision refers to, so that an instrument of another agreement cannot carry it.
  constraint instrument_of_agreement unique (id, agreement_id),
  constraint instrument_agreement foreign key (agreement_id) references alliance.agreement (id)
    on delete cascade,
  constraint instrument_key_form check (key ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  constraint instrument_kind_known check (kind in (
    'treaty', 'protocol', 'amendment', 'accession', 'exchange_of_notes', 'declaration', 'termination')),
  constraint instrument_stage_known check (stage in (
    'negotiated', 'signed', 'ratified', 'in_force', 'suspended', 'ended', 'never_in_force')),
  constraint instrument_signed_ranged check ((signed is null) = (signed_range is null) and not isempty(signed_range)),
  constraint instrument_in_force_ranged check (
    (in_force is null) = (in_force_range is null) and not isempty(in_force_range)),
  constraint instrument_ended_ranged check ((ended is null) = (ended_range is null) and not isempty(ended_range)),
  constraint instrument_never_in_force_undated check (stage <> 'never_in_force' or in_force is null),
  constraint instrument_articles_from_1 check (articles >= 1)
);

create table alliance.instrument_language (
  instrument_id bigint  not null,
  position      integer not null,
  language      text    not null,
  constraint instrument_language_identity primary key (instrument_id, position),
  constraint instrument_language_once unique (instrument_id, language),
  constraint instrument_language_instrument foreign key (instrument_id) references alliance.instrument (id)
    on delete cascade
);
