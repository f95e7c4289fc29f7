create table provenance.source (
  id             bigint      generated always as identity,
  key            text        not null,
  type           text        not null,
  title          text        not null,
  publisher      text,
  container      text,
  number         text,
  issued         text,
  issued_range   daterange,
  accessed       text,
  accessed_range daterange,
  url            text,
  archive_url    text,
  language       text,
  category       text        not null,
  reliability    text        not null,
  consulted      text        not null,
  note           text,
  fingerprint    bytea       not null,
  load_batch_id  bigint      not null,
  recorded_at    timestamptz not null,
  constraint source_identity primary key (id),
  constraint source_key unique (key),
  constraint source_load_batch foreign key (load_batch_id) references provenance.load_batch (id),
  constraint source_key_form check (key ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
  constraint source_type_known check (type in (
    'article', 'article-journal', 'article-magazine', 'article-newspaper', 'bill', 'book', 'broadcast',
    'chapter', 'collection', 'dataset', 'document', 'entry-encyclopedia', 'hearing', 'interview',
    'legal_case', 'legislation', 'manuscript', 'map', 'motion_picture', 'paper-conference',
    'personal_communication', 'post', 'post-weblog', 'regulation', 'report', 'speech', 'thesis', 'treaty',
    'webpage')),
  constraint source_issued_ranged check ((issued is null) = (issued_range is null) and not isempty(issued_range)),
  constraint source_accessed_ranged check (
    (accessed is null) = (accessed_range is null) and not isempty(accessed_range)),
  constraint source_category_known check (category in (
    'treaty_text', 'official', 'dataset', 'academic', 'think_tank', 'news', 'encyclopaedia', 'forum')),
  constraint source_reliability_admiralty check (reliability in ('A', 'B', 'C', 'D', 'E', 'F')),
  constraint source_consulted_known check (consulted in ('text', 'excerpt', 'report', 'none')),
  constraint source_fingerprint_sha256 check (octet_length(fingerprint) = 32)
);

create index source_by_load_batch on provenance.source (load_batch_id);

create table provenance.source_author (
  source_id bigint  not null,
  position  integer not null,
  name      text    not null,
  constraint source_author_identity primary key (source_id, position),
  constraint source_author_source foreign key (source_id) references provenance.source (id) on delete cascade
);

create table provenance.source_report (
  source_id   bigint  not null,
  position    integer not null,
  reported_id bigint  not null,
  constraint source_report_identity primary key (source_id, position),
  constraint source_report_once unique (source_id, reported_id),
  constraint source_report_source foreign key (source_id) references provenance.source (id) on delete cascade,
  constraint source_report_reported foreign key (reported_id) references provenance.source (id)
    deferrable initially immediate,
  constraint source_report_not_itself check (source_id <> reported_id)
);

create index source_report_by_reported on provenance.source_report (reported_id);
