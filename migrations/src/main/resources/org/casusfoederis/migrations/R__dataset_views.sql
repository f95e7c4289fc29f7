-- What the data sets say now: of each set the file that was loaded last; of the registers of SIPRI, which are exported piece by piece,
-- of each deal the rows of the file that was loaded last and has it.
drop view if exists panel.dataset_dyad_year;
drop view if exists panel.dataset_state_year;
drop view if exists alliance.dataset_link;
drop view if exists dataset.coverage;
drop view if exists dataset.sipri_delivery;
drop view if exists dataset.atop_alliance;
drop view if exists dataset.atop_phase;
drop view if exists dataset.atop_member;
drop view if exists dataset.cow_alliance_member;
drop view if exists dataset.cow_alliance_dyad;
drop view if exists dataset.cow_state;
drop view if exists dataset.cow_system;
drop view if exists dataset.nmc;
drop view if exists dataset.dcad;
drop view if exists dataset.sipri_register;
drop view if exists dataset.sipri_register_older;
drop view if exists dataset.troops_country_year;
drop view if exists dataset.us_base;
drop view if exists dataset.reliability;
drop view if exists dataset.cow_gw_year;
drop view if exists dataset.actor_name_year;
drop view if exists dataset.actor_year;

create view dataset.actor_year as
select distinct on (system, code, year)
  system,
  code,
  year,
  actor_id,
  actor
from (
  select
    actor_code.system,
    actor_code.code,
    each.year,
    actor.id as actor_id,
    actor.key as actor,
    each.days * coalesce(actor_code.period_range, '(,)') * coalesce(actor.period_range, '(,)') as days
  from reference.actor_code
  join reference.actor on actor.id = actor_code.actor_id
  cross join lateral (
    select year, daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1)) as days
    from generate_series(1800, extract(year from current_date)::integer + 1) as year
  ) as each
) as held
where not isempty(days)
-- In a year in which a code passes from one to the other it is taken to be that of whoever had it longer.
order by system, code, year, upper(days) - lower(days) desc, actor;

comment on view dataset.actor_year is
  'Which actor had which code of a list of states in which year. A year in which a code passed from one actor to another counts for the one that had it on more days.';
comment on column dataset.actor_year.system is 'cow, gw or iso3.';
comment on column dataset.actor_year.code is 'The code as the list writes it.';
comment on column dataset.actor_year.year is 'The year, from 1800 to next year.';
comment on column dataset.actor_year.actor_id is 'Number of the actor.';
comment on column dataset.actor_year.actor is 'Key of the actor.';

create view dataset.actor_name_year as
select distinct on (name, year)
  name,
  year,
  actor_id,
  actor
from (
  select name_alias.name, actor_year.year, actor_year.actor_id, actor_year.actor, 1 as choice
  from dataset.name_alias
  join dataset.actor_year
    on actor_year.system = 'cow' and actor_year.code = name_alias.cow_code
    and actor_year.year between name_alias.first_year and name_alias.last_year
  union all
  select lower(named.name), year, named.actor_id, named.actor, named.choice
  from (
    select actor.name, actor.period_range as days, actor.id as actor_id, actor.key as actor, 2 as choice
    from reference.actor
    union all
    -- NATO and the like are known by their keys.
    select actor.key, actor.period_range, actor.id, actor.key, 4
    from reference.actor
    where actor.kind = 'organisation'
    union all
    select
      actor_name.name, coalesce(actor_name.period_range, '(,)') * coalesce(actor.period_range, '(,)'), actor.id, actor.key, 3
    from reference.actor_name
    join reference.actor on actor.id = actor_name.actor_id
  ) as named
  join generate_series(1800, extract(year from current_date)::integer + 1) as year
    on daterange(make_date(year, 1, 1), make_date(year + 1, 1, 1)) && coalesce(named.days, '(,)')
) as held
order by name, year, choice, actor;

comment on view dataset.actor_name_year is
  'Which actor is meant by which name in which year: by dataset.name_alias, else by the names in the records. Names that several actors bore in one year go to the first by key.';
comment on column dataset.actor_name_year.name is 'The name as dataset.plain_name makes it comparable.';
comment on column dataset.actor_name_year.year is 'The year, from 1800 to next year.';
comment on column dataset.actor_name_year.actor_id is 'Number of the actor.';
comment on column dataset.actor_name_year.actor is 'Key of the actor.';

create view dataset.atop_alliance as
select
  held.file_id,
  held.row_number,
  held.atopid,
  held.cowid,
  held.cow4id,
  held.begyr,
  held.begmo,
  held.begday,
  held.endyr,
  held.endmo,
  held.endday,
  held.ineffect,
  held.bilat,
  held.maxphase,
  held.wartime,
  held.estmode,
  held.pubsecr,
  held.secrart,
  held.proadd,
  held.futmem,
  held.speclgth,
  held.length,
  held.renounce,
  held.proren,
  held.renewlgt,
  held.term,
  held.defense,
  held.offense,
  held.neutral,
  held.nonagg,
  held.consul,
  held.active,
  held.conditio,
  held.defcon,
  held.offcon,
  held.neucon,
  held.concon,
  held.asymm,
  held.notaiden,
  held.dipaid,
  held.terrres,
  held.seppeace,
  held.thirdcom,
  held.noothall,
  held.specthrt,
  held.statthr1,
  held.statthr2,
  held.conwtin,
  held.medarb,
  held.milcon,
  held.milaid,
  held.intcom,
  held.subord,
  held.organ1,
  held.orgpurp1,
  held.organ2,
  held.orgpurp2,
  held.base,
  held.contrib,
  held.armred,
  held.acqterr,
  held.divgains,
  held.demwith,
  held.reflnun,
  held.refothio,
  held.natrefal,
  held.compag,
  held.nomicoop,
  held.conres,
  held.agprois,
  held.conmen,
  held.ecaid,
  held.interv,
  held.mem,
  held.source,
  held.new5,
  held.rev5,
  held.version,
  held.missing
from dataset.atop_alliance_row as held
where held.file_id = (select max(id) from dataset.file where dataset = 'atop-alliance');

comment on view dataset.atop_alliance is
  'Alliance Treaty Obligations and Provisions (ATOP), alliances. A row an alliance: a provision is coded when any member owed it at any time. An empty provision means that the text was not at hand, never no.';
