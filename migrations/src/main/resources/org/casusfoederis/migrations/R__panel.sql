-- The views that analysts ask. They leave out what was never in force, in one place: panel.membership.
drop view if exists panel.state_year;
drop view if exists panel.dyad_year;
drop view if exists panel.dyad_agreement_year;
drop view if exists panel.membership;
drop view if exists panel.left_out;

create view panel.left_out as
select
  agreement.id as agreement_id,
  agreement.key as agreement,
  founding.stage,
  case
    when founding.stage = 'never_in_force' then 'never in force'
    when founding.stage in ('negotiated', 'signed', 'ratified') then 'not in force yet'
    else 'no date of entry into force or signature'
  end as reason
from alliance.agreement
join alliance.instrument founding on founding.agreement_id = agreement.id and founding.position = 1
where founding.stage not in ('in_force', 'suspended', 'ended')
  or lower(coalesce(founding.in_force_range, founding.signed_range)) is null;

create view panel.membership as
select
  agreement.id as agreement_id,
  agreement.key as agreement,
  actor.id as actor_id,
  actor.key as actor,
  spell.days
from alliance.agreement
join alliance.instrument founding on founding.agreement_id = agreement.id and founding.position = 1
join alliance.member on member.agreement_id = agreement.id
join reference.actor on actor.id = member.actor_id
cross join lateral (
  select member.period_range
    * daterange(lower(coalesce(founding.in_force_range, founding.signed_range)), null)
    -- Nothing is known of the time after the agreement was coded.
    * daterange(null, coalesce(upper(agreement.coded_on_range), lower(agreement.coded_on_range) + 1))
) as spell (days)
where not isempty(spell.days)
  and not exists (select from panel.left_out where left_out.agreement_id = agreement.id);

create view panel.dyad_agreement_year as
with dyad as (
  select distinct
    extract(year from start)::integer as year,
    daterange(start::date, (start + interval '1 year')::date) as days,
    promiser.agreement_id,
    promiser.agreement,
    promiser.actor_id as promiser_id,
    promiser.actor as promiser,
    promisee.actor_id as promisee_id,
    promisee.actor as promisee
  from panel.membership promiser
  join panel.membership promisee
    on promisee.agreement_id = promiser.agreement_id
    and promisee.actor_id <> promiser.actor_id
    and promisee.days && promiser.days
  cross join lateral generate_series(
    date_trunc('year', lower(promiser.days * promisee.days)::timestamp),
    (upper(promiser.days * promisee.days) - 1)::timestamp,
    interval '1 year') as start
)
select
  dyad.year,
  dyad.promiser_id,
  dyad.promiser,
  dyad.promisee_id,
  dyad.promisee,
  dyad.agreement_id,
  dyad.agreement,
  defence.answer as defence,
  defence.value as defence_value,
  defence.strength as defence_strength
from dyad
cross join lateral (
  select
    case
      when bool_or(said.binds and said.answer = 'coded') then 'promised'
      when bool_or(said.answer = 'unknown') or count(*) = 0 then 'unknown'
      when bool_or(said.binds and said.answer = 'no') then 'excluded'
      else 'absent'
    end as answer,
    (array_agg(said.code order by said.strength desc) filter (where said.binds and said.answer = 'coded'))[1] as value,
    max(said.strength) filter (where said.binds and said.answer = 'coded') as strength
  from (
    select
      provision.answer,
      provision_value.code,
      topic_value.position as strength,
      (
        not exists (
          select from alliance.provision_party
          where provision_party.provision_id = provision.id and provision_party.role = 'owed_by')
        or exists (
          select from alliance.provision_party
          where provision_party.provision_id = provision.id and provision_party.role = 'owed_by'
            and provision_party.actor_id = dyad.promiser_id)
      ) and (
        not exists (
          select from alliance.provision_party
          where provision_party.provision_id = provision.id and provision_party.role = 'owed_to')
        or exists (
          select from alliance.provision_party
          where provision_party.provision_id = provision.id and provision_party.role = 'owed_to'
            and provision_party.actor_id = dyad.promisee_id)
      ) as binds
    from alliance.provision
    join codebook.topic on topic.id = provision.topic_id and topic.key = 'defence'
    left join alliance.provision_value on provision_value.provision_id = provision.id
    left join codebook.topic_value
      on topic_value.topic_id = provision_value.topic_id and topic_value.code = provision_value.code
    left join alliance.phase
      on phase.agreement_id = provision.agreement_id and phase.number = provision.phase
    where provision.agreement_id = dyad.agreement_id
      and (provision.phase is null or phase.period_range && dyad.days)
  ) as said
) as defence;

