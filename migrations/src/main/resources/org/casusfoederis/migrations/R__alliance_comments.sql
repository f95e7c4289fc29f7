-- What everything in the schema alliance means, in the words of the codebook.
comment on schema alliance is
  'What was promised: agreements, their members, instruments, phases and provisions.';

comment on table alliance.agreement is
  'A promise between states.';
comment on column alliance.agreement.id is 'Number of the row, for references within the database only.';
comment on column alliance.agreement.key is 'Name by which records refer to the agreement; never reused for another.';
comment on column alliance.agreement.title is 'Its English title.';
comment on column alliance.agreement.short_title is 'The head of a column, at most 24 characters.';
comment on column alliance.agreement.form is 'In what form it was made.';
comment on column alliance.agreement.summary is 'One or two sentences on what it is.';
comment on column alliance.agreement.coding_read is 'How much of the text was read to code the provisions: text, excerpt, report or none.';
comment on column alliance.agreement.coded_on is 'When the provisions were coded. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column alliance.agreement.coded_on_range is 'The days that coded_on can mean; an open or unknown end has no bound.';
comment on column alliance.agreement.coding_note is 'What a reader must know about the coding.';
comment on column alliance.agreement.fingerprint is 'SHA-256 of the record''s canonical JSON; equal when nothing changed.';
comment on column alliance.agreement.load_batch_id is 'The load that wrote this state of the record.';
comment on column alliance.agreement.recorded_at is 'When this state was recorded; the former ones stand in provenance.revision.';

comment on table alliance.agreement_title is
  'Title of an agreement in a language of its texts.';
comment on column alliance.agreement_title.agreement_id is 'The agreement.';
comment on column alliance.agreement_title.position is 'Place in the list as the record writes it, from 1.';
comment on column alliance.agreement_title.language is 'The language, BCP 47.';
comment on column alliance.agreement_title.title is 'The title.';

comment on table alliance.agreement_identifier is
  'Identifier of an agreement in another data set.';
comment on column alliance.agreement_identifier.agreement_id is 'The agreement.';
comment on column alliance.agreement_identifier.position is 'Place in the list as the record writes it, from 1.';
comment on column alliance.agreement_identifier.dataset is 'Name of the data set: ATOP, COW.';
comment on column alliance.agreement_identifier.identifier is 'The identifier as the data set writes it.';

comment on table alliance.coding_source is
  'A source of the text from which the provisions were coded.';
comment on column alliance.coding_source.agreement_id is 'The agreement.';
comment on column alliance.coding_source.position is 'Place in the list as the record writes it, from 1.';
comment on column alliance.coding_source.source_id is 'The source.';

comment on table alliance.phase is
  'A time during which an agreement''s terms stayed the same.';
comment on column alliance.phase.agreement_id is 'The agreement.';
comment on column alliance.phase.position is 'Place in the list as the record writes it, from 1.';
comment on column alliance.phase.number is 'Number of the phase, from 1.';
comment on column alliance.phase.period is 'When these terms held. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column alliance.phase.period_range is 'The days that period can mean; an open or unknown end has no bound.';
comment on column alliance.phase.note is 'What changed at its beginning.';

comment on table alliance.member is
  'One spell of an actor''s membership in an agreement.';
comment on column alliance.member.id is 'Number of the row, for references within the database only.';
comment on column alliance.member.agreement_id is 'The agreement.';
comment on column alliance.member.position is 'Place in the list as the record writes it, from 1.';
comment on column alliance.member.actor_id is 'The member.';
comment on column alliance.member.period is 'From entry to exit: entry into force, or signature if it never was in force. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column alliance.member.period_range is 'The days that period can mean; an open or unknown end has no bound.';
comment on column alliance.member.departure is 'How the spell ended; empty while it lasts.';
comment on column alliance.member.note is 'What a reader must know.';

comment on table alliance.instrument is
  'A text by which an agreement was made, changed, joined or ended.';
