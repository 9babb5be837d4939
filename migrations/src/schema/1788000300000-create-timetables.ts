import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Plans, solver runs, weekly sections and their members. */
export class CreateTimetables1788000300000 implements MigrationInterface {
  public readonly name = 'CreateTimetables1788000300000';

  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table plan (
  id uuid primary key, version integer not null default 1, bureau_id uuid not null references organisation (id), term_id uuid not null references term (id), no integer not null,
  status text not null check (status in ('draft', 'proposed', 'published', 'superseded', 'discarded')), effective_from date, rules jsonb not null, based_on uuid references plan (id),
  adopted_run_id uuid, created_at timestamptz not null, published_at timestamptz, unique (term_id, no)
);
create table timetable_run (
  id uuid primary key, plan_id uuid not null references plan (id), status text not null check (status in ('queued', 'running', 'finished', 'stopped', 'failed')),
  instance jsonb not null, input_hash text not null, seed integer not null, max_seconds integer, max_iterations integer,
  requested_at timestamptz not null, finished_at timestamptz, elapsed_s double precision not null default 0, stop_requested boolean not null default false,
  coverage integer not null default 0, missing integer not null default 0, violations integer not null default 0, iterations bigint not null default 0,
  score jsonb, curve jsonb not null default '[]', uncovered_by_reason jsonb not null default '{}', solution jsonb, explanation jsonb not null default '[]', warnings jsonb not null default '[]', failure text,
  beat_at timestamptz, attempts integer not null default 0
);
create index timetable_run_plan on timetable_run (plan_id, requested_at);
create table section (
  id uuid primary key, version integer not null default 1, plan_id uuid not null references plan (id), origin_id uuid not null, net_teacher_id uuid not null references net_teacher (person_id),
  subject text not null, grade_band text not null, weekday integer not null, starts_minute integer not null, week_pattern text not null default 'all', pinned boolean not null default false,
  unique (plan_id, origin_id)
);
create table section_member (
  section_id uuid not null references section (id) on delete cascade, class_group_id uuid not null references class_group (id), period_no integer not null,
  room_id uuid not null references room (id), assistant_id uuid not null references person (id), kind text not null check (kind in ('interactive', 'broadcast')),
  primary key (section_id, class_group_id)
);`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table section_member; drop table section; drop table timetable_run; drop table plan;`);
  }
}