create view panel.dyad_year as
select
  year,
  promiser,
  promisee,
  bool_or(defence = 'promised') as defence,
  bool_or(defence = 'unknown') and not bool_or(defence = 'promised') as defence_uncertain,
  (array_agg(defence_value order by defence_strength desc nulls last))[1] as defence_value,
  array_agg(agreement order by agreement) as agreements,
  array_agg(agreement order by agreement) filter (where defence = 'promised') as defence_agreements
from panel.dyad_agreement_year
group by year, promiser, promisee;

create view panel.state_year as
select
  actor_year.year,
  actor_year.actor,
  count(distinct actor_year.partner)::integer as partners,
  count(distinct actor_year.partner) filter (where actor_year.owes)::integer as defence_owed_to,
  count(distinct actor_year.partner) filter (where actor_year.is_owed)::integer as defence_owed_by,
  array_agg(distinct actor_year.agreement) as agreements
from (
  select
    year, promiser as actor, promisee as partner, agreement,
    defence = 'promised' as owes, false as is_owed
  from panel.dyad_agreement_year
  union all
  select
    year, promisee, promiser, agreement,
    false, defence = 'promised'
  from panel.dyad_agreement_year
) as actor_year
group by actor_year.year, actor_year.actor;

comment on schema panel is
  'Panels for analysis. Agreements that never were in force, are not in force yet or have no date are left out; panel.left_out names them. Spells that last are followed to the day on which the agreement was coded.';

comment on view panel.left_out is
  'The agreements that the panels leave out, and why.';
comment on column panel.left_out.agreement_id is 'Number of the agreement.';
comment on column panel.left_out.agreement is 'Key of the agreement.';
comment on column panel.left_out.stage is 'Stage of its founding instrument.';
comment on column panel.left_out.reason is 'Why it is left out.';

comment on view panel.membership is
  'Spells of membership during which the agreement was in force, as far as they are known.';
comment on column panel.membership.agreement_id is 'Number of the agreement.';
comment on column panel.membership.agreement is 'Key of the agreement.';
comment on column panel.membership.actor_id is 'Number of the member.';
comment on column panel.membership.actor is 'Key of the member.';
comment on column panel.membership.days is 'The days of the spell: not before the agreement was in force (or signed, when only that is dated), not after it was coded.';

comment on view panel.dyad_agreement_year is
  'One row for each year, ordered pair of actors and agreement in force between them on some day of that year: what the first promised the second in defence. Agreements that never were in force are left out (see panel.left_out).';
comment on column panel.dyad_agreement_year.year is 'Calendar year.';
comment on column panel.dyad_agreement_year.promiser_id is 'Number of the actor that promises.';
comment on column panel.dyad_agreement_year.promiser is 'Key of the actor that promises.';
comment on column panel.dyad_agreement_year.promisee_id is 'Number of the actor to which it promises.';
comment on column panel.dyad_agreement_year.promisee is 'Key of the actor to which it promises.';
comment on column panel.dyad_agreement_year.agreement_id is 'Number of the agreement.';
comment on column panel.dyad_agreement_year.agreement is 'Key of the agreement.';
comment on column panel.dyad_agreement_year.defence is 'promised; excluded: the text says no; absent: the text is silent, or binds others only; unknown: not coded.';
comment on column panel.dyad_agreement_year.defence_value is 'The strongest defence value that binds this pair in this year.';
comment on column panel.dyad_agreement_year.defence_strength is 'Its place in the order of the topic, 1 being the weakest.';

comment on view panel.dyad_year is
  'One row for each year and ordered pair of actors with an agreement in force between them on some day of that year. Agreements that never were in force are left out (see panel.left_out).';
comment on column panel.dyad_year.year is 'Calendar year.';
comment on column panel.dyad_year.promiser is 'Key of the actor that promises.';
comment on column panel.dyad_year.promisee is 'Key of the actor to which it promises.';
comment on column panel.dyad_year.defence is 'Whether the first owes the second defence under some agreement.';
comment on column panel.dyad_year.defence_uncertain is 'Whether no promise is coded but some agreement was not coded on defence: the missing promise is then not known to be missing.';
comment on column panel.dyad_year.defence_value is 'The strongest defence value of all agreements.';
comment on column panel.dyad_year.agreements is 'Keys of the agreements in force between them.';
comment on column panel.dyad_year.defence_agreements is 'Keys of those that promise defence; empty when none does.';

comment on view panel.state_year is
  'One row for each year and actor with an agreement in force on some day of that year. Agreements that never were in force are left out (see panel.left_out).';
comment on column panel.state_year.year is 'Calendar year.';
comment on column panel.state_year.actor is 'Key of the actor.';
comment on column panel.state_year.partners is 'With how many actors it shares an agreement in force.';
comment on column panel.state_year.defence_owed_to is 'To how many actors it owes defence.';
comment on column panel.state_year.defence_owed_by is 'By how many actors defence is owed to it.';
comment on column panel.state_year.agreements is 'Keys of its agreements in force.';