comment on column alliance.instrument.id is 'Number of the row, for references within the database only.';
comment on column alliance.instrument.agreement_id is 'The agreement.';
comment on column alliance.instrument.position is 'Place in the list as the record writes it, from 1; the founding instrument is 1.';
comment on column alliance.instrument.key is 'Its name within the agreement.';
comment on column alliance.instrument.kind is 'What it does.';
comment on column alliance.instrument.title is 'Its title, when it differs from the agreement''s.';
comment on column alliance.instrument.stage is 'The highest step of its legal life, or its end: negotiated, signed, ratified, in_force, suspended, ended, never_in_force.';
comment on column alliance.instrument.signed is 'When it was signed. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column alliance.instrument.signed_range is 'The days that signed can mean; an open or unknown end has no bound.';
comment on column alliance.instrument.in_force is 'When it entered into force. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column alliance.instrument.in_force_range is 'The days that in_force can mean; an open or unknown end has no bound.';
comment on column alliance.instrument.ended is 'When it ceased to be in force. In EDTF (ISO 8601-2 level 1), as it was written.';
comment on column alliance.instrument.ended_range is 'The days that ended can mean; an open or unknown end has no bound.';
comment on column alliance.instrument.place is 'Where it was signed.';
comment on column alliance.instrument.registration is 'Where it is registered or printed, with the number.';
comment on column alliance.instrument.articles is 'The number of its articles.';
comment on column alliance.instrument.note is 'What a reader must know.';

comment on table alliance.instrument_language is
  'Language of an authentic text of an instrument.';
comment on column alliance.instrument_language.instrument_id is 'The instrument.';
comment on column alliance.instrument_language.position is 'Place in the list as the record writes it, from 1.';
comment on column alliance.instrument_language.language is 'The language, BCP 47.';

comment on table alliance.provision is
  'What an agreement says on one topic of the codebook.';
comment on column alliance.provision.id is 'Number of the row, for references within the database only.';
comment on column alliance.provision.agreement_id is 'The agreement.';
comment on column alliance.provision.position is 'Place in the list as the record writes it, from 1.';
comment on column alliance.provision.topic_id is 'The topic.';
comment on column alliance.provision.topic_type is 'Type of the topic, repeated so that the answer can be checked against it.';
comment on column alliance.provision.answer is 'yes: the text promises it (flag); coded: it promises it in the form of the provision values; term: it names a length of time; no: it excludes it in so many words; absent: the text was read and is silent; unknown: not coded.';
comment on column alliance.provision.term is 'Length of time as an ISO 8601 period, with the answer term.';
comment on column alliance.provision.term_length is 'The same as an interval.';
comment on column alliance.provision.article is 'The article that carries it.';
comment on column alliance.provision.no_article_because is 'Why no article can be named.';
comment on column alliance.provision.instrument_id is 'The instrument that carries it; empty for the founding one.';
comment on column alliance.provision.phase is 'Number of the phase in which it holds; empty for all.';
comment on column alliance.provision.condition is 'On what condition it falls due, in a few words.';
comment on column alliance.provision.summary is 'One sentence in our own words.';
comment on column alliance.provision.note is 'Where coders may differ, and why this value was chosen.';

comment on table alliance.provision_value is
  'A coded value of a provision; several when the topic is a set.';
comment on column alliance.provision_value.provision_id is 'The provision.';
comment on column alliance.provision_value.position is 'Place among the provision''s values, from 1.';
comment on column alliance.provision_value.topic_id is 'The topic of the provision, repeated so that only its values can stand here.';
comment on column alliance.provision_value.code is 'The value.';

comment on table alliance.provision_party is
  'Who owes a provision, or to whom it is owed; every member when none is named.';
comment on column alliance.provision_party.provision_id is 'The provision.';
comment on column alliance.provision_party.role is 'owed_by or owed_to.';
comment on column alliance.provision_party.position is 'Place in the list of this role, from 1.';
comment on column alliance.provision_party.actor_id is 'The actor.';
