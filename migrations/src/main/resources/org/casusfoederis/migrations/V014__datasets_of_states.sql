-- Rows of the data sets on states and their codes.

create table dataset.cow_state_row (
  file_id    bigint not null,
  row_number integer not null,
  line       integer not null,
  stateabb   text,
  ccode      integer,
  statenme   text,
  styear     integer,
  stmonth    integer,
  stday      integer,
  endyear    integer,
  endmonth   integer,
  endday     integer,
  version    text,
  missing    jsonb not null,
  raw        text[] not null,
  constraint cow_state_row_identity primary key (file_id, row_number),
  constraint cow_state_row_file foreign key (file_id) references dataset.file (id) on delete cascade,
  constraint cow_state_row_once unique (file_id, ccode, styear, stmonth, stday),
  constraint cow_state_row_number_from_1 check (row_number >= 1 and line >= row_number)
);

create table dataset.cow_system_row (
  file_id    bigint not null,
  row_number integer not null,
  line       integer not null,
  stateabb   text,
  ccode      integer,
  year       integer,
  version    text,
  missing    jsonb not null,
  raw        text[] not null,
  constraint cow_system_row_identity primary key (file_id, row_number),
  constraint cow_system_row_file foreign key (file_id) references dataset.file (id) on delete cascade,
  constraint cow_system_row_once unique (file_id, ccode, year),
  constraint cow_system_row_number_from_1 check (row_number >= 1 and line >= row_number)
);

create table dataset.nmc_row (
  file_id    bigint not null,
  row_number integer not null,
  line       integer not null,
  stateabb   text,
  ccode      integer,
  year       integer,
  milex      numeric,
  milper     numeric,
  irst       numeric,
  pec        numeric,
  tpop       numeric,
  upop       numeric,
  cinc       numeric,
  version    text,
  missing    jsonb not null,
  raw        text[] not null,
  constraint nmc_row_identity primary key (file_id, row_number),
  constraint nmc_row_file foreign key (file_id) references dataset.file (id) on delete cascade,
  constraint nmc_row_once unique (file_id, ccode, year),
  constraint nmc_row_number_from_1 check (row_number >= 1 and line >= row_number)
);

create table dataset.cow_gw_year_row (
  file_id    bigint not null,
  row_number integer not null,
  line       integer not null,
  stateabb   text,
  year       integer,
  gwcode     integer,
  ccode      integer,
  gw_name    text,
  cw_name    text,
  missing    jsonb not null,
  raw        text[] not null,
  constraint cow_gw_year_row_identity primary key (file_id, row_number),
  constraint cow_gw_year_row_file foreign key (file_id) references dataset.file (id) on delete cascade,
  constraint cow_gw_year_row_number_from_1 check (row_number >= 1 and line >= row_number)
);

create index cow_gw_year_row_by_ccode on dataset.cow_gw_year_row (ccode, year);

create index cow_gw_year_row_by_gwcode on dataset.cow_gw_year_row (gwcode, year);