comment on column dataset.atop_alliance.file_id is 'The file from which the row comes.';
comment on column dataset.atop_alliance.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.atop_alliance.atopid is 'Number of the alliance in ATOP, in chronological blocks: 1000s formed 1815-1913, 2000s 1914-1944, 3000s 1945-1989, 4000s and above since 1990.';
comment on column dataset.atop_alliance.cowid is 'Number of the alliance in COW Formal Alliances 3.0; empty when it is not in that list.';
comment on column dataset.atop_alliance.cow4id is 'Number of the alliance in COW Formal Alliances 4.1 (version4id there); empty when it is not in that list.';
comment on column dataset.atop_alliance.begyr is 'Year in which it began: when two members or more had signed, not when it was ratified or entered into force.';
comment on column dataset.atop_alliance.begmo is 'Month in which it began.';
comment on column dataset.atop_alliance.begday is 'Day on which it began; empty when not known.';
comment on column dataset.atop_alliance.endyr is 'Year in which it ended; empty when it was in effect on 31 December 2018.';
comment on column dataset.atop_alliance.endmo is 'Month in which it ended; empty when it was in effect on 31 December 2018.';
comment on column dataset.atop_alliance.endday is 'Day on which it ended; empty when not known or still in effect.';
comment on column dataset.atop_alliance.ineffect is 'In effect (for this member) on 31 Dec 2018. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.bilat is 'Never more than two members in the phase (lifetime in alliance level); successor cases count as bilateral. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.maxphase is 'Number of phases. Codes: 0 = single-phase.';
comment on column dataset.atop_alliance.wartime is 'Any member at COW interstate war when first formed. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.estmode is 'Form of the founding instrument. Codes: 1 treaty requiring ratification;  0 other (executive agreement, notes).';
comment on column dataset.atop_alliance.pubsecr is 'Secrecy REQUIRED by the agreement. Codes: 0 public; 1 public with required-secret articles; 2 wholly secret.';
comment on column dataset.atop_alliance.secrart is 'Content of secret part. Codes: 0 none; 1 spoils; 2 target state; 3 obligations/conditions; 4 target+obligations; 5 contributions; 6 operational guidelines; 7 accessions; 8 secret treaty.';
comment on column dataset.atop_alliance.proadd is 'Accession procedure. Codes: 0 not mentioned; 1 means unspecified; 2 unanimity; 3 other procedure.';
comment on column dataset.atop_alliance.futmem is 'Who may accede. Codes: 0 none; 1 named states; 2 states with characteristics; 3 any state.';
comment on column dataset.atop_alliance.speclgth is 'Specified duration type. Codes: 0 not specified; 1 fixed period; 2 until an event; 3 explicitly indefinite (incl. until notice of withdrawal).';
comment on column dataset.atop_alliance.length is 'Initial term in months. Codes: 0 if no fixed period.';
comment on column dataset.atop_alliance.renounce is 'Right to leave DURING the term. Codes: 0 no provision; 1 any time with notice; 2 if an ally commits aggression; 3 after a set period before scheduled end; 4 expressly prohibited.';
comment on column dataset.atop_alliance.proren is 'Renewal. Codes: 0 none; 1 active renewal needed; 2 automatic unless denounced.';
comment on column dataset.atop_alliance.renewlgt is 'Length of each renewal term. Codes: 0 none/unspecified.';
comment on column dataset.atop_alliance.term is 'How the alliance (phase) ended. Codes: 0 censored/in effect; 1 provisions fulfilled; 2 violation (incl. early abrogation); 3 renegotiation.';
comment on column dataset.atop_alliance.defense is 'Promise of ACTIVE MILITARY support if an ally''s sovereignty/territory is attacked (attack on one = attack on all counts). Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.offense is 'Promise of active military support under conditions NOT triggered by attack on an ally. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.neutral is 'Promise not to join/aid a third party against an ally (general "no hostile coalition" clause is NOT enough). Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.nonagg is 'Active promise not to use force against ally / settle all disputes peacefully (respect for sovereignty alone is not enough). Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.consul is 'Promise to consult in crises that may become militarized, aiming at policy coordination (general consultation is not enough). Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.active is 'DEFENSE or OFFENSE by any member (comparable to COW Type I). Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.conditio is 'Any primary obligation is conditional (summary of DEFCON,OFFCON,NEUCON,CONCON; member level also OLIMOB). Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.defcon is 'Whether the promise of defence is conditional on any circumstance.';
comment on column dataset.atop_alliance.offcon is 'Whether the promise to attack is conditional on any circumstance.';
comment on column dataset.atop_alliance.neucon is 'Whether the promise of neutrality is conditional on any circumstance.';
comment on column dataset.atop_alliance.concon is 'Whether the promise to consult is conditional on any circumstance.';
comment on column dataset.atop_alliance.asymm is 'Obligations, their conditions, or NOTAIDEN/DIPAID/TERRRES/SEPPEACE/THIRDCOM/NOOTHALL differ among members. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.notaiden is 'Promise to deny support (incl. use of territory) to enemies of ally; not implied by NEUTRAL/NONAGG. Codes: 0 none; 1 general; 2 outside states; 3 non-state actors; 4 both.';
comment on column dataset.atop_alliance.dipaid is 'Diplomatic/economic action against the threat. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.terrres is 'Territory or resources made available to ally in conflict. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.seppeace is 'Separate peace. Codes: 0 none; 1 prohibited; 2 needs approval; 3 consultation on peace treaty.';
comment on column dataset.atop_alliance.thirdcom is 'No commitments to third parties (without consulting). Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.noothall is 'No participation in alliances directed against this one. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.specthrt is 'Named threat. Codes: 0 none; 1 state(s); 2 region; 3 state in region; 4 ongoing conflict; 5 domestic/non-state; 6 other alliance.';
comment on column dataset.atop_alliance.statthr1 is 'COW code of the first state named as a threat; empty when none is named.';
comment on column dataset.atop_alliance.statthr2 is 'COW code of the second state named as a threat; empty when none is named.';
comment on column dataset.atop_alliance.conwtin is 'Conflict among members mentioned. Codes: 0 none; 1 general; 2 specific issue; 3 interpretation of the agreement.';
comment on column dataset.atop_alliance.medarb is 'Mediation/arbitration committed. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.milcon is 'Military contact required. Codes: 0 none; 1 only in hostilities; 2 peacetime; 3 common defence policy.';
comment on column dataset.atop_alliance.milaid is 'Military aid promised by any member. Codes: 0 none; 1 general; 2 grants/loans; 3 training/technology/supplies; 4 both.';
comment on column dataset.atop_alliance.intcom is 'Integrated command in peace AND war. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.subord is 'Wartime subordination. Codes: 0 none; 1 leader fixed; 2 leader contingent.';
comment on column dataset.atop_alliance.organ1 is 'Organizations created. Codes: 0 none; 1 regular meetings; 2 named organization; 3 stand-alone with permanent bureaucracy.';
comment on column dataset.atop_alliance.orgpurp1 is 'Purpose of ORGAN1/2. Codes: 0 none; 1 military; 2 economic; 3 political consultation; 4 military+economic+political; 5 dispute resolution.';
comment on column dataset.atop_alliance.organ2 is 'Organizations created. Codes: 0 none; 1 regular meetings; 2 named organization; 3 stand-alone with permanent bureaucracy.';
comment on column dataset.atop_alliance.orgpurp2 is 'Purpose of ORGAN1/2. Codes: 0 none; 1 military; 2 economic; 3 political consultation; 4 military+economic+political; 5 dispute resolution.';
comment on column dataset.atop_alliance.base is 'Troop stationing/bases. Codes: 0 none; 1 joint on neutral territory; 2 mutual; 3 one-way.';
comment on column dataset.atop_alliance.contrib is 'Troop/supply/fund contributions or cost shares specified. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.armred is 'Arms provisions. Codes: 0 none; 1 limits/rules of warfare; 2 coordinated increase.';
comment on column dataset.atop_alliance.acqterr is 'Acquisition of territory. Codes: 0 none; 1 permitted; 2 prohibited.';
comment on column dataset.atop_alliance.divgains is 'Division of gains. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.demwith is 'Demobilization/withdrawal. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.reflnun is 'Reference to League/UN. Codes: 0 none; 1 League; 2 UN.';
comment on column dataset.atop_alliance.refothio is 'Reference to other IO. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.natrefal is 'Reference to other alliances. Codes: 0 none; 1 conformity; 2 as threat; 3 notification; 9 other.';
comment on column dataset.atop_alliance.compag is 'Companion agreements (their provisions are coded into the alliance). Codes: 0 none; 1 military; 2 economic; 3 dispute settlement; 4 peace treaty; 5 other; 6 multiple.';
comment on column dataset.atop_alliance.nomicoop is 'Non-military cooperation. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.conres is 'Resolves a conflict. Codes: 0 no; 1 among parties; 2 third parties.';
comment on column dataset.atop_alliance.agprois is 'Future agreements promised. Codes: 0 none; 1 territory; 2 economy; 3 military; 4 other; 5 multiple.';
comment on column dataset.atop_alliance.conmen is 'Unresolved conflicts mentioned. Codes: 1 yes, 0 no.';
comment on column dataset.atop_alliance.ecaid is 'Economic aid. Codes: 0 none; 1 general; 2 postwar recovery; 3 trade concessions/MFN.';
comment on column dataset.atop_alliance.interv is 'Domestic intervention. Codes: 0 none; 1 mutual non-intervention; 2 mutual intervention; 3 one-way intervention; 4 one-way non-intervention.';
comment on column dataset.atop_alliance.mem is 'COW codes of all states that were ever members, from the columns mem1 and following.';
comment on column dataset.atop_alliance.source is '1 when coded from the text, 2 from secondary sources only.';
comment on column dataset.atop_alliance.new5 is '1 when the alliance was added since the last major version.';
comment on column dataset.atop_alliance.rev5 is '1 when its coding was revised since the last major version.';
comment on column dataset.atop_alliance.version is 'Version of the data set; 5.0999999 in some exports.';
comment on column dataset.atop_alliance.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.atop_phase as
select
  held.file_id,
  held.row_number,
  held.atopid,
  held.atopidphase,
  held.cowid,
  held.cow4id,
  held.begyr,
  held.begmo,
  held.begday,
  held.endyr,
  held.endmo,
  held.endday,
  held.ineffect,
  held.bilat,
  held.phase,
  held.maxphase,
  held.wartime,
  held.estmode,
  held.pubsecr,
  held.secrart,
  held.proadd,
  held.futmem,
  held.speclgth,
  held.length,
  held.renounce,
  held.proren,
  held.renewlgt,
  held.term,
  held.defense,
  held.offense,
  held.neutral,
  held.nonagg,
  held.consul,
  held.active,
  held.conditio,
  held.defcon,
  held.offcon,
  held.neucon,
  held.concon,
  held.asymm,
  held.notaiden,
  held.dipaid,
  held.terrres,
  held.seppeace,
  held.thirdcom,
  held.noothall,
  held.specthrt,
  held.statthr1,
  held.statthr2,
  held.conwtin,
  held.medarb,
  held.milcon,
  held.milaid,
  held.intcom,
  held.subord,
  held.organ1,
  held.orgpurp1,
  held.organ2,
  held.orgpurp2,
  held.base,
  held.contrib,
  held.armred,
  held.acqterr,
  held.divgains,
  held.demwith,
  held.reflnun,
  held.refothio,
  held.natrefal,
  held.compag,
  held.nomicoop,
  held.conres,
  held.agprois,
  held.conmen,
  held.ecaid,
  held.interv,
  held.mem,
  held.source,
  held.new5,
  held.rev5,
  held.version,
  held.missing
from dataset.atop_phase_row as held
where held.file_id = (select max(id) from dataset.file where dataset = 'atop-phase');

comment on view dataset.atop_phase is
  'Alliance Treaty Obligations and Provisions (ATOP), phases. A row a phase of an alliance between two changes of its written terms. An empty provision means that the text was not at hand, never no.';
