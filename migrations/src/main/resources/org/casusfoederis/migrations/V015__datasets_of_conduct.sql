-- Rows of the data sets on arms transfers and forces abroad.

create table dataset.sipri_register_row (
  file_id                   bigint not null,
  row_number                integer not null,
  line                      integer not null,
  database_id               integer,
  supplier                  text,
  recipient                 text,
  designation               text,
  description               text,
  armament_category         text,
  order_year                integer,
  order_year_is_estimate    boolean,
  delivered                 integer,
  delivered_is_estimate     boolean,
  delivery_year             integer,
  delivery_year_is_estimate boolean,
  status                    text,
  tiv_unit                  numeric,
  tiv_deal_unit             numeric,
  tiv_delivered             numeric,
  local_production          boolean,
  missing                   jsonb not null,
  raw                       text[] not null,
  constraint sipri_register_row_identity primary key (file_id, row_number),
  constraint sipri_register_row_file foreign key (file_id) references dataset.file (id) on delete cascade,
  constraint sipri_register_row_number_from_1 check (row_number >= 1 and line >= row_number)
);

create index sipri_register_row_by_database_id on dataset.sipri_register_row (database_id);

create table dataset.sipri_register_older_row (
  file_id        bigint not null,
  row_number     integer not null,
  line           integer not null,
  recipient      text,
  supplier       text,
  order_year     integer,
  ordered        integer,
  designation    text,
  description    text,
  delivered      integer,
  delivery_years integer[],
  status         text,
  comments       text,
  tiv_unit       numeric,
  tiv_ordered    numeric,
  tiv_delivered  numeric,
  missing        jsonb not null,
  raw            text[] not null,
  constraint sipri_register_older_row_identity primary key (file_id, row_number),
  constraint sipri_register_older_row_file foreign key (file_id) references dataset.file (id) on delete cascade,
  constraint sipri_register_older_row_number_from_1 check (row_number >= 1 and line >= row_number)
);

create index sipri_register_older_row_by_supplier on dataset.sipri_register_older_row (supplier, recipient);

create table dataset.troops_country_year_row (
  file_id                bigint not null,
  row_number             integer not null,
  line                   integer not null,
  countryname            text,
  year                   integer,
  ccode                  integer,
  iso3c                  text,
  region                 text,
  troops_ad              integer,
  army_ad                integer,
  navy_ad                integer,
  air_force_ad           integer,
  marine_corps_ad        integer,
  coast_guard_ad         integer,
  space_force_ad         integer,
  army_national_guard    integer,
  air_national_guard     integer,
  army_reserve           integer,
  navy_reserve           integer,
  marine_corps_reserve   integer,
  air_force_reserve      integer,
  coast_guard_reserve    integer,
  total_selected_reserve integer,
  army_civilian          integer,
  navy_civilian          integer,
  marine_corps_civilian  integer,
  air_force_civilian     integer,
  dod_civilian           integer,
  total_civilian         integer,
  missing                jsonb not null,
  raw                    text[] not null,
  constraint troops_country_year_row_identity primary key (file_id, row_number),
  constraint troops_country_year_row_file foreign key (file_id) references dataset.file (id) on delete cascade,
  constraint troops_country_year_row_once unique (file_id, countryname, year),
  constraint troops_country_year_row_number_from_1 check (row_number >= 1 and line >= row_number)
);

create index troops_country_year_row_by_ccode on dataset.troops_country_year_row (ccode, year);

create table dataset.us_base_row (
  file_id     bigint not null,
  row_number  integer not null,
  line        integer not null,
  countryname text,
  ccode       integer,
  iso3c       text,
  basename    text,
  lat         numeric,
  lon         numeric,
  base        integer,
  lilypad     integer,
  fundedsite  integer,
  missing     jsonb not null,
  raw         text[] not null,
  constraint us_base_row_identity primary key (file_id, row_number),
  constraint us_base_row_file foreign key (file_id) references dataset.file (id) on delete cascade,
  constraint us_base_row_number_from_1 check (row_number >= 1 and line >= row_number)
);

create index us_base_row_by_ccode on dataset.us_base_row (ccode);
