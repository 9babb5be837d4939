import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Attendance facts (insert only), sheets, corrections; hands, microphone, polls, help and praise. */
export class CreateAttendanceAndInteraction1788000600000 implements MigrationInterface {
  public readonly name = 'CreateAttendanceAndInteraction1788000600000';

  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table attendance_fact (
  id uuid primary key, lesson_id uuid not null references lesson (id), seat_id uuid references seat (id), kind text not null, data jsonb not null,
  effective_at timestamptz not null, uncertainty_ms integer not null, received_at timestamptz not null, evidence text not null check (evidence in ('A', 'B', 'C')), by uuid,
  device_id uuid, device_seq bigint, wall bigint, mono double precision, boot text
);
create index attendance_fact_lesson on attendance_fact (lesson_id);
create index attendance_fact_headcount on attendance_fact (seat_id, effective_at desc) where kind = 'headcount';
create function refuse_change() returns trigger language plpgsql as $$
begin
  if current_setting('tongtang.retention', true) = 'on' then return old; end if;
  raise exception 'attendance facts are never changed' using errcode = '55000';
end $$;
create trigger attendance_fact_insert_only before update or delete on attendance_fact for each row execute function refuse_change();
create table attendance_sheet (
  lesson_id uuid primary key references lesson (id), policy text not null, status text not null check (status in ('open', 'sealed')), opened_at timestamptz not null, sealed_at timestamptz, sealed_hash text
);
create table attendance_line (
  seat_id uuid primary key references seat (id), lesson_id uuid not null references lesson (id), outcome text not null check (outcome in ('held', 'partial', 'notHeld', 'excused', 'unreported')),
  present integer, expected integer not null, sick integer not null default 0, leave integer not null default 0, unexplained integer not null default 0,
  attended_s integer not null, evidence text, source text, reason text
);
create index attendance_line_lesson on attendance_line (lesson_id);
create table attendance_correction (
  id uuid primary key, seat_id uuid not null references seat (id), field text not null, old text, new text not null, reason text not null, by uuid not null references person (id), at timestamptz not null,
  status text not null check (status in ('proposed', 'approved', 'rejected')), decided_by uuid references person (id), decided_at timestamptz
);
create index attendance_correction_seat on attendance_correction (seat_id);
create table room_presence (
  lesson_id uuid not null references lesson (id) on delete cascade, room_id uuid not null references room (id), status text not null check (status in ('notIn', 'joined', 'left')),
  joined_at timestamptz, left_at timestamptz, left_cause text, last_proof_at timestamptz, reason text, help text, help_at timestamptz, praise_count integer not null default 0,
  spoken_count integer not null default 0, last_message text, last_message_at timestamptz, primary key (lesson_id, room_id)
);
create table hand (
  id uuid primary key, lesson_id uuid not null references lesson (id), room_id uuid not null references room (id), raised_at timestamptz not null, lowered_at timestamptz, cause text
);
create unique index hand_open on hand (lesson_id, room_id) where lowered_at is null;
create table mic_grant (
  id uuid primary key, lesson_id uuid not null references lesson (id), room_id uuid not null references room (id), granted_at timestamptz not null, released_at timestamptz, cause text
);
create unique index mic_grant_open on mic_grant (lesson_id) where released_at is null;
create table room_poll (
  id uuid primary key, lesson_id uuid not null references lesson (id), kind text not null, question text not null, options jsonb not null, opened_at timestamptz not null,
  closed_at timestamptz, published_at timestamptz
);
create unique index room_poll_open on room_poll (lesson_id) where closed_at is null;
create table room_poll_answer (
  poll_id uuid not null references room_poll (id), seat_id uuid not null references seat (id), counts jsonb not null, late boolean not null, at timestamptz not null, primary key (poll_id, seat_id)
);
create table lesson_stage (
  lesson_id uuid primary key references lesson (id) on delete cascade, page integer not null default 1, step integer not null default 0, step_since timestamptz, timer_ends_at timestamptz, teacher_proof_at timestamptz, teacher_lost boolean not null default false
);`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table lesson_stage; drop table room_poll_answer; drop table room_poll; drop table mic_grant; drop table hand; drop table room_presence; drop table attendance_correction; drop table attendance_line;
drop table attendance_sheet; drop table attendance_fact; drop function refuse_change();`);
  }
}