comment on column dataset.atop_phase.file_id is 'The file from which the row comes.';
comment on column dataset.atop_phase.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.atop_phase.atopid is 'Number of the alliance in ATOP, in chronological blocks: 1000s formed 1815-1913, 2000s 1914-1944, 3000s 1945-1989, 4000s and above since 1990.';
comment on column dataset.atop_phase.atopidphase is 'Number of the phase: that of the alliance, with the phase as its decimal where there are several.';
comment on column dataset.atop_phase.cowid is 'Number of the alliance in COW Formal Alliances 3.0; empty when it is not in that list.';
comment on column dataset.atop_phase.cow4id is 'Number of the alliance in COW Formal Alliances 4.1 (version4id there); empty when it is not in that list.';
comment on column dataset.atop_phase.begyr is 'Year in which it began: when two members or more had signed, not when it was ratified or entered into force.';
comment on column dataset.atop_phase.begmo is 'Month in which it began.';
comment on column dataset.atop_phase.begday is 'Day on which it began; empty when not known.';
comment on column dataset.atop_phase.endyr is 'Year in which it ended; empty when it was in effect on 31 December 2018.';
comment on column dataset.atop_phase.endmo is 'Month in which it ended; empty when it was in effect on 31 December 2018.';
comment on column dataset.atop_phase.endday is 'Day on which it ended; empty when not known or still in effect.';
comment on column dataset.atop_phase.ineffect is 'In effect (for this member) on 31 Dec 2018. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.bilat is 'Never more than two members in the phase (lifetime in alliance level); successor cases count as bilateral. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.phase is 'Phase the row belongs to; new phase when written terms change so that a coded variable changes. Codes: 0 = single-phase.';
comment on column dataset.atop_phase.maxphase is 'Number of phases. Codes: 0 = single-phase.';
comment on column dataset.atop_phase.wartime is 'Any member at COW interstate war when first formed. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.estmode is 'Form of the founding instrument. Codes: 1 treaty requiring ratification;  0 other (executive agreement, notes).';
comment on column dataset.atop_phase.pubsecr is 'Secrecy REQUIRED by the agreement. Codes: 0 public; 1 public with required-secret articles; 2 wholly secret.';
comment on column dataset.atop_phase.secrart is 'Content of secret part. Codes: 0 none; 1 spoils; 2 target state; 3 obligations/conditions; 4 target+obligations; 5 contributions; 6 operational guidelines; 7 accessions; 8 secret treaty.';
comment on column dataset.atop_phase.proadd is 'Accession procedure. Codes: 0 not mentioned; 1 means unspecified; 2 unanimity; 3 other procedure.';
comment on column dataset.atop_phase.futmem is 'Who may accede. Codes: 0 none; 1 named states; 2 states with characteristics; 3 any state.';
comment on column dataset.atop_phase.speclgth is 'Specified duration type. Codes: 0 not specified; 1 fixed period; 2 until an event; 3 explicitly indefinite (incl. until notice of withdrawal).';
comment on column dataset.atop_phase.length is 'Initial term in months. Codes: 0 if no fixed period.';
comment on column dataset.atop_phase.renounce is 'Right to leave DURING the term. Codes: 0 no provision; 1 any time with notice; 2 if an ally commits aggression; 3 after a set period before scheduled end; 4 expressly prohibited.';
comment on column dataset.atop_phase.proren is 'Renewal. Codes: 0 none; 1 active renewal needed; 2 automatic unless denounced.';
comment on column dataset.atop_phase.renewlgt is 'Length of each renewal term. Codes: 0 none/unspecified.';
comment on column dataset.atop_phase.term is 'How the alliance (phase) ended. Codes: 0 censored/in effect; 1 provisions fulfilled; 2 violation (incl. early abrogation); 3 renegotiation.';
comment on column dataset.atop_phase.defense is 'Promise of ACTIVE MILITARY support if an ally''s sovereignty/territory is attacked (attack on one = attack on all counts). Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.offense is 'Promise of active military support under conditions NOT triggered by attack on an ally. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.neutral is 'Promise not to join/aid a third party against an ally (general "no hostile coalition" clause is NOT enough). Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.nonagg is 'Active promise not to use force against ally / settle all disputes peacefully (respect for sovereignty alone is not enough). Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.consul is 'Promise to consult in crises that may become militarized, aiming at policy coordination (general consultation is not enough). Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.active is 'DEFENSE or OFFENSE by any member (comparable to COW Type I). Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.conditio is 'Any primary obligation is conditional (summary of DEFCON,OFFCON,NEUCON,CONCON; member level also OLIMOB). Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.defcon is 'Whether the promise of defence is conditional on any circumstance.';
comment on column dataset.atop_phase.offcon is 'Whether the promise to attack is conditional on any circumstance.';
comment on column dataset.atop_phase.neucon is 'Whether the promise of neutrality is conditional on any circumstance.';
comment on column dataset.atop_phase.concon is 'Whether the promise to consult is conditional on any circumstance.';
comment on column dataset.atop_phase.asymm is 'Obligations, their conditions, or NOTAIDEN/DIPAID/TERRRES/SEPPEACE/THIRDCOM/NOOTHALL differ among members. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.notaiden is 'Promise to deny support (incl. use of territory) to enemies of ally; not implied by NEUTRAL/NONAGG. Codes: 0 none; 1 general; 2 outside states; 3 non-state actors; 4 both.';
comment on column dataset.atop_phase.dipaid is 'Diplomatic/economic action against the threat. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.terrres is 'Territory or resources made available to ally in conflict. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.seppeace is 'Separate peace. Codes: 0 none; 1 prohibited; 2 needs approval; 3 consultation on peace treaty.';
comment on column dataset.atop_phase.thirdcom is 'No commitments to third parties (without consulting). Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.noothall is 'No participation in alliances directed against this one. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.specthrt is 'Named threat. Codes: 0 none; 1 state(s); 2 region; 3 state in region; 4 ongoing conflict; 5 domestic/non-state; 6 other alliance.';
comment on column dataset.atop_phase.statthr1 is 'COW code of the first state named as a threat; empty when none is named.';
comment on column dataset.atop_phase.statthr2 is 'COW code of the second state named as a threat; empty when none is named.';
comment on column dataset.atop_phase.conwtin is 'Conflict among members mentioned. Codes: 0 none; 1 general; 2 specific issue; 3 interpretation of the agreement.';
comment on column dataset.atop_phase.medarb is 'Mediation/arbitration committed. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.milcon is 'Military contact required. Codes: 0 none; 1 only in hostilities; 2 peacetime; 3 common defence policy.';
comment on column dataset.atop_phase.milaid is 'Military aid promised by any member. Codes: 0 none; 1 general; 2 grants/loans; 3 training/technology/supplies; 4 both.';
comment on column dataset.atop_phase.intcom is 'Integrated command in peace AND war. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.subord is 'Wartime subordination. Codes: 0 none; 1 leader fixed; 2 leader contingent.';
comment on column dataset.atop_phase.organ1 is 'Organizations created. Codes: 0 none; 1 regular meetings; 2 named organization; 3 stand-alone with permanent bureaucracy.';
comment on column dataset.atop_phase.orgpurp1 is 'Purpose of ORGAN1/2. Codes: 0 none; 1 military; 2 economic; 3 political consultation; 4 military+economic+political; 5 dispute resolution.';
comment on column dataset.atop_phase.organ2 is 'Organizations created. Codes: 0 none; 1 regular meetings; 2 named organization; 3 stand-alone with permanent bureaucracy.';
comment on column dataset.atop_phase.orgpurp2 is 'Purpose of ORGAN1/2. Codes: 0 none; 1 military; 2 economic; 3 political consultation; 4 military+economic+political; 5 dispute resolution.';
comment on column dataset.atop_phase.base is 'Troop stationing/bases. Codes: 0 none; 1 joint on neutral territory; 2 mutual; 3 one-way.';
comment on column dataset.atop_phase.contrib is 'Troop/supply/fund contributions or cost shares specified. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.armred is 'Arms provisions. Codes: 0 none; 1 limits/rules of warfare; 2 coordinated increase.';
comment on column dataset.atop_phase.acqterr is 'Acquisition of territory. Codes: 0 none; 1 permitted; 2 prohibited.';
comment on column dataset.atop_phase.divgains is 'Division of gains. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.demwith is 'Demobilization/withdrawal. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.reflnun is 'Reference to League/UN. Codes: 0 none; 1 League; 2 UN.';
comment on column dataset.atop_phase.refothio is 'Reference to other IO. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.natrefal is 'Reference to other alliances. Codes: 0 none; 1 conformity; 2 as threat; 3 notification; 9 other.';
comment on column dataset.atop_phase.compag is 'Companion agreements (their provisions are coded into the alliance). Codes: 0 none; 1 military; 2 economic; 3 dispute settlement; 4 peace treaty; 5 other; 6 multiple.';
comment on column dataset.atop_phase.nomicoop is 'Non-military cooperation. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.conres is 'Resolves a conflict. Codes: 0 no; 1 among parties; 2 third parties.';
comment on column dataset.atop_phase.agprois is 'Future agreements promised. Codes: 0 none; 1 territory; 2 economy; 3 military; 4 other; 5 multiple.';
comment on column dataset.atop_phase.conmen is 'Unresolved conflicts mentioned. Codes: 1 yes, 0 no.';
comment on column dataset.atop_phase.ecaid is 'Economic aid. Codes: 0 none; 1 general; 2 postwar recovery; 3 trade concessions/MFN.';
comment on column dataset.atop_phase.interv is 'Domestic intervention. Codes: 0 none; 1 mutual non-intervention; 2 mutual intervention; 3 one-way intervention; 4 one-way non-intervention.';
comment on column dataset.atop_phase.mem is 'COW codes of all states that were ever members, from the columns mem1 and following.';
comment on column dataset.atop_phase.source is '1 when coded from the text, 2 from secondary sources only.';
comment on column dataset.atop_phase.new5 is '1 when the alliance was added since the last major version.';
comment on column dataset.atop_phase.rev5 is '1 when its coding was revised since the last major version.';
comment on column dataset.atop_phase.version is 'Version of the data set; 5.0999999 in some exports.';
comment on column dataset.atop_phase.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.atop_member as
select
  held.file_id,
  held.row_number,
  held.atopid,
  held.cowid,
  held.cow4id,
  held.member,
  held.cowsys,
  held.yrent,
  held.moent,
  held.dayent,
  held.yrexit,
  held.moexit,
  held.dayexit,
  held.ineffect,
  held.bilat,
  held.phase,
  held.maxphase,
  held.wartime,
  held.cowwar,
  held.estmode,
  held.pubsecr,
  held.secrart,
  held.proadd,
  held.futmem,
  held.speclgth,
  held.length,
  held.renounce,
  held.proren,
  held.renewlgt,
  held.term,
  held.termmode,
  held.termcaus,
  held.defense,
  held.offense,
  held.neutral,
  held.nonagg,
  held.consul,
  held.active,
  held.conditio,
  held.defcon,
  held.offcon,
  held.neucon,
  held.concon,
  held.defcoadv,
  held.defcoloc,
  held.defcocon,
  held.defconum,
  held.defcodem,
  held.defconpr,
  held.offcoadv,
  held.offcoloc,
  held.offcocon,
  held.offconum,
  held.offcodem,
  held.neucoadv,
  held.neucoloc,
  held.neucocon,
  held.neuconum,
  held.neucodem,
  held.neuconpr,
  held.neucoatt,
  held.concoadv,
  held.concoloc,
  held.concocon,
  held.concoreq,
  held.olimob,
  held.asymm,
  held.obvary,
  held.notaiden,
  held.dipaid,
  held.terrres,
  held.seppeace,
  held.thirdcom,
  held.noothall,
  held.specthrt,
  held.statthr1,
  held.statthr2,
  held.conwtin,
  held.medarb,
  held.milcon,
  held.milaid,
  held.intcom,
  held.subord,
  held.organ1,
  held.orgpurp1,
  held.organ2,
  held.orgpurp2,
  held.base,
  held.contrib,
  held.armred,
  held.acqterr,
  held.divgains,
  held.demwith,
  held.reflnun,
  held.refothio,
  held.natrefal,
  held.compag,
  held.nomicoop,
  held.conres,
  held.agprois,
  held.conmen,
  held.ecaid,
  held.interv,
  held.source,
  held.new5,
  held.rev5,
  held.version,
  member_is.actor as member_actor,
  held.missing
from dataset.atop_member_row as held
left join dataset.actor_year as member_is
  on member_is.system = 'cow' and member_is.code = held.member::text and member_is.year = held.yrent
where held.file_id = (select max(id) from dataset.file where dataset = 'atop-member');

comment on view dataset.atop_member is
  'Alliance Treaty Obligations and Provisions (ATOP), members. A row a member of a phase: what this member promised. An empty provision means that the text was not at hand, never no.';
