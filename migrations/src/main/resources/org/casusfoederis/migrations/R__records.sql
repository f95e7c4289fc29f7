-- All records whatever their kind, and which of them names which: for the history, and for whoever asks what a record holds up.
create or replace view provenance.stored_record (kind, key, id, fingerprint, load_batch_id, recorded_at) as
  select 'source', key, id, fingerprint, load_batch_id, recorded_at from provenance.source
  union all
  select 'actor', key, id, fingerprint, load_batch_id, recorded_at from reference.actor
  union all
  select 'agreement', key, id, fingerprint, load_batch_id, recorded_at from alliance.agreement
  union all
  select 'deployment', key, id, fingerprint, load_batch_id, recorded_at from conduct.deployment
  union all
  select 'transfer', key, id, fingerprint, load_batch_id, recorded_at from conduct.transfer
  union all
  select 'event', key, id, fingerprint, load_batch_id, recorded_at from conduct.event
  union all
  select 'assessment', key, id, fingerprint, load_batch_id, recorded_at from conduct.assessment;

comment on view provenance.stored_record is 'The present state of every record, whatever its kind.';
comment on column provenance.stored_record.kind is 'Kind of the record: source, actor, agreement, deployment, transfer, event or assessment.';
comment on column provenance.stored_record.key is 'Key of the record.';
comment on column provenance.stored_record.id is 'Number of its row in the table of its kind.';
comment on column provenance.stored_record.fingerprint is 'SHA-256 of the record''s canonical JSON; equal when nothing changed.';
comment on column provenance.stored_record.load_batch_id is 'The load that wrote this state of the record.';
comment on column provenance.stored_record.recorded_at is 'When this state was recorded.';

create or replace view provenance.record_reference (kind, id, refers_to_kind, refers_to_id) as
  select 'source', source_id, 'source', reported_id from provenance.source_report
  union all
  select 'agreement', agreement_id, 'source', source_id from alliance.coding_source
  union all
  select
    case
      when citation.actor_id is not null then 'actor'
      when coalesce(citation.agreement_id, citation.instrument_id, citation.provision_id) is not null then 'agreement'
      when coalesce(citation.deployment_id, basis.deployment_id, estimate.deployment_id) is not null then 'deployment'
      when coalesce(citation.transfer_id, basis.transfer_id, estimate.transfer_id) is not null then 'transfer'
      when citation.event_id is not null then 'event'
      else 'assessment'
    end,
    coalesce(
      citation.actor_id, citation.agreement_id, instrument.agreement_id, provision.agreement_id,
      citation.deployment_id, basis.deployment_id, estimate.deployment_id,
      citation.transfer_id, basis.transfer_id, estimate.transfer_id,
      citation.event_id, citation.assessment_id),
    'source', citation.source_id
  from provenance.citation
  left join alliance.instrument on instrument.id = citation.instrument_id
  left join alliance.provision on provision.id = citation.provision_id
  left join conduct.basis on basis.id = citation.basis_id
  left join conduct.estimate on estimate.id = citation.estimate_id
  union all
  select 'actor', actor_id, 'actor', successor_id from reference.actor_succession
  union all
  select 'agreement', agreement_id, 'actor', actor_id from alliance.member
  union all
  select 'agreement', provision.agreement_id, 'actor', provision_party.actor_id
  from alliance.provision_party join alliance.provision on provision.id = provision_party.provision_id
  union all
  select 'deployment', id, 'actor', sender_id from conduct.deployment
  union all
  select 'deployment', id, 'actor', host_id from conduct.deployment
  union all
  select 'transfer', id, 'actor', sender_id from conduct.transfer
  union all
  select 'transfer', id, 'actor', recipient_id from conduct.transfer
  union all
  select
    case when basis.deployment_id is null then 'transfer' else 'deployment' end,
    coalesce(basis.deployment_id, basis.transfer_id), 'actor', basis_actor.actor_id
  from conduct.basis_actor join conduct.basis on basis.id = basis_actor.basis_id
  union all
  select
    case when deployment_id is null then 'transfer' else 'deployment' end,
    coalesce(deployment_id, transfer_id), 'actor', actor_id
  from conduct.estimate where actor_id is not null
  union all
  select 'event', event_id, 'actor', actor_id from conduct.event_actor
  union all
  select 'assessment', assessment_id, 'actor', actor_id from conduct.assessment_actor
  union all
  select
    case when deployment_id is null then 'transfer' else 'deployment' end,
    coalesce(deployment_id, transfer_id), 'agreement', agreement_id
  from conduct.basis
  union all
  select 'event', id, 'agreement', agreement_id from conduct.event where agreement_id is not null
  union all
  select 'assessment', id, 'agreement', agreement_id from conduct.assessment where agreement_id is not null
  union all
  select 'transfer', transfer_id, 'deployment', for_deployment_id
  from conduct.in_return_for where for_deployment_id is not null
  union all
  select 'transfer', transfer_id, 'transfer', for_transfer_id
  from conduct.in_return_for where for_transfer_id is not null
  union all
  select
    case when event_id is null then 'assessment' else 'event' end, coalesce(event_id, assessment_id),
    'deployment', deployment_id
  from conduct.concern where deployment_id is not null
  union all
  select
    case when event_id is null then 'assessment' else 'event' end, coalesce(event_id, assessment_id),
    'transfer', transfer_id
  from conduct.concern where transfer_id is not null;

comment on view provenance.record_reference is 'That one record names another, a row for each place at which it does.';
comment on column provenance.record_reference.kind is 'Kind of the record that names the other.';
comment on column provenance.record_reference.id is 'Number of its row in the table of its kind.';
comment on column provenance.record_reference.refers_to_kind is 'Kind of the record that is named.';
comment on column provenance.record_reference.refers_to_id is 'Number of its row in the table of its kind.';

comment on function provenance.check_state_followed is
  'Holds that the periods of a record''s states abut unless the record was removed.';
comment on function provenance.check_former_state_kept is
  'Holds that no state of a record is replaced or removed without being kept.';
