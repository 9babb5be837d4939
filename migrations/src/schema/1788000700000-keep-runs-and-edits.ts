import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What makes a run repeatable and able to go on, what was found in its inputs, and the edits of a draft that can be taken back. */
export class KeepRunsAndEdits1788000700000 implements MigrationInterface {
  public readonly name = 'KeepRunsAndEdits1788000700000';

  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`set local lock_timeout = '5s';
alter table timetable_run
  add column preset text not null default 'coverage' check (preset in ('coverage', 'steady', 'relaxed')),
  add column threads integer, add column bound integer, add column proven_optimal boolean not null default false,
  add column started_from_run_id uuid references timetable_run (id), add column start jsonb,
  add column findings jsonb not null default '[]', add column shortages jsonb;
create table plan_edit (
  id uuid primary key, plan_id uuid not null references plan (id), by_person_id uuid references person (id), at timestamptz not null,
  kind text not null check (kind in ('move', 'pin', 'repair')), before jsonb not null, after jsonb not null, undone boolean not null default false
);
create index plan_edit_plan on plan_edit (plan_id, at);`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table plan_edit;
alter table timetable_run drop column shortages, drop column findings, drop column start, drop column started_from_run_id, drop column proven_optimal, drop column bound, drop column threads, drop column preset;`);
  }
}
