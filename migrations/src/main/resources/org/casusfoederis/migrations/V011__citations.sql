create table provenance.citation (
  id            bigint   generated always as identity,
  actor_id      bigint,
  agreement_id  bigint,
  instrument_id bigint,
  provision_id  bigint,
  deployment_id bigint,
  transfer_id   bigint,
  basis_id      bigint,
  estimate_id   bigint,
  event_id      bigint,
  assessment_id bigint,
  position      integer  not null,
  source_id     bigint   not null,
  locator       text,
  credibility   smallint not null,
  stance        text     not null,
  field         text,
  says          text,
  rank          text     not null,
  rank_reason   text,
  note          text,
  constraint citation_identity primary key (id),
  constraint citation_actor foreign key (actor_id) references reference.actor (id) on delete cascade,
  constraint citation_agreement foreign key (agreement_id) references alliance.agreement (id) on delete cascade,
  constraint citation_instrument foreign key (instrument_id) references alliance.instrument (id)
    on delete cascade,
  constraint citation_provision foreign key (provision_id) references alliance.provision (id) on delete cascade,
  constraint citation_deployment foreign key (deployment_id) references conduct.deployment (id)
    on delete cascade,
  constraint citation_transfer foreign key (transfer_id) references conduct.transfer (id) on delete cascade,
  constraint citation_basis foreign key (basis_id) references conduct.basis (id) on delete cascade,
  constraint citation_estimate foreign key (estimate_id) references conduct.estimate (id) on delete cascade,
  constraint citation_event foreign key (event_id) references conduct.event (id) on delete cascade,
  constraint citation_assessment foreign key (assessment_id) references conduct.assessment (id)
    on delete cascade,
  constraint citation_source foreign key (source_id) references provenance.source (id),
  constraint citation_of_one_owner check (num_nonnulls(
    actor_id, agreement_id, instrument_id, provision_id, deployment_id, transfer_id, basis_id, estimate_id,
    event_id, assessment_id) = 1),
  constraint citation_credibility_admiralty check (credibility between 1 and 6),
  constraint citation_stance_known check (stance in ('claims', 'confirms', 'denies')),
  constraint citation_says_of_a_field check (says is null or field is not null),
  constraint citation_rank_known check (rank in ('preferred', 'normal', 'refuted')),
  constraint citation_refuted_with_reason check (rank <> 'refuted' or coalesce(rank_reason, '') ~ '\S')
);

-- One partial unique index an owner: it finds the owner's citations in their order and keeps the order unique.
create unique index citation_position_of_actor on provenance.citation (actor_id, position)
  where actor_id is not null;
create unique index citation_position_of_agreement on provenance.citation (agreement_id, position)
  where agreement_id is not null;
create unique index citation_position_of_instrument on provenance.citation (instrument_id, position)
  where instrument_id is not null;
create unique index citation_position_of_provision on provenance.citation (provision_id, position)
  where provision_id is not null;
create unique index citation_position_of_deployment on provenance.citation (deployment_id, position)
  where deployment_id is not null;
create unique index citation_position_of_transfer on provenance.citation (transfer_id, position)
  where transfer_id is not null;
create unique index citation_position_of_basis on provenance.citation (basis_id, position)
  where basis_id is not null;
create unique index citation_position_of_estimate on provenance.citation (estimate_id, position)
  where estimate_id is not null;
create unique index citation_position_of_event on provenance.citation (event_id, position)
  where event_id is not null;
create unique index citation_position_of_assessment on provenance.citation (assessment_id, position)
  where assessment_id is not null;
create index citation_by_source on provenance.citation (source_id);
