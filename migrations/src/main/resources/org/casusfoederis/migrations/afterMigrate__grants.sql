-- Flyway runs this after every migration, so that rights reach roles which an administrator made later.
--
-- casus_reader  reads. Reports run as reader in a read-only transaction: a report cannot change what it reports.
-- casus_loader  also writes records, but cannot change the schema.
--
-- Roles belong to the whole server. Whoever migrates may not be allowed to make them, and another
-- database of the same server may be making them at this moment; neither is a reason to fail.
do $$
declare
  wanted text;
  part text;
begin
  foreach wanted in array array['casus_reader', 'casus_loader'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception
        when duplicate_object or unique_violation then
          null;
        when insufficient_privilege then
          raise notice 'role % was not made: % may not create roles; an administrator can', wanted, current_user;
      end;
    end if;
    if exists (select from pg_roles where rolname = wanted) and not pg_has_role(current_user, wanted, 'member') then
      begin
        -- Who migrates may take the role: commands that only read then set it for their transaction.
        execute format('grant %I to %I', wanted, current_user);
      exception
        when insufficient_privilege then
          raise notice 'role % was not granted to %', wanted, current_user;
      end;
    end if;
  end loop;

  foreach part in array array['reference', 'provenance', 'codebook', 'alliance', 'conduct', 'dataset', 'panel'] loop
    if not exists (
      select from pg_namespace where nspname = part and pg_has_role(current_user, nspowner, 'usage')
    ) then
      continue;
    end if;
    if exists (select from pg_roles where rolname = 'casus_reader') then
      execute format('grant usage on schema %I to casus_reader', part);
      execute format('grant select on all tables in schema %I to casus_reader', part);
      -- Views that a later migration makes anew keep the right to be read.
      execute format('alter default privileges in schema %I grant select on tables to casus_reader', part);
    end if;
    if exists (select from pg_roles where rolname = 'casus_loader') then
      execute format('grant usage on schema %I to casus_loader', part);
      execute format('grant select, insert, update, delete on all tables in schema %I to casus_loader', part);
      execute format('grant usage on all sequences in schema %I to casus_loader', part);
      execute format(
        'alter default privileges in schema %I grant select, insert, update, delete on tables to casus_loader', part);
      execute format('alter default privileges in schema %I grant usage on sequences to casus_loader', part);
    end if;
  end loop;

  -- What is history is added to and never rewritten; the record of migrations is the owner's alone.
  if exists (select from pg_roles where rolname = 'casus_loader') and to_regclass('provenance.revision') is not null then
    revoke update, delete on provenance.revision from casus_loader;
    revoke insert, update, delete on provenance.schema_history from casus_loader;
  end if;
exception
  when insufficient_privilege then
    raise notice 'rights were not granted: %', sqlerrm;
end
$$;

comment on table provenance.schema_history is
  'The migrations that made this schema, in the order in which they ran. Flyway writes it.';
comment on column provenance.schema_history.installed_rank is 'Order in which the migrations ran.';
comment on column provenance.schema_history.version is 'Version of the migration; empty for repeatable ones.';
comment on column provenance.schema_history.description is 'What the migration is about.';
comment on column provenance.schema_history.type is 'Kind of migration, as Flyway names it.';
comment on column provenance.schema_history.script is 'File of the migration.';
comment on column provenance.schema_history.checksum is 'Checksum of the file: a migration that was edited later is recognised by it.';
comment on column provenance.schema_history.installed_by is 'Database user who ran it.';
comment on column provenance.schema_history.installed_on is 'When it ran.';
comment on column provenance.schema_history.execution_time is 'How long it took, in milliseconds.';
comment on column provenance.schema_history.success is 'Whether it succeeded.';
