-- One schema a concern. btree_gist is a trusted extension: whoever owns the database may create it.
-- It goes into public, as everywhere, so that other applications in the same database find it.
create extension if not exists btree_gist with schema public;

create schema reference;
create schema codebook;
create schema alliance;
create schema conduct;
create schema panel;
-- Flyway makes this one first, for its history stands in it; here it is for whoever runs the script by hand.
create schema if not exists provenance;
