-- What everything in the schema provenance means, in the words of the codebook.
comment on schema provenance is
  'Who says so, when it was recorded, and what was recorded before: sources, citations, loads, revisions.';

comment on table provenance.load_batch is
  'One load of records: all of it was written, or nothing.';
comment on column provenance.load_batch.id is 'Number of the row, for references within the database only.';
comment on column provenance.load_batch.started_at is 'When the load began to write; the moment at which its records count as recorded.';
comment on column provenance.load_batch.finished_at is 'When it had written everything.';
comment on column provenance.load_batch.casus_version is 'Version of Casus that loaded.';
comment on column provenance.load_batch.codebook_release_id is 'The codebook by which its provisions are coded.';
comment on column provenance.load_batch.description is 'What was loaded and why, in words.';
comment on column provenance.load_batch.added is 'How many records it added.';
comment on column provenance.load_batch.changed is 'How many records it changed.';
comment on column provenance.load_batch.unchanged is 'How many records it found to be stored already.';
comment on column provenance.load_batch.removed is 'How many records it removed; only a load that undoes another removes any.';
comment on column provenance.load_batch.set_aside is 'How many faulty records or rows it set aside.';
comment on column provenance.load_batch.undoes is 'The load whose changes it took back.';

comment on table provenance.load_file is
  'A file from which a load read its records.';
comment on column provenance.load_file.load_batch_id is 'The load.';
comment on column provenance.load_file.position is 'Place in the list as the record writes it, from 1.';
comment on column provenance.load_file.path is 'The file as it was named to the load.';
comment on column provenance.load_file.sha256 is 'SHA-256 of its bytes.';

comment on table provenance.rejected_row is
  'What a load set aside because it was faulty, whole, to be corrected and loaded again.';
comment on column provenance.rejected_row.id is 'Number of the row, for references within the database only.';
comment on column provenance.rejected_row.load_batch_id is 'The load that set it aside.';
comment on column provenance.rejected_row.path is 'The file in which it stood.';
comment on column provenance.rejected_row.line is 'The line at which it began, from 1; not known for every format.';
comment on column provenance.rejected_row.content is 'The text as it was read.';
comment on column provenance.rejected_row.reason is 'What was wrong with it, as it was told to whoever loaded.';
comment on column provenance.rejected_row.corrected_by is 'The load that brought the corrected record.';
comment on column provenance.rejected_row.recorded_at is 'When it was set aside.';
comment on column provenance.rejected_row.code is 'Code of the first thing that was wrong with it: CAS-006.';
comment on column provenance.rejected_row.kind is 'Kind of the record, as far as the text tells it; empty for a whole file.';
comment on column provenance.rejected_row.key is 'Key of the record, as far as the text tells it.';
comment on column provenance.rejected_row.format is 'How the text is written: yaml, or a row of a csv table.';
comment on column provenance.rejected_row.discarded_at is 'When somebody decided to do without it.';

comment on table provenance.revision is
  'A former state of a record, kept when the record was replaced or removed.';
comment on column provenance.revision.id is 'Number of the row, for references within the database only.';
comment on column provenance.revision.kind is 'Kind of the record: source, actor, agreement, deployment, transfer, event or assessment.';
comment on column provenance.revision.key is 'Key of the record.';
comment on column provenance.revision.content is 'The former state, in the shape in which record files write it.';
comment on column provenance.revision.fingerprint is 'SHA-256 of the former state''s canonical JSON.';
comment on column provenance.revision.load_batch_id is 'The load that had written the former state.';
comment on column provenance.revision.replaced_by is 'The load that replaced it, or removed the record.';
comment on column provenance.revision.recorded is 'From when to when (exclusive) it was the recorded state.';
comment on column provenance.revision.recorded_from is 'The lower bound of recorded: the moment of the load that wrote the state.';
comment on column provenance.revision.recorded_until is 'The upper bound of recorded: the moment of the load that ended the state.';
comment on column provenance.revision.removed is 'Whether the load that ended the state removed the record instead of replacing its state.';

comment on table provenance.source is
  'A bibliographic entry in the sense of CSL-JSON, with what is needed to weigh it.';
