create table conduct.estimate (
  id            bigint    generated always as identity,
  deployment_id bigint,
  transfer_id   bigint,
  position      integer   not null,
  measure       text      not null,
  stage         text      not null,
  as_of         text      not null,
  as_of_range   daterange not null,
  low           numeric,
  best          numeric,
  high          numeric,
  scope         text,
  cumulative    boolean   not null,
  body          text      not null,
  actor_id      bigint,
  note          text,
  rank          text      not null,
  rank_reason   text,
  constraint estimate_identity primary key (id),
  constraint estimate_position unique nulls not distinct (deployment_id, transfer_id, position),
  constraint estimate_deployment foreign key (deployment_id) references conduct.deployment (id)
    on delete cascade,
  constraint estimate_transfer foreign key (transfer_id) references conduct.transfer (id) on delete cascade,
  constraint estimate_actor foreign key (actor_id) references reference.actor (id),
  constraint estimate_of_one_record check (num_nonnulls(deployment_id, transfer_id) = 1),
  constraint estimate_measure_known check (measure in (
    'personnel', 'killed', 'wounded', 'casualties', 'captured', 'workers', 'rounds', 'containers', 'shipments',
    'ballistic_missiles', 'guns', 'vehicles', 'aircraft', 'ships', 'air_defence_systems', 'items',
    'oil_barrels', 'fuel_tonnes', 'food_tonnes', 'usd', 'percent')),
  constraint estimate_stage_known check (stage in (
    'announced', 'committed', 'dispatched', 'delivered', 'in_use', 'returned')),
  constraint estimate_as_of_ranged check (not isempty(as_of_range)),
  constraint estimate_has_a_figure check (num_nonnulls(low, best, high) > 0),
  constraint estimate_figures_finite check (
    coalesce(low, 0) >= 0 and coalesce(best, 0) >= 0 and coalesce(high, 0) >= 0
    and greatest(low, best, high) < 'infinity'),
  constraint estimate_low_best_high check (low <= best and best <= high and low <= high),
  constraint estimate_rank_known check (rank in ('preferred', 'normal', 'refuted')),
  constraint estimate_refuted_with_reason check (rank <> 'refuted' or coalesce(rank_reason, '') ~ '\S')
);

create index estimate_by_transfer on conduct.estimate (transfer_id);
create index estimate_by_actor on conduct.estimate (actor_id);
