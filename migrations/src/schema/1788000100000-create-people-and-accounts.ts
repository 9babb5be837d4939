import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, accounts, grants, sign-in sessions, one-time tokens and the settings. */
export class CreatePeopleAndAccounts1788000100000 implements MigrationInterface {
  public readonly name = 'CreatePeopleAndAccounts1788000100000';

  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table person (
  id uuid primary key, version integer not null default 1, name text not null, phone text unique, home_organisation_id uuid not null references organisation (id)
);
create index person_home on person (home_organisation_id, name);
create table account (
  id uuid primary key, version integer not null default 1, person_id uuid not null unique references person (id), sign_in text not null unique, password_hash text,
  state text not null check (state in ('invited', 'active', 'closed')), failed_attempts integer not null default 0, locked_until timestamptz
);
create table role_grant (
  id uuid primary key, person_id uuid not null references person (id), role text not null, organisation_id uuid not null references organisation (id),
  valid_from date not null, valid_until date
);
create unique index role_grant_once on role_grant (person_id, role, organisation_id) where valid_until is null;
create index role_grant_organisation on role_grant (organisation_id);
create table auth_session (
  id_hash text primary key, account_id uuid not null references account (id), created_at timestamptz not null, seen_at timestamptz not null, expires_at timestamptz not null, revoked_at timestamptz
);
create index auth_session_account on auth_session (account_id);
create table one_time_token (
  token_hash text primary key, kind text not null check (kind in ('setup', 'invitation', 'socket')), subject text not null, expires_at timestamptz not null, used_at timestamptz
);
create table wall_token (
  id uuid primary key, organisation_id uuid not null references organisation (id), label text not null, token_hash text not null unique, created_at timestamptz not null,
  created_by uuid not null references person (id), revoked_at timestamptz
);
create table setting (
  key text primary key, value jsonb not null
);
create table net_teacher (
  person_id uuid primary key references person (id), registration_no text, max_per_day integer not null, max_per_week integer not null, preferred_per_day integer not null
);
create table qualification (
  person_id uuid not null references person (id), subject text not null, grade_band text not null, primary key (person_id, subject, grade_band)
);
create table availability (
  id uuid primary key, person_id uuid not null references person (id), weekday integer not null check (weekday between 1 and 7),
  starts_minute integer not null, ends_minute integer not null, preferred boolean not null, check (starts_minute < ends_minute)
);
create index availability_person on availability (person_id);
create table vetting_record (
  id uuid primary key, person_id uuid not null references person (id), checked_on date not null, valid_until date not null, unique (person_id, checked_on)
);
create table bond (
  person_id uuid not null references person (id), school_id uuid not null references school (organisation_id), valid_from date not null, valid_until date, primary key (person_id, school_id, valid_from)
);`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table bond; drop table vetting_record; drop table availability; drop table qualification; drop table net_teacher; drop table setting; drop table wall_token;
drop table one_time_token; drop table auth_session; drop table role_grant; drop table account; drop table person;`);
  }
}