comment on column provenance.source.id is 'Number of the row, for references within the database only.';
comment on column provenance.source.key is 'Name by which records refer to the source; never reused for another.';
comment on column provenance.source.type is 'Item type of the Citation Style Language 1.0.2: article-newspaper.';
comment on column provenance.source.title is 'Its title.';
comment on column provenance.source.publisher is 'Who published it.';
comment on column provenance.source.container is 'The journal, book, site or series in which it appeared (CSL container-title).';
comment on column provenance.source.number is 'A treaty series or report number.';
comment on column provenance.source.issued is 'When it was published. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column provenance.source.issued_range is 'The days that issued can mean; an open or unknown end has no bound.';
comment on column provenance.source.accessed is 'When it was read. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column provenance.source.accessed_range is 'The days that accessed can mean; an open or unknown end has no bound.';
comment on column provenance.source.url is 'Its address.';
comment on column provenance.source.archive_url is 'The address of an archived copy.';
comment on column provenance.source.language is 'Language of the text, BCP 47.';
comment on column provenance.source.category is 'What sort of witness it is.';
comment on column provenance.source.reliability is 'Letter of the Admiralty grade: A completely reliable to E unreliable, F cannot be judged.';
comment on column provenance.source.consulted is 'How much of it was read: text (the passage itself), excerpt, report (only a report about it), none (known by name only).';
comment on column provenance.source.note is 'What a reader must know.';
comment on column provenance.source.fingerprint is 'SHA-256 of the record''s canonical JSON; equal when nothing changed.';
comment on column provenance.source.load_batch_id is 'The load that wrote this state of the record.';
comment on column provenance.source.recorded_at is 'When this state was recorded; the former ones stand in provenance.revision.';

comment on table provenance.source_author is
  'An author of a source.';
comment on column provenance.source_author.source_id is 'The source.';
comment on column provenance.source_author.position is 'Place in the list as the record writes it, from 1.';
comment on column provenance.source_author.name is 'A person as "Family, Given", an institution as its name.';

comment on table provenance.source_report is
  'That a source passes on what another said. Two sources are independent only when their origins differ.';
comment on column provenance.source_report.source_id is 'The source that reports.';
comment on column provenance.source_report.position is 'Place in the list as the record writes it, from 1.';
comment on column provenance.source_report.reported_id is 'The source whose statement it passes on.';

comment on table provenance.citation is
  'Ties a source to a record, to a part of it or to one field. It belongs to exactly one of the things named by its first references.';
comment on column provenance.citation.id is 'Number of the row, for references within the database only.';
comment on column provenance.citation.actor_id is 'The actor that it supports.';
comment on column provenance.citation.agreement_id is 'The agreement that it supports.';
comment on column provenance.citation.instrument_id is 'The instrument that it supports.';
comment on column provenance.citation.provision_id is 'The provision that it supports.';
comment on column provenance.citation.deployment_id is 'The deployment that it supports.';
comment on column provenance.citation.transfer_id is 'The transfer that it supports.';
comment on column provenance.citation.basis_id is 'The basis that it supports.';
comment on column provenance.citation.estimate_id is 'The estimate that it supports.';
comment on column provenance.citation.event_id is 'The event that it supports.';
comment on column provenance.citation.assessment_id is 'The assessment that it supports.';
comment on column provenance.citation.position is 'Place in the list as the record writes it, from 1.';
comment on column provenance.citation.source_id is 'The source.';
comment on column provenance.citation.locator is 'Where in the source: a page, paragraph or article.';
comment on column provenance.citation.credibility is 'Number of the Admiralty grade: 1 confirmed by other sources, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged.';
comment on column provenance.citation.stance is 'claims: makes the statement; confirms: supports it from knowledge of its own; denies: contradicts it.';
comment on column provenance.citation.field is 'The field of which it speaks, as record files name it; empty when it speaks of the whole.';
comment on column provenance.citation.says is 'The value that the source gives for the field.';
comment on column provenance.citation.rank is 'preferred, normal or refuted; what is refuted is kept and left out of figures.';
comment on column provenance.citation.rank_reason is 'Why it has this rank; always given when refuted.';
comment on column provenance.citation.note is 'What a reader must know.';
