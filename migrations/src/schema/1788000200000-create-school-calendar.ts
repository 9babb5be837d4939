import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms, holidays, bells, day rules, demand, local lessons and imports. */
export class CreateSchoolCalendar1788000200000 implements MigrationInterface {
  public readonly name = 'CreateSchoolCalendar1788000200000';

  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table term (
  id uuid primary key, version integer not null default 1, bureau_id uuid not null references organisation (id), name text not null, first_monday date not null, weeks integer not null,
  unique (bureau_id, first_monday)
);
create table holiday (
  date date primary key, name text not null, off boolean not null, year integer not null
);
create index holiday_year on holiday (year);
create table bell_schedule (
  id uuid primary key, version integer not null default 1, bureau_id uuid not null references organisation (id), code text not null, early_slack integer not null, late_slack integer not null,
  unique (bureau_id, code)
);
create table bell_period (
  bell_schedule_id uuid not null references bell_schedule (id) on delete cascade, weekday integer not null, period_no integer not null,
  starts_minute integer not null, ends_minute integer not null, primary key (bell_schedule_id, weekday, period_no), check (starts_minute < ends_minute)
);
create table school_bell (
  school_id uuid not null references school (organisation_id), bell_schedule_id uuid not null references bell_schedule (id), valid_from date not null, valid_until date,
  primary key (school_id, valid_from)
);
create table day_rule (
  id uuid primary key, organisation_id uuid not null references organisation (id), date date not null, kind text not null check (kind in ('closed', 'runsAs', 'specialBells', 'noNetLessons')),
  weekday integer, parity text, bell_schedule_id uuid references bell_schedule (id), source text not null
);
create index day_rule_organisation on day_rule (organisation_id, date);
create table demand (
  id uuid primary key, term_id uuid not null references term (id), class_group_id uuid not null references class_group (id), subject text not null,
  required integer not null, own integer not null, unique (term_id, class_group_id, subject), check (required >= 0 and own >= 0 and own <= required)
);
create table local_lesson (
  term_id uuid not null references term (id), class_group_id uuid not null references class_group (id), weekday integer not null, period_no integer not null, subject text not null,
  primary key (term_id, class_group_id, weekday, period_no)
);
create table import_preview (
  id uuid primary key, organisation_id uuid not null references organisation (id), status text not null check (status in ('previewed', 'confirmed')),
  created_by uuid references person (id), created_at timestamptz not null, confirmed_at timestamptz,
  grids jsonb not null, preview jsonb not null
);`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table import_preview; drop table local_lesson; drop table demand; drop table day_rule; drop table school_bell; drop table bell_period; drop table bell_schedule; drop table holiday; drop table term;`);
  }
}