comment on column dataset.atop_member.file_id is 'The file from which the row comes.';
comment on column dataset.atop_member.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.atop_member.atopid is 'Number of the alliance in ATOP, in chronological blocks: 1000s formed 1815-1913, 2000s 1914-1944, 3000s 1945-1989, 4000s and above since 1990.';
comment on column dataset.atop_member.cowid is 'Number of the alliance in COW Formal Alliances 3.0; empty when it is not in that list.';
comment on column dataset.atop_member.cow4id is 'Number of the alliance in COW Formal Alliances 4.1 (version4id there); empty when it is not in that list.';
comment on column dataset.atop_member.member is 'COW code of the member.';
comment on column dataset.atop_member.cowsys is 'Member was in the COW state system when signing. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.yrent is 'Year in which the member signed or joined.';
comment on column dataset.atop_member.moent is 'Month in which the member signed or joined.';
comment on column dataset.atop_member.dayent is 'Day on which the member signed or joined; empty when not known.';
comment on column dataset.atop_member.yrexit is 'Year in which the member left; empty when it was a member on 31 December 2018.';
comment on column dataset.atop_member.moexit is 'Month in which the member left; empty when it was a member on 31 December 2018.';
comment on column dataset.atop_member.dayexit is 'Day on which the member left; empty when not known or still a member.';
comment on column dataset.atop_member.ineffect is 'In effect (for this member) on 31 Dec 2018. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.bilat is 'Never more than two members in the phase (lifetime in alliance level); successor cases count as bilateral. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.phase is 'Phase the row belongs to; new phase when written terms change so that a coded variable changes. Codes: 0 = single-phase.';
comment on column dataset.atop_member.maxphase is 'Number of phases. Codes: 0 = single-phase.';
comment on column dataset.atop_member.wartime is 'Any member at COW interstate war when first formed. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.cowwar is 'War the member was in at entry. Codes: 0 none.';
comment on column dataset.atop_member.estmode is 'Form of the founding instrument. Codes: 1 treaty requiring ratification;  0 other (executive agreement, notes).';
comment on column dataset.atop_member.pubsecr is 'Secrecy REQUIRED by the agreement. Codes: 0 public; 1 public with required-secret articles; 2 wholly secret.';
comment on column dataset.atop_member.secrart is 'Content of secret part. Codes: 0 none; 1 spoils; 2 target state; 3 obligations/conditions; 4 target+obligations; 5 contributions; 6 operational guidelines; 7 accessions; 8 secret treaty.';
comment on column dataset.atop_member.proadd is 'Accession procedure. Codes: 0 not mentioned; 1 means unspecified; 2 unanimity; 3 other procedure.';
comment on column dataset.atop_member.futmem is 'Who may accede. Codes: 0 none; 1 named states; 2 states with characteristics; 3 any state.';
comment on column dataset.atop_member.speclgth is 'Specified duration type. Codes: 0 not specified; 1 fixed period; 2 until an event; 3 explicitly indefinite (incl. until notice of withdrawal).';
comment on column dataset.atop_member.length is 'Initial term in months. Codes: 0 if no fixed period.';
comment on column dataset.atop_member.renounce is 'Right to leave DURING the term. Codes: 0 no provision; 1 any time with notice; 2 if an ally commits aggression; 3 after a set period before scheduled end; 4 expressly prohibited.';
comment on column dataset.atop_member.proren is 'Renewal. Codes: 0 none; 1 active renewal needed; 2 automatic unless denounced.';
comment on column dataset.atop_member.renewlgt is 'Length of each renewal term. Codes: 0 none/unspecified.';
comment on column dataset.atop_member.term is 'How the alliance (phase) ended. Codes: 0 censored/in effect; 1 provisions fulfilled; 2 violation (incl. early abrogation); 3 renegotiation.';
comment on column dataset.atop_member.termmode is 'How it ended for this member. Codes: 0 in effect; 1 not renewed; 2 replaced; 3 broken early; 4 member lost independence; 5 casus foederis moot; 6 war lost.';
comment on column dataset.atop_member.termcaus is 'Why it ended for this member. Codes: 0 in effect; 1 replaced; 2 loss of independence; 3 problem resolved; 4 unrelated policy dispute; 5 alliance-management dispute; 6 war among members; 7 war with third party; 8 violation short of war.';
comment on column dataset.atop_member.defense is 'Promise of ACTIVE MILITARY support if an ally''s sovereignty/territory is attacked (attack on one = attack on all counts). Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.offense is 'Promise of active military support under conditions NOT triggered by attack on an ally. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.neutral is 'Promise not to join/aid a third party against an ally (general "no hostile coalition" clause is NOT enough). Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.nonagg is 'Active promise not to use force against ally / settle all disputes peacefully (respect for sovereignty alone is not enough). Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.consul is 'Promise to consult in crises that may become militarized, aiming at policy coordination (general consultation is not enough). Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.active is 'DEFENSE or OFFENSE by any member (comparable to COW Type I). Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.conditio is 'Any primary obligation is conditional (summary of DEFCON,OFFCON,NEUCON,CONCON; member level also OLIMOB). Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.defcon is 'Whether the promise of defence is conditional on any circumstance.';
comment on column dataset.atop_member.offcon is 'Whether the promise to attack is conditional on any circumstance.';
comment on column dataset.atop_member.neucon is 'Whether the promise of neutrality is conditional on any circumstance.';
comment on column dataset.atop_member.concon is 'Whether the promise to consult is conditional on any circumstance.';
comment on column dataset.atop_member.defcoadv is 'The promise of defence conditional on a particular adversary. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.defcoloc is 'The promise of defence conditional on a particular location. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.defcocon is 'The promise of defence conditional on a particular ongoing conflict. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.defconum is 'The promise of defence conditional on number of adversaries. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.defcodem is 'The promise of defence conditional on demands being (not) met. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.defconpr is 'The promise of defence conditional on ally not provoking the adversary. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.offcoadv is 'The promise to attack conditional on a particular adversary. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.offcoloc is 'The promise to attack conditional on a particular location. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.offcocon is 'The promise to attack conditional on a particular ongoing conflict. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.offconum is 'The promise to attack conditional on number of adversaries. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.offcodem is 'The promise to attack conditional on demands being (not) met. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.neucoadv is 'The promise of neutrality conditional on a particular adversary. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.neucoloc is 'The promise of neutrality conditional on a particular location. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.neucocon is 'The promise of neutrality conditional on a particular ongoing conflict. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.neuconum is 'The promise of neutrality conditional on number of adversaries. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.neucodem is 'The promise of neutrality conditional on demands being (not) met. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.neuconpr is 'The promise of neutrality conditional on ally not provoking the adversary. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.neucoatt is 'The promise of neutrality conditional on the ally being attacked. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.concoadv is 'The promise to consult conditional on a particular adversary. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.concoloc is 'The promise to consult conditional on a particular location. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.concocon is 'The promise to consult conditional on a particular ongoing conflict. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.concoreq is 'The promise to consult conditional on an ally requesting consultation. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.olimob is 'Other condition. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.asymm is 'Obligations, their conditions, or NOTAIDEN/DIPAID/TERRRES/SEPPEACE/THIRDCOM/NOOTHALL differ among members. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.obvary is 'This member owes different obligations to different allies (multilateral only). Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.notaiden is 'Promise to deny support (incl. use of territory) to enemies of ally; not implied by NEUTRAL/NONAGG. Codes: 0 none; 1 general; 2 outside states; 3 non-state actors; 4 both.';
comment on column dataset.atop_member.dipaid is 'Diplomatic/economic action against the threat. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.terrres is 'Territory or resources made available to ally in conflict. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.seppeace is 'Separate peace. Codes: 0 none; 1 prohibited; 2 needs approval; 3 consultation on peace treaty.';
comment on column dataset.atop_member.thirdcom is 'No commitments to third parties (without consulting). Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.noothall is 'No participation in alliances directed against this one. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.specthrt is 'Named threat. Codes: 0 none; 1 state(s); 2 region; 3 state in region; 4 ongoing conflict; 5 domestic/non-state; 6 other alliance.';
comment on column dataset.atop_member.statthr1 is 'COW code of the first state named as a threat; empty when none is named.';
comment on column dataset.atop_member.statthr2 is 'COW code of the second state named as a threat; empty when none is named.';
comment on column dataset.atop_member.conwtin is 'Conflict among members mentioned. Codes: 0 none; 1 general; 2 specific issue; 3 interpretation of the agreement.';
comment on column dataset.atop_member.medarb is 'Mediation/arbitration committed. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.milcon is 'Military contact required. Codes: 0 none; 1 only in hostilities; 2 peacetime; 3 common defence policy.';
comment on column dataset.atop_member.milaid is 'Military aid promised by any member. Codes: 0 none; 1 general; 2 grants/loans; 3 training/technology/supplies; 4 both.';
comment on column dataset.atop_member.intcom is 'Integrated command in peace AND war. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.subord is 'Wartime subordination. Codes: 0 none; 1 leader fixed; 2 leader contingent.';
comment on column dataset.atop_member.organ1 is 'Organizations created. Codes: 0 none; 1 regular meetings; 2 named organization; 3 stand-alone with permanent bureaucracy.';
comment on column dataset.atop_member.orgpurp1 is 'Purpose of ORGAN1/2. Codes: 0 none; 1 military; 2 economic; 3 political consultation; 4 military+economic+political; 5 dispute resolution.';
comment on column dataset.atop_member.organ2 is 'Organizations created. Codes: 0 none; 1 regular meetings; 2 named organization; 3 stand-alone with permanent bureaucracy.';
comment on column dataset.atop_member.orgpurp2 is 'Purpose of ORGAN1/2. Codes: 0 none; 1 military; 2 economic; 3 political consultation; 4 military+economic+political; 5 dispute resolution.';
comment on column dataset.atop_member.base is 'Troop stationing/bases. Codes: 0 none; 1 joint on neutral territory; 2 mutual; 3 one-way.';
comment on column dataset.atop_member.contrib is 'Troop/supply/fund contributions or cost shares specified. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.armred is 'Arms provisions. Codes: 0 none; 1 limits/rules of warfare; 2 coordinated increase.';
comment on column dataset.atop_member.acqterr is 'Acquisition of territory. Codes: 0 none; 1 permitted; 2 prohibited.';
comment on column dataset.atop_member.divgains is 'Division of gains. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.demwith is 'Demobilization/withdrawal. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.reflnun is 'Reference to League/UN. Codes: 0 none; 1 League; 2 UN.';
comment on column dataset.atop_member.refothio is 'Reference to other IO. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.natrefal is 'Reference to other alliances. Codes: 0 none; 1 conformity; 2 as threat; 3 notification; 9 other.';
comment on column dataset.atop_member.compag is 'Companion agreements (their provisions are coded into the alliance). Codes: 0 none; 1 military; 2 economic; 3 dispute settlement; 4 peace treaty; 5 other; 6 multiple.';
comment on column dataset.atop_member.nomicoop is 'Non-military cooperation. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.conres is 'Resolves a conflict. Codes: 0 no; 1 among parties; 2 third parties.';
comment on column dataset.atop_member.agprois is 'Future agreements promised. Codes: 0 none; 1 territory; 2 economy; 3 military; 4 other; 5 multiple.';
comment on column dataset.atop_member.conmen is 'Unresolved conflicts mentioned. Codes: 1 yes, 0 no.';
comment on column dataset.atop_member.ecaid is 'Economic aid. Codes: 0 none; 1 general; 2 postwar recovery; 3 trade concessions/MFN.';
comment on column dataset.atop_member.interv is 'Domestic intervention. Codes: 0 none; 1 mutual non-intervention; 2 mutual intervention; 3 one-way intervention; 4 one-way non-intervention.';
comment on column dataset.atop_member.source is '1 when coded from the text, 2 from secondary sources only.';
comment on column dataset.atop_member.new5 is '1 when the alliance was added since the last major version.';
comment on column dataset.atop_member.rev5 is '1 when its coding was revised since the last major version.';
comment on column dataset.atop_member.version is 'Version of the data set; 5.0999999 in some exports.';
comment on column dataset.atop_member.member_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.atop_member.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.cow_alliance_member as
select
  held.file_id,
  held.row_number,
  held.version4id,
  held.ccode,
  held.state_name,
  held.all_st_day,
  held.all_st_month,
  held.all_st_year,
  held.all_end_day,
  held.all_end_month,
  held.all_end_year,
  held.ss_type,
  held.mem_st_day,
  held.mem_st_month,
  held.mem_st_year,
  held.mem_end_day,
  held.mem_end_month,
  held.mem_end_year,
  held.left_censor,
  held.right_censor,
  held.defense,
  held.neutrality,
  held.nonaggression,
  held.entente,
  held.version,
  ccode_is.actor as ccode_actor,
  held.missing
from dataset.cow_alliance_member_row as held
left join dataset.actor_year as ccode_is
  on ccode_is.system = 'cow' and ccode_is.code = held.ccode::text and ccode_is.year = held.mem_st_year
where held.file_id = (select max(id) from dataset.file where dataset = 'cow-alliance-member');

comment on view dataset.cow_alliance_member is
  'Correlates of War (COW) Formal Alliances, members. A row a spell of membership.';
comment on column dataset.cow_alliance_member.file_id is 'The file from which the row comes.';
comment on column dataset.cow_alliance_member.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.cow_alliance_member.version4id is 'Number of the alliance in COW Formal Alliances 4.1.';
comment on column dataset.cow_alliance_member.ccode is 'COW code of the member.';
comment on column dataset.cow_alliance_member.state_name is 'Name of the member.';
comment on column dataset.cow_alliance_member.all_st_day is 'Day on which the alliance began.';
comment on column dataset.cow_alliance_member.all_st_month is 'Month in which the alliance began.';
comment on column dataset.cow_alliance_member.all_st_year is 'Year in which the alliance began.';
comment on column dataset.cow_alliance_member.all_end_day is 'Day on which the alliance ended; empty while it goes on.';
comment on column dataset.cow_alliance_member.all_end_month is 'Month in which the alliance ended; empty while it goes on.';
comment on column dataset.cow_alliance_member.all_end_year is 'Year in which the alliance ended; empty while it goes on.';
comment on column dataset.cow_alliance_member.ss_type is 'Type after Singer and Small, as a label. The label of type IIa is not reliable: use the columns of promises.';
comment on column dataset.cow_alliance_member.mem_st_day is 'Day on which the spell of membership began; not before 1816.';
comment on column dataset.cow_alliance_member.mem_st_month is 'Month in which the spell of membership began.';
comment on column dataset.cow_alliance_member.mem_st_year is 'Year in which the spell of membership began.';
comment on column dataset.cow_alliance_member.mem_end_day is 'Day on which the spell of membership ended; empty while it goes on.';
comment on column dataset.cow_alliance_member.mem_end_month is 'Month in which the spell of membership ended; empty while it goes on.';
comment on column dataset.cow_alliance_member.mem_end_year is 'Year in which the spell of membership ended; empty while it goes on.';
comment on column dataset.cow_alliance_member.left_censor is '1 when the spell began before 1816.';
comment on column dataset.cow_alliance_member.right_censor is '1 when the spell goes on at the end of the data (2012).';
comment on column dataset.cow_alliance_member.defense is '1 when the members promise to defend each other, 0 when not.';
comment on column dataset.cow_alliance_member.neutrality is '1 when they promise neutrality, 0 when not.';
comment on column dataset.cow_alliance_member.nonaggression is '1 when they promise not to attack each other, 0 when not.';
comment on column dataset.cow_alliance_member.entente is '1 when they promise to consult in a crisis, 0 when not.';
comment on column dataset.cow_alliance_member.version is 'Version of the data set, as the file gives it.';
comment on column dataset.cow_alliance_member.ccode_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.cow_alliance_member.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.cow_alliance_dyad as
select
  held.file_id,
  held.row_number,
  held.version4id,
  held.ccode1,
  held.state_name1,
  held.ccode2,
  held.state_name2,
  held.dyad_st_day,
  held.dyad_st_month,
  held.dyad_st_year,
  held.dyad_end_day,
  held.dyad_end_month,
  held.dyad_end_year,
  held.left_censor,
  held.right_censor,
  held.defense,
  held.neutrality,
  held.nonaggression,
  held.entente,
  held.is_asymmetric,
  held.version,
  ccode1_is.actor as ccode1_actor,
  ccode2_is.actor as ccode2_actor,
  held.missing
from dataset.cow_alliance_dyad_row as held
left join dataset.actor_year as ccode1_is
  on ccode1_is.system = 'cow' and ccode1_is.code = held.ccode1::text and ccode1_is.year = held.dyad_st_year
left join dataset.actor_year as ccode2_is
  on ccode2_is.system = 'cow' and ccode2_is.code = held.ccode2::text and ccode2_is.year = held.dyad_st_year
where held.file_id = (select max(id) from dataset.file where dataset = 'cow-alliance-dyad');

