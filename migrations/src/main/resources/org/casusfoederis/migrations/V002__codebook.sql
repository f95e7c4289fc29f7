create table codebook.release (
  id          bigint      generated always as identity,
  version     integer     not null,
  fingerprint bytea       not null,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint release_identity primary key (id),
  constraint release_version unique (version),
  constraint release_version_from_1 check (version >= 1),
  constraint release_fingerprint_sha256 check (octet_length(fingerprint) = 32)
);

create table codebook.topic (
  id          bigint  generated always as identity,
  release_id  bigint  not null,
  position    integer not null,
  key         text    not null,
  chapter     text    not null,
  title       text    not null,
  definition  text    not null,
  type        text    not null,
  constraint topic_identity primary key (id),
  constraint topic_key unique (release_id, key),
  constraint topic_position unique (release_id, position),
  -- What a provision refers to, so that the type of its topic can be checked beside its value.
  constraint topic_typed unique (id, type),
  constraint topic_release foreign key (release_id) references codebook.release (id) on delete cascade,
  constraint topic_chapter_known check (chapter in (
    'obligation', 'trigger', 'automaticity', 'means', 'scope', 'law', 'nuclear', 'commitments',
    'cooperation', 'other_fields', 'secrecy', 'term')),
  constraint topic_type_known check (type in ('flag', 'nominal', 'ordinal', 'set', 'period'))
);

create table codebook.topic_value (
  topic_id   bigint  not null,
  position   integer not null,
  code       text    not null,
  title      text    not null,
  definition text    not null,
  constraint topic_value_identity primary key (topic_id, position),
  constraint topic_value_code unique (topic_id, code),
  constraint topic_value_topic foreign key (topic_id) references codebook.topic (id) on delete cascade
);

create table codebook.crosswalk (
  topic_id bigint  not null,
  position integer not null,
  dataset  text    not null,
  variable text    not null,
  rule     text    not null,
  constraint crosswalk_identity primary key (topic_id, position),
  constraint crosswalk_topic foreign key (topic_id) references codebook.topic (id) on delete cascade,
  constraint crosswalk_dataset_known check (dataset in ('atop', 'cow'))
);
