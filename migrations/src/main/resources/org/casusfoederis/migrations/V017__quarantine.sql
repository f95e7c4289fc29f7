-- What is set aside says of which record it is, in what format it is written, and what became of it.
alter table provenance.load_batch
  add column set_aside integer not null default 0,
  add constraint load_batch_set_aside_from_0 check (set_aside >= 0);

alter table provenance.rejected_row
  add column code         text,
  add column kind         text,
  add column key          text,
  add column format       text not null default 'yaml',
  add column discarded_at timestamptz,
  add constraint rejected_row_kind_known check (kind in (
    'source', 'actor', 'agreement', 'deployment', 'transfer', 'event', 'assessment')),
  add constraint rejected_row_format_known check (format in ('yaml', 'csv')),
  add constraint rejected_row_corrected_or_discarded check (corrected_by is null or discarded_at is null);

-- The same text of the same place waits once, however often it is loaded.
create unique index rejected_row_waits_once on provenance.rejected_row (path, coalesce(line, 0), md5(content))
  where corrected_by is null and discarded_at is null;
create index rejected_row_by_corrected_by on provenance.rejected_row (corrected_by);
