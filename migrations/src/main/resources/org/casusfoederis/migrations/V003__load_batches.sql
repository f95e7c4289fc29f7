create table provenance.load_batch (
  id                  bigint      generated always as identity,
  started_at          timestamptz not null,
  finished_at         timestamptz,
  casus_version       text        not null,
  codebook_release_id bigint      not null,
  description         text        not null,
  added               integer     not null default 0,
  changed             integer     not null default 0,
  unchanged           integer     not null default 0,
  constraint load_batch_identity primary key (id),
  -- Two loads never begin at the same moment: the history of a record would have an empty period.
  constraint load_batch_started_at unique (started_at),
  constraint load_batch_codebook_release foreign key (codebook_release_id) references codebook.release (id),
  constraint load_batch_finished_after_start check (finished_at >= started_at),
  constraint load_batch_counts_from_0 check (least(added, changed, unchanged) >= 0)
);

create table provenance.load_file (
  load_batch_id bigint  not null,
  position      integer not null,
  path          text    not null,
  sha256        bytea   not null,
  constraint load_file_identity primary key (load_batch_id, position),
  constraint load_file_path unique (load_batch_id, path),
  constraint load_file_load_batch foreign key (load_batch_id) references provenance.load_batch (id) on delete cascade,
  constraint load_file_sha256_length check (octet_length(sha256) = 32)
);

create table provenance.rejected_row (
  id            bigint      generated always as identity,
  load_batch_id bigint      not null,
  path          text        not null,
  line          integer,
  content       text        not null,
  reason        text        not null,
  corrected_by  bigint,
  recorded_at   timestamptz not null default clock_timestamp(),
  constraint rejected_row_identity primary key (id),
  constraint rejected_row_load_batch foreign key (load_batch_id) references provenance.load_batch (id),
  constraint rejected_row_corrected_by foreign key (corrected_by) references provenance.load_batch (id),
  constraint rejected_row_line_from_1 check (line >= 1)
);

create index rejected_row_by_load_batch on provenance.rejected_row (load_batch_id);

create table provenance.revision (
  id            bigint    generated always as identity,
  kind          text      not null,
  key           text      not null,
  content       jsonb     not null,
  fingerprint   bytea     not null,
  load_batch_id bigint    not null,
  replaced_by   bigint    not null,
  recorded      tstzrange not null,
  constraint revision_identity primary key (id),
  constraint revision_kind_known check (kind in (
    'source', 'actor', 'agreement', 'deployment', 'transfer', 'event', 'assessment')),
  constraint revision_fingerprint_sha256 check (octet_length(fingerprint) = 32),
  constraint revision_load_batch foreign key (load_batch_id) references provenance.load_batch (id),
  constraint revision_replaced_by foreign key (replaced_by) references provenance.load_batch (id),
  constraint revision_period_bounded check (
    not isempty(recorded) and not lower_inf(recorded) and not upper_inf(recorded)),
  -- A record was in one state at a time.
  constraint revision_one_state_at_a_time exclude using gist (kind with =, key with =, recorded with &&)
);

create index revision_by_load_batch on provenance.revision (load_batch_id);
create index revision_by_replaced_by on provenance.revision (replaced_by);
