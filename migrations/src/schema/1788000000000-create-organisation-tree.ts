import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Regions, the organisation tree, schools, rooms and class groups. */
export class CreateOrganisationTree1788000000000 implements MigrationInterface {
  public readonly name = 'CreateOrganisationTree1788000000000';

  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create extension if not exists ltree;
create extension if not exists btree_gist;
create table region (
  code text primary key, name text not null, level text not null, parent_code text references region (code)
);
create index region_parent_code on region (parent_code);
create sequence organisation_node_no;
create table organisation (
  id uuid primary key, version integer not null default 1,
  kind text not null check (kind in ('platform', 'bureau', 'school', 'provider')),
  level text check (level in ('province', 'city', 'county')),
  name text not null, parent_id uuid references organisation (id), node_no bigint not null unique, path ltree not null unique,
  region_code text references region (code), valid_from date not null, valid_until date
);
create index organisation_path on organisation using gist (path);
create index organisation_parent_id on organisation (parent_id);
create table school (
  organisation_id uuid primary key references organisation (id),
  official_code text not null unique, kind text not null check (kind in ('central', 'village', 'teachingPoint', 'urban')),
  township text not null, live_rooms_max integer not null, down_mbps double precision not null, up_mbps double precision not null,
  closed_periods jsonb not null default '[]'
);
create table room (
  id uuid primary key, version integer not null default 1, school_id uuid not null references school (organisation_id), name text not null,
  seats integer not null, closed_periods jsonb not null default '[]', valid_from date not null, valid_until date
);
create unique index room_school_name on room (school_id, name) where valid_until is null;
create table class_group (
  id uuid primary key, version integer not null default 1, school_id uuid not null references school (organisation_id), name text not null,
  grades integer[] not null, size integer not null, valid_from date not null, valid_until date
);
create unique index class_group_school_name on class_group (school_id, name) where valid_until is null;`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table class_group; drop table room; drop table school; drop table organisation; drop sequence organisation_node_no; drop table region;`);
  }
}