comment on view dataset.cow_alliance_dyad is
  'Correlates of War (COW) Formal Alliances, pairs of states. A row a pair of allies and a spell; a pair stands once.';
comment on column dataset.cow_alliance_dyad.file_id is 'The file from which the row comes.';
comment on column dataset.cow_alliance_dyad.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.cow_alliance_dyad.version4id is 'Number of the alliance in COW Formal Alliances 4.1.';
comment on column dataset.cow_alliance_dyad.ccode1 is 'COW code of the first state.';
comment on column dataset.cow_alliance_dyad.state_name1 is 'Name of the first state.';
comment on column dataset.cow_alliance_dyad.ccode2 is 'COW code of the second state.';
comment on column dataset.cow_alliance_dyad.state_name2 is 'Name of the second state.';
comment on column dataset.cow_alliance_dyad.dyad_st_day is 'Day on which the two became allies; not before 1816.';
comment on column dataset.cow_alliance_dyad.dyad_st_month is 'Month in which the two became allies.';
comment on column dataset.cow_alliance_dyad.dyad_st_year is 'Year in which the two became allies.';
comment on column dataset.cow_alliance_dyad.dyad_end_day is 'Day on which they ceased to be allies; empty while it goes on.';
comment on column dataset.cow_alliance_dyad.dyad_end_month is 'Month in which they ceased to be allies; empty while it goes on.';
comment on column dataset.cow_alliance_dyad.dyad_end_year is 'Year in which they ceased to be allies; empty while it goes on.';
comment on column dataset.cow_alliance_dyad.left_censor is '1 when the spell began before 1816.';
comment on column dataset.cow_alliance_dyad.right_censor is '1 when the spell goes on at the end of the data (2012).';
comment on column dataset.cow_alliance_dyad.defense is '1 when the members promise to defend each other, 0 when not.';
comment on column dataset.cow_alliance_dyad.neutrality is '1 when they promise neutrality, 0 when not.';
comment on column dataset.cow_alliance_dyad.nonaggression is '1 when they promise not to attack each other, 0 when not.';
comment on column dataset.cow_alliance_dyad.entente is '1 when they promise to consult in a crisis, 0 when not.';
comment on column dataset.cow_alliance_dyad.is_asymmetric is '1 when the two owe each other different things.';
comment on column dataset.cow_alliance_dyad.version is 'Version of the data set, as the file gives it.';
comment on column dataset.cow_alliance_dyad.ccode1_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.cow_alliance_dyad.ccode2_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.cow_alliance_dyad.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.cow_state as
select
  held.file_id,
  held.row_number,
  held.stateabb,
  held.ccode,
  held.statenme,
  held.styear,
  held.stmonth,
  held.stday,
  held.endyear,
  held.endmonth,
  held.endday,
  held.version,
  ccode_is.actor as ccode_actor,
  held.missing
from dataset.cow_state_row as held
left join dataset.actor_year as ccode_is
  on ccode_is.system = 'cow' and ccode_is.code = held.ccode::text and ccode_is.year = held.styear
where held.file_id = (select max(id) from dataset.file where dataset = 'cow-state');

comment on view dataset.cow_state is
  'Correlates of War (COW) State System Membership: spells. A row a spell of a state in the international system.';
comment on column dataset.cow_state.file_id is 'The file from which the row comes.';
comment on column dataset.cow_state.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.cow_state.stateabb is 'Abbreviation of the state in the COW lists.';
comment on column dataset.cow_state.ccode is 'COW code of the state.';
comment on column dataset.cow_state.statenme is 'Name of the state.';
comment on column dataset.cow_state.styear is 'Year in which the spell in the state system began.';
comment on column dataset.cow_state.stmonth is 'Month in which the spell in the state system began.';
comment on column dataset.cow_state.stday is 'Day on which the spell in the state system began.';
comment on column dataset.cow_state.endyear is 'Year in which the spell in the state system ended; 31 December 2016 when it went on.';
comment on column dataset.cow_state.endmonth is 'Month in which the spell in the state system ended; 31 December 2016 when it went on.';
comment on column dataset.cow_state.endday is 'Day on which the spell in the state system ended; 31 December 2016 when it went on.';
comment on column dataset.cow_state.version is 'Version of the data set, as the file gives it.';
comment on column dataset.cow_state.ccode_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.cow_state.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.cow_system as
select
  held.file_id,
  held.row_number,
  held.stateabb,
  held.ccode,
  held.year,
  held.version,
  ccode_is.actor as ccode_actor,
  held.missing
from dataset.cow_system_row as held
left join dataset.actor_year as ccode_is
  on ccode_is.system = 'cow' and ccode_is.code = held.ccode::text and ccode_is.year = held.year
where held.file_id = (select max(id) from dataset.file where dataset = 'cow-system');

comment on view dataset.cow_system is
  'Correlates of War (COW) State System Membership: years. A row a state and a year in which it belonged to the international system.';
comment on column dataset.cow_system.file_id is 'The file from which the row comes.';
comment on column dataset.cow_system.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.cow_system.stateabb is 'Abbreviation of the state in the COW lists.';
comment on column dataset.cow_system.ccode is 'COW code of the state.';
comment on column dataset.cow_system.year is 'A year in which the state belonged to the system.';
comment on column dataset.cow_system.version is 'Version of the data set, as the file gives it.';
comment on column dataset.cow_system.ccode_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.cow_system.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.nmc as
select
  held.file_id,
  held.row_number,
  held.stateabb,
  held.ccode,
  held.year,
  held.milex,
  held.milper,
  held.irst,
  held.pec,
  held.tpop,
  held.upop,
  held.cinc,
  held.version,
  ccode_is.actor as ccode_actor,
  held.missing
from dataset.nmc_row as held
left join dataset.actor_year as ccode_is
  on ccode_is.system = 'cow' and ccode_is.code = held.ccode::text and ccode_is.year = held.year
where held.file_id = (select max(id) from dataset.file where dataset = 'nmc');

comment on view dataset.nmc is
  'Correlates of War (COW) National Material Capabilities. A row a state and a year.';
comment on column dataset.nmc.file_id is 'The file from which the row comes.';
comment on column dataset.nmc.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.nmc.stateabb is 'Abbreviation of the state in the COW lists.';
comment on column dataset.nmc.ccode is 'COW code of the state.';
comment on column dataset.nmc.year is 'The year.';
comment on column dataset.nmc.milex is 'Military expenditure, in thousands: pounds sterling of the year until 1913, United States dollars of the year since 1914.';
comment on column dataset.nmc.milper is 'Military personnel, in thousands.';
comment on column dataset.nmc.irst is 'Iron and steel production, in thousands of tons.';
comment on column dataset.nmc.pec is 'Consumption of primary energy, in thousands of coal-ton equivalents.';
comment on column dataset.nmc.tpop is 'Total population, in thousands.';
comment on column dataset.nmc.upop is 'Population of cities of 100,000 and more, in thousands.';
comment on column dataset.nmc.cinc is 'Composite index of national capability: the mean of the shares in the world totals of the six figures, 0 to 1.';
comment on column dataset.nmc.version is 'Version of the data set, as the file gives it.';
comment on column dataset.nmc.ccode_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.nmc.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.dcad as
select
  held.file_id,
  held.row_number,
  held.ccode1,
  held.cow_name1,
  held.ccode2,
  held.cow_name2,
  held.sign_day,
  held.sign_month,
  held.sign_year,
  held.eif_day,
  held.eif_month,
  held.eif_year,
  held.type,
  held.category1,
  held.category2,
  held.category3,
  held.span,
  held.renew_type,
  held.renew_years,
  held.terminated,
  held.duration_actual,
  held.end_year_estimate,
  held.asymmetry,
  held.category_conf,
  held.unts,
  held.full_text,
  held.source_type,
  held.source,
  held.factiva_conf,
  held.factiva_sign,
  held.factiva_eif,
  held.dca_id,
  ccode1_is.actor as ccode1_actor,
  ccode2_is.actor as ccode2_actor,
  held.missing
from dataset.dcad_row as held
left join dataset.actor_year as ccode1_is
  on ccode1_is.system = 'cow' and ccode1_is.code = held.ccode1::text and ccode1_is.year = held.sign_year
left join dataset.actor_year as ccode2_is
  on ccode2_is.system = 'cow' and ccode2_is.code = held.ccode2::text and ccode2_is.year = held.sign_year
where held.file_id = (select max(id) from dataset.file where dataset = 'dcad');

comment on view dataset.dcad is
  'Defense Cooperation Agreement Dataset (DCAD). A row a bilateral agreement.';
comment on column dataset.dcad.file_id is 'The file from which the row comes.';
comment on column dataset.dcad.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.dcad.ccode1 is 'COW code of the first party.';
comment on column dataset.dcad.cow_name1 is 'COW abbreviation of the first party.';
comment on column dataset.dcad.ccode2 is 'COW code of the second party.';
comment on column dataset.dcad.cow_name2 is 'COW abbreviation of the second party.';
comment on column dataset.dcad.sign_day is 'Day of signature.';
comment on column dataset.dcad.sign_month is 'Month of signature.';
comment on column dataset.dcad.sign_year is 'Year of signature.';
comment on column dataset.dcad.eif_day is 'Day of entry into force; empty when not known.';
comment on column dataset.dcad.eif_month is 'Month of entry into force; empty when not known.';
comment on column dataset.dcad.eif_year is 'Year of entry into force; empty when not known.';
comment on column dataset.dcad.type is 'general: a framework agreement; sector: on one field.';
comment on column dataset.dcad.category1 is 'What it is on: DCA (general cooperation), PROCUREMENT, RESEARCH, TREX (training and exercises), DIC (classified information), COMMISSION.';
comment on column dataset.dcad.category2 is 'A second thing that it is on; empty when there is none.';
comment on column dataset.dcad.category3 is 'A third thing that it is on; empty when there is none.';
comment on column dataset.dcad.span is 'First term, in years; empty when not coded.';
comment on column dataset.dcad.renew_type is 'How it is renewed, in the codes of the set (-44, -55 to -58 and -66 are such codes, not numbers of years).';
comment on column dataset.dcad.renew_years is 'Length of a renewal, in years. A negative code of the set is no number of years: it is kept in raw.';
comment on column dataset.dcad.terminated is '1 when it was ended, 0 when not; empty when not known.';
comment on column dataset.dcad.duration_actual is 'How many years it lasted, when it was ended.';
comment on column dataset.dcad.end_year_estimate is 'Last year in which it is taken to be in effect; 2010 is the end of the data.';
comment on column dataset.dcad.asymmetry is 'Code of asymmetry between the parties, 0 to 2, as the set gives it.';
comment on column dataset.dcad.category_conf is 'How sure the category is: high, med, low or atypical.';
comment on column dataset.dcad.unts is 'Number of registration with the United Nations; empty when there is none.';
comment on column dataset.dcad.full_text is 'Whether the full text was at hand, in the letters of the set (Y, N, TE, NE).';
comment on column dataset.dcad.source_type is 'treaty: found in a collection of treaties; factiva: found in news.';
comment on column dataset.dcad.source is 'Where it was found.';
comment on column dataset.dcad.factiva_conf is 'How sure the coders were of a report in the news, 1 to 5; empty for treaties.';
comment on column dataset.dcad.factiva_sign is 'Whether news confirm the signature; empty for treaties.';
comment on column dataset.dcad.factiva_eif is 'Whether news confirm the entry into force; empty when not asked.';
comment on column dataset.dcad.dca_id is 'Number of the agreement in the set.';
comment on column dataset.dcad.ccode1_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.dcad.ccode2_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.dcad.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.sipri_register as
select
  held.file_id,
  held.row_number,
  held.database_id,
  held.supplier,
  held.recipient,
  held.designation,
  held.description,
  held.armament_category,
  held.order_year,
  held.order_year_is_estimate,
  held.delivered,
  held.delivered_is_estimate,
  held.delivery_year,
  held.delivery_year_is_estimate,
  held.status,
  held.tiv_unit,
  held.tiv_deal_unit,
  held.tiv_delivered,
  held.local_production,
  supplier_is.actor as supplier_actor,
  recipient_is.actor as recipient_actor,
  held.missing
