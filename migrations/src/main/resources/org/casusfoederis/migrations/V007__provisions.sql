create table alliance.provision (
  id                 bigint  generated always as identity,
  agreement_id       bigint  not null,
  position           integer not null,
  topic_id           bigint  not null,
  topic_type         text    not null,
  answer             text    not null,
  term               text,
  term_length        interval,
  article            text,
  no_article_because text,
  instrument_id      bigint,
  phase              integer,
  condition          text,
  summary            text,
  note               text,
  constraint provision_identity primary key (id),
  constraint provision_position unique (agreement_id, position),
  -- What its values refer to, so that they are values of its topic.
  constraint provision_on_topic unique (id, topic_id),
  constraint provision_agreement foreign key (agreement_id) references alliance.agreement (id) on delete cascade,
  constraint provision_topic foreign key (topic_id, topic_type) references codebook.topic (id, type),
  constraint provision_instrument foreign key (instrument_id, agreement_id)
    references alliance.instrument (id, agreement_id) deferrable initially immediate,
  constraint provision_phase foreign key (agreement_id, phase) references alliance.phase (agreement_id, number)
    deferrable initially immediate,
  constraint provision_answer_known check (answer in ('yes', 'coded', 'term', 'no', 'absent', 'unknown')),
  constraint provision_answer_fits_topic check (
    case answer
      when 'yes' then topic_type = 'flag'
      when 'coded' then topic_type in ('nominal', 'ordinal', 'set')
      when 'term' then topic_type = 'period'
      else true
    end),
  constraint provision_term_with_its_answer check (
    (answer = 'term') = (term is not null) and (term is null) = (term_length is null)),
  constraint provision_says_where check (
    answer in ('absent', 'unknown') or num_nonnulls(article, no_article_because) > 0),
  constraint provision_says_what check (answer in ('absent', 'unknown') or summary is not null)
);

create index provision_by_topic on alliance.provision (topic_id);
create index provision_by_instrument on alliance.provision (instrument_id);

create table alliance.provision_value (
  provision_id bigint  not null,
  position     integer not null,
  topic_id     bigint  not null,
  code         text    not null,
  constraint provision_value_identity primary key (provision_id, position),
  constraint provision_value_once unique (provision_id, code),
  constraint provision_value_provision foreign key (provision_id, topic_id)
    references alliance.provision (id, topic_id) on delete cascade,
  constraint provision_value_of_topic foreign key (topic_id, code) references codebook.topic_value (topic_id, code)
);

create table alliance.provision_party (
  provision_id bigint  not null,
  role         text    not null,
  position     integer not null,
  actor_id     bigint  not null,
  constraint provision_party_identity primary key (provision_id, role, position),
  constraint provision_party_once unique (provision_id, role, actor_id),
  constraint provision_party_provision foreign key (provision_id) references alliance.provision (id)
    on delete cascade,
  constraint provision_party_actor foreign key (actor_id) references reference.actor (id),
  constraint provision_party_role_known check (role in ('owed_by', 'owed_to'))
);

create index provision_party_by_actor on alliance.provision_party (actor_id);