from (
  select sipri_register_row.*, max(file_id) over (partition by database_id) as newest
  from dataset.sipri_register_row
) as held
left join dataset.actor_name_year as supplier_is
  on supplier_is.name = dataset.plain_name(held.supplier) and supplier_is.year = held.delivery_year
left join dataset.actor_name_year as recipient_is
  on recipient_is.name = dataset.plain_name(held.recipient) and recipient_is.year = held.delivery_year
where held.file_id = held.newest;

comment on view dataset.sipri_register is
  'SIPRI Arms Transfers Database: trade register. A row a deal and a year of delivery. The flags of estimates belong to the columns before them.';
comment on column dataset.sipri_register.file_id is 'The file from which the row comes.';
comment on column dataset.sipri_register.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.sipri_register.database_id is 'Number of the deal in the SIPRI Arms Transfers Database.';
comment on column dataset.sipri_register.supplier is 'Supplier, as SIPRI names it. One star marks a non-state group, two an international organisation.';
comment on column dataset.sipri_register.recipient is 'Recipient, as SIPRI names it. One star marks a non-state group, two an international organisation.';
comment on column dataset.sipri_register.designation is 'Designation of the weapon.';
comment on column dataset.sipri_register.description is 'What kind of weapon it is.';
comment on column dataset.sipri_register.armament_category is 'Category of SIPRI: aircraft, ships, missiles and so on.';
comment on column dataset.sipri_register.order_year is 'Year of the order.';
comment on column dataset.sipri_register.order_year_is_estimate is 'Whether the year of the order is an estimate; empty when SIPRI does not say.';
comment on column dataset.sipri_register.delivered is 'How many were delivered in the year.';
comment on column dataset.sipri_register.delivered_is_estimate is 'Whether the number delivered is an estimate; empty when SIPRI does not say.';
comment on column dataset.sipri_register.delivery_year is 'The year of delivery.';
comment on column dataset.sipri_register.delivery_year_is_estimate is 'Whether the year of delivery is an estimate; empty when SIPRI does not say.';
comment on column dataset.sipri_register.status is 'New, second hand, or second hand but modernised.';
comment on column dataset.sipri_register.tiv_unit is 'Trend-indicator value of one item when new, in millions.';
comment on column dataset.sipri_register.tiv_deal_unit is 'Trend-indicator value of one item as it was delivered, in millions.';
comment on column dataset.sipri_register.tiv_delivered is 'Trend-indicator value of what was delivered in the year, in millions. A measure of military capability, not of money.';
comment on column dataset.sipri_register.local_production is 'Whether the items were produced in the receiving country.';
comment on column dataset.sipri_register.supplier_actor is 'Key of the actor that has this name in this year, as far as there is a record of it.';
comment on column dataset.sipri_register.recipient_actor is 'Key of the actor that has this name in this year, as far as there is a record of it.';
comment on column dataset.sipri_register.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.sipri_register_older as
select
  held.file_id,
  held.row_number,
  held.recipient,
  held.supplier,
  held.order_year,
  held.ordered,
  held.designation,
  held.description,
  held.delivered,
  held.delivery_years,
  held.status,
  held.comments,
  held.tiv_unit,
  held.tiv_ordered,
  held.tiv_delivered,
  supplier_is.actor as supplier_actor,
  recipient_is.actor as recipient_actor,
  held.missing
from (
  select sipri_register_older_row.*, max(file_id) over (partition by supplier, recipient, order_year, designation) as newest
  from dataset.sipri_register_older_row
) as held
left join dataset.actor_name_year as supplier_is
  on supplier_is.name = dataset.plain_name(held.supplier) and supplier_is.year = held.order_year
left join dataset.actor_name_year as recipient_is
  on recipient_is.name = dataset.plain_name(held.recipient) and recipient_is.year = held.order_year
where held.file_id = held.newest;

comment on view dataset.sipri_register_older is
  'SIPRI Arms Transfers Database: trade register, older layout. A row a deal; its figures are those of all delivery years together and are not to be added up by year.';
comment on column dataset.sipri_register_older.file_id is 'The file from which the row comes.';
comment on column dataset.sipri_register_older.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.sipri_register_older.recipient is 'Recipient, as SIPRI names it. One star marks a non-state group, two an international organisation.';
comment on column dataset.sipri_register_older.supplier is 'Supplier, as SIPRI names it. One star marks a non-state group, two an international organisation.';
comment on column dataset.sipri_register_older.order_year is 'Year of the order.';
comment on column dataset.sipri_register_older.ordered is 'How many were ordered; empty when that is not known.';
comment on column dataset.sipri_register_older.designation is 'Designation of the weapon.';
comment on column dataset.sipri_register_older.description is 'What kind of weapon it is.';
comment on column dataset.sipri_register_older.delivered is 'How many were delivered in all years together.';
comment on column dataset.sipri_register_older.delivery_years is 'Years of the deliveries; empty when none is identified.';
comment on column dataset.sipri_register_older.status is 'New, second hand, or second hand but modernised.';
comment on column dataset.sipri_register_older.comments is 'What SIPRI adds, as written.';
comment on column dataset.sipri_register_older.tiv_unit is 'Trend-indicator value of one item, in millions.';
comment on column dataset.sipri_register_older.tiv_ordered is 'Trend-indicator value of all that was ordered, in millions.';
comment on column dataset.sipri_register_older.tiv_delivered is 'Trend-indicator value of what was delivered, in millions. A measure of military capability, not of money.';
comment on column dataset.sipri_register_older.supplier_actor is 'Key of the actor that has this name in this year, as far as there is a record of it.';
comment on column dataset.sipri_register_older.recipient_actor is 'Key of the actor that has this name in this year, as far as there is a record of it.';
comment on column dataset.sipri_register_older.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.troops_country_year as
select
  held.file_id,
  held.row_number,
  held.countryname,
  held.year,
  held.ccode,
  held.iso3c,
  held.region,
  held.troops_ad,
  held.army_ad,
  held.navy_ad,
  held.air_force_ad,
  held.marine_corps_ad,
  held.coast_guard_ad,
  held.space_force_ad,
  held.army_national_guard,
  held.air_national_guard,
  held.army_reserve,
  held.navy_reserve,
  held.marine_corps_reserve,
  held.air_force_reserve,
  held.coast_guard_reserve,
  held.total_selected_reserve,
  held.army_civilian,
  held.navy_civilian,
  held.marine_corps_civilian,
  held.air_force_civilian,
  held.dod_civilian,
  held.total_civilian,
  ccode_is.actor as ccode_actor,
  held.missing
from dataset.troops_country_year_row as held
left join dataset.actor_year as ccode_is
  on ccode_is.system = 'cow' and ccode_is.code = held.ccode::text and ccode_is.year = held.year
where held.file_id = (select max(id) from dataset.file where dataset = 'troops-country-year');

comment on view dataset.troops_country_year is
  'US military deployments abroad by country and year (troopdata). A row a country and a year.';
comment on column dataset.troops_country_year.file_id is 'The file from which the row comes.';
comment on column dataset.troops_country_year.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.troops_country_year.countryname is 'Name of the country or territory.';
comment on column dataset.troops_country_year.year is 'The year.';
comment on column dataset.troops_country_year.ccode is 'COW code of the country; codes above 1000 are given by the set to territories that COW does not list.';
comment on column dataset.troops_country_year.iso3c is 'ISO 3166-1 alpha-3 code; empty for territories without one.';
comment on column dataset.troops_country_year.region is 'Region, after the World Bank.';
comment on column dataset.troops_country_year.troops_ad is 'Members of the forces on active duty in the country. Corrections in the sources make some figures negative.';
comment on column dataset.troops_country_year.army_ad is 'Members of the army on active duty in the country. Corrections in the sources make some figures negative.';
comment on column dataset.troops_country_year.navy_ad is 'Members of the navy on active duty in the country. Corrections in the sources make some figures negative.';
comment on column dataset.troops_country_year.air_force_ad is 'Members of the air force on active duty in the country. Corrections in the sources make some figures negative.';
comment on column dataset.troops_country_year.marine_corps_ad is 'Members of the marine corps on active duty in the country. Corrections in the sources make some figures negative.';
comment on column dataset.troops_country_year.coast_guard_ad is 'Members of the coast guard on active duty in the country. Corrections in the sources make some figures negative.';
comment on column dataset.troops_country_year.space_force_ad is 'Members of the space force on active duty in the country. Corrections in the sources make some figures negative.';
comment on column dataset.troops_country_year.army_national_guard is 'Members of the army national guard in the country.';
comment on column dataset.troops_country_year.air_national_guard is 'Members of the air national guard in the country.';
comment on column dataset.troops_country_year.army_reserve is 'Members of the army reserve in the country.';
comment on column dataset.troops_country_year.navy_reserve is 'Members of the navy reserve in the country.';
comment on column dataset.troops_country_year.marine_corps_reserve is 'Members of the marine corps reserve in the country.';
comment on column dataset.troops_country_year.air_force_reserve is 'Members of the air force reserve in the country.';
comment on column dataset.troops_country_year.coast_guard_reserve is 'Members of the coast guard reserve in the country.';
comment on column dataset.troops_country_year.total_selected_reserve is 'Members of the selected reserve, all services in the country.';
comment on column dataset.troops_country_year.army_civilian is 'Civilians employed by the army in the country.';
comment on column dataset.troops_country_year.navy_civilian is 'Civilians employed by the navy in the country.';
comment on column dataset.troops_country_year.marine_corps_civilian is 'Civilians employed by the marine corps in the country.';
comment on column dataset.troops_country_year.air_force_civilian is 'Civilians employed by the air force in the country.';
comment on column dataset.troops_country_year.dod_civilian is 'Civilians employed by other parts of the department of defence in the country.';
comment on column dataset.troops_country_year.total_civilian is 'Civilians, all employers in the country.';
comment on column dataset.troops_country_year.ccode_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.troops_country_year.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.us_base as
select
  held.file_id,
  held.row_number,
  held.countryname,
  held.ccode,
  held.iso3c,
  held.basename,
  held.lat,
  held.lon,
  held.base,
  held.lilypad,
  held.fundedsite,
  ccode_is.actor as ccode_actor,
  held.missing
from dataset.us_base_row as held
left join dataset.actor_year as ccode_is
  on ccode_is.system = 'cow' and ccode_is.code = held.ccode::text and ccode_is.year = extract(year from current_date)::integer
where held.file_id = (select max(id) from dataset.file where dataset = 'us-base');

comment on view dataset.us_base is
  'US military bases abroad (troopdata). A row a site.';
comment on column dataset.us_base.file_id is 'The file from which the row comes.';
comment on column dataset.us_base.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.us_base.countryname is 'Name of the country or territory.';
comment on column dataset.us_base.ccode is 'COW code of the state to which it belongs.';
comment on column dataset.us_base.iso3c is 'ISO 3166-1 alpha-3 code of the state to which it belongs.';
comment on column dataset.us_base.basename is 'Name of the base; empty when the set has none.';
comment on column dataset.us_base.lat is 'Latitude, in degrees.';
comment on column dataset.us_base.lon is 'Longitude, in degrees.';
comment on column dataset.us_base.base is '1 for a base of some size.';
comment on column dataset.us_base.lilypad is '1 for a small site.';
comment on column dataset.us_base.fundedsite is '1 for a site that the United States pay for and do not hold.';
comment on column dataset.us_base.ccode_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.us_base.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.reliability as
select
  held.file_id,
  held.row_number,
  held.sample,
  held.warid,
  held.atopid,
  held.cowwarid,
  held.warname,
  held.cowid,
  held.multilateral,
  held.sabhon,
  held.sabvio,
  held.nonagg_bf,
  held.consul_bf,
  held.cfna_bf,
  held.dna_bf,
  held.honor_bf,
  held.violate_bf,
  held.nonagg_llm,
  held.consul_llm,
  held.cfna_llm,
  held.dna_llm,
  held.honor_llm,
  held.violate_llm,
  held.sabroskyhonorbf,
  held.sabroskyhonorllm,
  held.defense,
  held.offense,
  held.neutral,
  held.nonagg,
  held.consul,
  held.missing
from dataset.reliability_row as held
where held.file_id = (select max(id) from dataset.file where dataset = 'reliability');

comment on view dataset.reliability is
  'Reliability of alliance commitments in war. A row an alliance and a war.';
comment on column dataset.reliability.file_id is 'The file from which the row comes.';
comment on column dataset.reliability.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.reliability.sample is 'In which sample of the study the row is.';
comment on column dataset.reliability.warid is 'Number of the war in the set.';
comment on column dataset.reliability.atopid is 'Number of the alliance in ATOP.';
comment on column dataset.reliability.cowwarid is 'Number of the war in the COW list; empty when it is not in it.';
comment on column dataset.reliability.warname is 'Name of the war.';
comment on column dataset.reliability.cowid is 'Number of the alliance in the COW list; empty when it is not in it.';
comment on column dataset.reliability.multilateral is '1 when the alliance has more than two members.';
comment on column dataset.reliability.sabhon is '1 when honoured after Sabrosky, 0 when not; empty outside his data.';
comment on column dataset.reliability.sabvio is '1 when violated after Sabrosky, 0 when not; empty outside his data.';
comment on column dataset.reliability.nonagg_bf is '1 when, after Berkemeier and Fuhrmann (2018), the promise not to attack was what was called upon; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.consul_bf is '1 when, after Berkemeier and Fuhrmann (2018), the promise to consult was what was called upon; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.cfna_bf is '1 when, after Berkemeier and Fuhrmann (2018), the casus foederis was not activated; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.dna_bf is '1 when, after Berkemeier and Fuhrmann (2018), the alliance and the war fall under the code dna of the set; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.honor_bf is '1 when, after Berkemeier and Fuhrmann (2018), the promise was honoured; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.violate_bf is '1 when, after Berkemeier and Fuhrmann (2018), the promise was violated; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.nonagg_llm is '1 when, after Leeds, Long and Mitchell (2000), the promise not to attack was what was called upon; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.consul_llm is '1 when, after Leeds, Long and Mitchell (2000), the promise to consult was what was called upon; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.cfna_llm is '1 when, after Leeds, Long and Mitchell (2000), the casus foederis was not activated; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.dna_llm is '1 when, after Leeds, Long and Mitchell (2000), the alliance and the war fall under the code dna of the set; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.honor_llm is '1 when, after Leeds, Long and Mitchell (2000), the promise was honoured; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.violate_llm is '1 when, after Leeds, Long and Mitchell (2000), the promise was violated; empty when not. The set writes no zeros here.';
comment on column dataset.reliability.sabroskyhonorbf is '1 when the promise was honoured by the rule of Sabrosky on the coding of Berkemeier and Fuhrmann; empty when not.';
comment on column dataset.reliability.sabroskyhonorllm is '1 when the promise was honoured by the rule of Sabrosky on the coding of Leeds, Long and Mitchell; empty when not.';
comment on column dataset.reliability.defense is '1 when the alliance contains a promise of defence (ATOP).';
comment on column dataset.reliability.offense is '1 when the alliance contains a promise to attack together (ATOP).';
comment on column dataset.reliability.neutral is '1 when the alliance contains a promise of neutrality (ATOP).';
comment on column dataset.reliability.nonagg is '1 when the alliance contains a promise not to attack (ATOP).';
comment on column dataset.reliability.consul is '1 when the alliance contains a promise to consult (ATOP).';
comment on column dataset.reliability.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.cow_gw_year as
select
  held.file_id,
  held.row_number,
  held.stateabb,
  held.year,
  held.gwcode,
  held.ccode,
  held.gw_name,
  held.cw_name,
  ccode_is.actor as ccode_actor,
  gwcode_is.actor as gwcode_actor,
  held.missing
from dataset.cow_gw_year_row as held
left join dataset.actor_year as ccode_is
  on ccode_is.system = 'cow' and ccode_is.code = held.ccode::text and ccode_is.year = held.year
left join dataset.actor_year as gwcode_is
  on gwcode_is.system = 'gw' and gwcode_is.code = held.gwcode::text and gwcode_is.year = held.year
where held.file_id = (select max(id) from dataset.file where dataset = 'cow-gw-year');

comment on view dataset.cow_gw_year is
  'COW and Gleditsch-Ward codes by year. A row a state and a year, with the codes that it had then.';
comment on column dataset.cow_gw_year.file_id is 'The file from which the row comes.';
comment on column dataset.cow_gw_year.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.cow_gw_year.stateabb is 'Abbreviation of the state in the COW lists.';
comment on column dataset.cow_gw_year.year is 'The year.';
comment on column dataset.cow_gw_year.gwcode is 'Code in the list of Gleditsch and Ward; empty in a year in which that list does not have the state.';
comment on column dataset.cow_gw_year.ccode is 'Code in the COW list; empty in a year in which that list does not have the state.';
comment on column dataset.cow_gw_year.gw_name is 'Name in the list of Gleditsch and Ward.';
comment on column dataset.cow_gw_year.cw_name is 'Name in the COW list.';
comment on column dataset.cow_gw_year.ccode_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.cow_gw_year.gwcode_actor is 'Key of the actor that has this code in this year, as far as there is a record of it.';
comment on column dataset.cow_gw_year.missing is 'For each column that is empty why it is: not_coded, not_applicable or special_code.';

create view dataset.sipri_delivery as
select
  file_id,
  row_number,
  'sipri-register' as dataset,
  supplier,
  supplier_actor,
  recipient,
  recipient_actor,
  designation,
  order_year,
  delivery_year,
  delivered,
  tiv_delivered
from dataset.sipri_register
union all
select
  file_id,
  row_number,
  'sipri-register-older',
  supplier,
  supplier_actor,
  recipient,
  recipient_actor,
  designation,
  order_year,
  delivery_year,
  -- A cell with several years has one number for all of them: it is not divided.
  case when cardinality(delivery_years) = 1 then delivered end,
  case when cardinality(delivery_years) = 1 then tiv_delivered end
from dataset.sipri_register_older
cross join lateral unnest(delivery_years) as delivery_year;

comment on view dataset.sipri_delivery is
  'Deliveries of both layouts of the SIPRI trade register, a row a deal and year. Where the older layout gives one number for several years the number is empty here, not divided.';
comment on column dataset.sipri_delivery.file_id is 'The file from which the row comes.';
comment on column dataset.sipri_delivery.row_number is 'Number of the row in the file, from 1, without the heading.';
comment on column dataset.sipri_delivery.dataset is 'Which layout.';
comment on column dataset.sipri_delivery.supplier is 'Supplier, as SIPRI names it.';
comment on column dataset.sipri_delivery.supplier_actor is 'Key of the actor that has this name in this year, as far as there is a record of it.';
comment on column dataset.sipri_delivery.recipient is 'Recipient, as SIPRI names it.';
comment on column dataset.sipri_delivery.recipient_actor is 'Key of the actor that has this name in this year, as far as there is a record of it.';
comment on column dataset.sipri_delivery.designation is 'Designation of the weapon.';
comment on column dataset.sipri_delivery.order_year is 'Year of the order.';
comment on column dataset.sipri_delivery.delivery_year is 'A year of delivery.';
comment on column dataset.sipri_delivery.delivered is 'How many were delivered in the year; empty when the layout gives one number for several years.';
comment on column dataset.sipri_delivery.tiv_delivered is 'Trend-indicator value of what was delivered in the year, in millions; empty when the layout gives one figure for several years.';

create view dataset.coverage as
select
  file.dataset,
  file.version,
  variable.column_name as variable,
  variable.first_year,
  variable.last_year,
  variable.present,
  variable.not_coded,
  variable.not_applicable,
  variable.special_code,
  cardinality(variable.actors) as actor_count,
  variable.actors,
  variable.file_id
from dataset.variable
join dataset.file on file.id = variable.file_id;

comment on view dataset.coverage is
  'What each variable of each loaded file covers. Outside its years and actors a value is missing because it is outside the coverage, never 0.';
comment on column dataset.coverage.dataset is 'The data set.';
comment on column dataset.coverage.version is 'Its version.';
comment on column dataset.coverage.variable is 'The column of the table of the set.';
comment on column dataset.coverage.first_year is 'First year for which a value is given; empty when no year can be told.';
comment on column dataset.coverage.last_year is 'Last year for which a value is given.';
comment on column dataset.coverage.present is 'In how many rows it has a value.';
comment on column dataset.coverage.not_coded is 'In how many rows it is missing because nobody coded it.';
comment on column dataset.coverage.not_applicable is 'In how many rows it is missing because there is nothing to code.';
comment on column dataset.coverage.special_code is 'In how many rows the set has a code of its own instead of a value; see raw.';
comment on column dataset.coverage.actor_count is 'For how many actors a value is given.';
comment on column dataset.coverage.actors is 'Their codes or names, as the set writes them.';
comment on column dataset.coverage.file_id is 'The file.';

create view alliance.dataset_link as
with atop as (
  select atopid::text as atop_id, cow4id::text as cow_id, begyr from dataset.atop_alliance
), cow as (
  select version4id::text as cow_id, min(all_st_year) as began from dataset.cow_alliance_member group by version4id
), ours as (
  select
    agreement.key,
    max(identifier) filter (where dataset = 'ATOP') as atop_id,
    max(identifier) filter (where dataset = 'COW') as cow_id
  from alliance.agreement
  left join alliance.agreement_identifier on agreement_identifier.agreement_id = agreement.id
  group by agreement.key
), listed as (
  select atop.atop_id, coalesce(atop.cow_id, cow.cow_id) as cow_id, atop.begyr, cow.began, cow.cow_id is not null as in_cow
  from atop
  full join cow on cow.cow_id = atop.cow_id
), linked as (
  select ours.key, ours.atop_id as our_atop_id, ours.cow_id as our_cow_id, listed.*
  from ours
  left join listed
    on listed.atop_id = ours.atop_id
    or (ours.atop_id is null and listed.cow_id = ours.cow_id)
  union all
  select null, null, null, listed.*
  from listed
  where not exists (
    select from ours
    where listed.atop_id = ours.atop_id
      or (ours.atop_id is null and listed.cow_id = ours.cow_id))
)
select
  key as agreement,
  coalesce(our_atop_id, atop_id) as atop_id,
  coalesce(our_cow_id, cow_id) as cow_id,
  begyr as atop_began,
  began as cow_began,
  atop_id is not null as in_atop,
  coalesce(in_cow, false) as in_cow,
  -- What two of the three say about each other, and differently.
  coalesce(our_cow_id <> cow_id, false) as disagrees
from linked;

comment on view alliance.dataset_link is
  'Which agreement of our records is which alliance of ATOP and of COW Formal Alliances: by the identifiers of our records and by the COW id that ATOP gives. They are linked, not merged; several of ours can be phases of one of theirs.';
comment on column alliance.dataset_link.agreement is 'Key of the agreement; empty when there is no record of it.';
comment on column alliance.dataset_link.atop_id is 'Its number in ATOP.';
comment on column alliance.dataset_link.cow_id is 'Its number in COW Formal Alliances 4.1.';
comment on column alliance.dataset_link.atop_began is 'Year of signature after ATOP.';
comment on column alliance.dataset_link.cow_began is 'Year in which it began after COW.';
comment on column alliance.dataset_link.in_atop is 'Whether the loaded ATOP has it.';
comment on column alliance.dataset_link.in_cow is 'Whether the loaded COW Formal Alliances have it.';
comment on column alliance.dataset_link.disagrees is 'Whether our record names another COW id than ATOP does.';

create view panel.dataset_state_year as
with covered as (
  select dataset, min(first_year) as first_year, max(last_year) as last_year from dataset.file group by dataset
), state_year as (
  select distinct ccode, stateabb, year from dataset.cow_system
), atop as (
  select
    ccode, year, count(distinct atopid)::integer as alliances,
    max(defense) as defense, max(offense) as offense, max(neutral) as neutral, max(nonagg) as nonagg, max(consul) as consul
  from (
    select member as ccode, atopid, defense, offense, neutral, nonagg, consul,
      generate_series(yrent, coalesce(yrexit, (select last_year from covered where dataset = 'atop-member'))) as year
    from dataset.atop_member
  ) as spell
  group by ccode, year
), cow as (
  select ccode, year, count(distinct version4id)::integer as alliances, max(defense) as defense
  from (
    select ccode, version4id, defense,
      generate_series(mem_st_year, coalesce(mem_end_year, (select last_year from covered where dataset = 'cow-alliance-member'))) as year
    from dataset.cow_alliance_member
  ) as spell
  group by ccode, year
)
select
  state_year.ccode,
  state_year.stateabb,
  actor_year.actor,
  state_year.year,
  case when in_atop.dataset is not null then coalesce(atop.alliances, 0) end as atop_alliances,
  case when in_atop.dataset is not null then coalesce(atop.defense, case when atop.alliances is null then 0 end) end as atop_defense,
  case when in_atop.dataset is not null then coalesce(atop.offense, case when atop.alliances is null then 0 end) end as atop_offense,
  case when in_atop.dataset is not null then coalesce(atop.neutral, case when atop.alliances is null then 0 end) end as atop_neutral,
  case when in_atop.dataset is not null then coalesce(atop.nonagg, case when atop.alliances is null then 0 end) end as atop_nonagg,
  case when in_atop.dataset is not null then coalesce(atop.consul, case when atop.alliances is null then 0 end) end as atop_consul,
  case when in_atop.dataset is null then 'outside_coverage' end as atop_missing,
  case when in_cow.dataset is not null then coalesce(cow.alliances, 0) end as cow_alliances,
  case when in_cow.dataset is not null then coalesce(cow.defense, case when cow.alliances is null then 0 end) end as cow_defense,
  case when in_cow.dataset is null then 'outside_coverage' end as cow_missing,
  nmc.milex,
  nmc.milper,
  nmc.irst,
  nmc.pec,
  nmc.tpop,
  nmc.upop,
  nmc.cinc,
  case when nmc.ccode is null
    then '{"milex": "outside_coverage", "milper": "outside_coverage", "irst": "outside_coverage", "pec": "outside_coverage", "tpop": "outside_coverage", "upop": "outside_coverage", "cinc": "outside_coverage"}'
    else nmc.missing
  end as nmc_missing
from state_year
left join covered in_atop
  on in_atop.dataset = 'atop-member' and state_year.year between in_atop.first_year and in_atop.last_year
left join covered in_cow
  on in_cow.dataset = 'cow-alliance-member' and state_year.year between in_cow.first_year and in_cow.last_year
left join atop on atop.ccode = state_year.ccode and atop.year = state_year.year
left join cow on cow.ccode = state_year.ccode and cow.year = state_year.year
left join dataset.nmc on nmc.ccode = state_year.ccode and nmc.year = state_year.year
left join dataset.actor_year
  on actor_year.system = 'cow' and actor_year.code = state_year.ccode::text and actor_year.year = state_year.year;

comment on view panel.dataset_state_year is
  'A row for each state and year of the COW state system, with what ATOP, COW Formal Alliances and National Material Capabilities say, each in columns of its own. Alliances count in every year in which they held on some day; neither list has pacts that never were in force, nor are any added from our records. What is missing is empty, with the cause beside it, never 0; 0 alliances means that the set covers the year and lists none.';
comment on column panel.dataset_state_year.ccode is 'COW code of the state.';
comment on column panel.dataset_state_year.stateabb is 'COW abbreviation of the state.';
comment on column panel.dataset_state_year.actor is 'Key of the actor that has the code in this year, as far as there is a record of it.';
comment on column panel.dataset_state_year.year is 'The year.';
comment on column panel.dataset_state_year.atop_alliances is 'In how many alliances of ATOP the state was a member.';
comment on column panel.dataset_state_year.atop_defense is '1 when it promised defence in one of them, 0 when in none.';
comment on column panel.dataset_state_year.atop_offense is '1 when it promised to attack together in one of them, 0 when in none.';
comment on column panel.dataset_state_year.atop_neutral is '1 when it promised neutrality in one of them, 0 when in none.';
comment on column panel.dataset_state_year.atop_nonagg is '1 when it promised not to attack in one of them, 0 when in none.';
comment on column panel.dataset_state_year.atop_consul is '1 when it promised to consult in one of them, 0 when in none.';
comment on column panel.dataset_state_year.atop_missing is 'Why the columns of ATOP are empty: outside_coverage when no loaded ATOP has the year.';
comment on column panel.dataset_state_year.cow_alliances is 'In how many alliances of COW Formal Alliances the state was a member.';
comment on column panel.dataset_state_year.cow_defense is '1 when one of them is coded as a defence pact, 0 when none.';
comment on column panel.dataset_state_year.cow_missing is 'Why the columns of COW Formal Alliances are empty.';
comment on column panel.dataset_state_year.milex is 'Military expenditure, in thousands: pounds sterling until 1913, dollars since 1914.';
comment on column panel.dataset_state_year.milper is 'Military personnel, in thousands.';
comment on column panel.dataset_state_year.irst is 'Iron and steel production, in thousands of tons.';
comment on column panel.dataset_state_year.pec is 'Consumption of primary energy, in thousands of coal-ton equivalents.';
comment on column panel.dataset_state_year.tpop is 'Total population, in thousands.';
comment on column panel.dataset_state_year.upop is 'Population of cities of 100,000 and more, in thousands.';
comment on column panel.dataset_state_year.cinc is 'Composite index of national capability.';
comment on column panel.dataset_state_year.nmc_missing is 'For each empty column of the capabilities why it is: not_coded, or outside_coverage when the set has no row of the state and year.';

create view panel.dataset_dyad_year as
with covered as (
  select dataset, min(first_year) as first_year, max(last_year) as last_year from dataset.file group by dataset
), atop_spell as (
  select member, atopid, defense, offense, neutral, nonagg, consul, yrent as first_year,
    coalesce(yrexit, (select last_year from covered where dataset = 'atop-member')) as last_year
  from dataset.atop_member
), atop as (
  select
    promiser, promisee, year, array_agg(distinct atopid order by atopid) as alliances,
    max(defense) as defense, max(offense) as offense, max(neutral) as neutral, max(nonagg) as nonagg, max(consul) as consul
  from (
    select
      promiser.member as promiser, promisee.member as promisee, promiser.atopid,
      promiser.defense, promiser.offense, promiser.neutral, promiser.nonagg, promiser.consul,
      generate_series(
        greatest(promiser.first_year, promisee.first_year), least(promiser.last_year, promisee.last_year)) as year
    from atop_spell promiser
    join atop_spell promisee on promisee.atopid = promiser.atopid and promisee.member <> promiser.member
  ) as both_members
  group by promiser, promisee, year
), cow as (
  select promiser, promisee, year, array_agg(distinct version4id order by version4id) as alliances, max(defense) as defense
  from (
    select ends.promiser, ends.promisee, version4id, defense,
      generate_series(dyad_st_year, coalesce(dyad_end_year, (select last_year from covered where dataset = 'cow-alliance-dyad'))) as year
    from dataset.cow_alliance_dyad
    cross join lateral (values (ccode1, ccode2), (ccode2, ccode1)) as ends (promiser, promisee)
  ) as spell
  group by promiser, promisee, year
), allied as (
  select
    coalesce(atop.promiser, cow.promiser) as promiser,
    coalesce(atop.promisee, cow.promisee) as promisee,
    coalesce(atop.year, cow.year) as year,
    atop.alliances as atop_alliances,
    atop.defense, atop.offense, atop.neutral, atop.nonagg, atop.consul,
    cow.alliances as cow_alliances,
    cow.defense as cow_defense
  from atop
  full join cow on cow.promiser = atop.promiser and cow.promisee = atop.promisee and cow.year = atop.year
)
select
  allied.year,
  allied.promiser,
  promiser_is.actor as promiser_actor,
  allied.promisee,
  promisee_is.actor as promisee_actor,
  case when in_atop.dataset is not null then coalesce(allied.atop_alliances, '{}') end as atop_alliances,
  case when in_atop.dataset is not null then coalesce(allied.defense, case when allied.atop_alliances is null then 0 end) end as atop_defense,
  case when in_atop.dataset is not null then coalesce(allied.offense, case when allied.atop_alliances is null then 0 end) end as atop_offense,
  case when in_atop.dataset is not null then coalesce(allied.neutral, case when allied.atop_alliances is null then 0 end) end as atop_neutral,
  case when in_atop.dataset is not null then coalesce(allied.nonagg, case when allied.atop_alliances is null then 0 end) end as atop_nonagg,
  case when in_atop.dataset is not null then coalesce(allied.consul, case when allied.atop_alliances is null then 0 end) end as atop_consul,
  case when in_atop.dataset is null then 'outside_coverage' end as atop_missing,
  case when in_cow.dataset is not null then coalesce(allied.cow_alliances, '{}') end as cow_alliances,
  case when in_cow.dataset is not null then coalesce(allied.cow_defense, case when allied.cow_alliances is null then 0 end) end as cow_defense,
  case when in_cow.dataset is null then 'outside_coverage' end as cow_missing
from allied
left join covered in_atop
  on in_atop.dataset = 'atop-member' and allied.year between in_atop.first_year and in_atop.last_year
left join covered in_cow
  on in_cow.dataset = 'cow-alliance-dyad' and allied.year between in_cow.first_year and in_cow.last_year
left join dataset.actor_year promiser_is
  on promiser_is.system = 'cow' and promiser_is.code = allied.promiser::text and promiser_is.year = allied.year
left join dataset.actor_year promisee_is
  on promisee_is.system = 'cow' and promisee_is.code = allied.promisee::text and promisee_is.year = allied.year;

comment on view panel.dataset_dyad_year is
  'A row for each year and ordered pair of states that ATOP or COW Formal Alliances list as allied on some day of it. In ATOP the promises are those of the first state, as a member; COW does not tell directions apart. Neither list has pacts that never were in force, nor are any added from our records. Empty, with the cause beside it, where a set does not cover the year; 0 where it does and lists no such promise. Pairs that neither lists are not shown.';
comment on column panel.dataset_dyad_year.year is 'The year.';
comment on column panel.dataset_dyad_year.promiser is 'COW code of the first state.';
comment on column panel.dataset_dyad_year.promiser_actor is 'Key of the actor that has the code in this year, as far as there is a record of it.';
comment on column panel.dataset_dyad_year.promisee is 'COW code of the second state.';
comment on column panel.dataset_dyad_year.promisee_actor is 'Key of the actor that has the code in this year, as far as there is a record of it.';
comment on column panel.dataset_dyad_year.atop_alliances is 'Their alliances in ATOP.';
comment on column panel.dataset_dyad_year.atop_defense is '1 when the first promised defence in one of them, 0 when in none; empty when that is not coded.';
comment on column panel.dataset_dyad_year.atop_offense is '1 when the first promised to attack together in one of them, 0 when in none.';
comment on column panel.dataset_dyad_year.atop_neutral is '1 when the first promised neutrality in one of them, 0 when in none.';
comment on column panel.dataset_dyad_year.atop_nonagg is '1 when the first promised not to attack in one of them, 0 when in none.';
comment on column panel.dataset_dyad_year.atop_consul is '1 when the first promised to consult in one of them, 0 when in none.';
comment on column panel.dataset_dyad_year.atop_missing is 'Why the columns of ATOP are empty: outside_coverage when no loaded ATOP has the year.';
comment on column panel.dataset_dyad_year.cow_alliances is 'Their alliances in COW Formal Alliances.';
comment on column panel.dataset_dyad_year.cow_defense is '1 when one of them is coded as a defence pact, 0 when none.';
comment on column panel.dataset_dyad_year.cow_missing is 'Why the columns of COW Formal Alliances are empty.';
