import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dated lessons with their seats, and the bookings that no two lessons may share. */
export class CreateLessons1788000400000 implements MigrationInterface {
  public readonly name = 'CreateLessons1788000400000';

  public async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create table lesson (
  id uuid primary key, version integer not null default 1, section_id uuid not null references section (id), origin_id uuid not null, plan_id uuid not null references plan (id),
  number integer not null, school_date date not null, starts_local timestamp not null, time_zone text not null, during tstzrange not null,
  subject text not null, grade_band text not null,
  status text not null check (status in ('scheduled', 'suspended', 'open', 'live', 'ended', 'cancelled', 'notHeld')), reason text,
  delivery text not null check (delivery in ('live', 'audioSlides', 'recording', 'assistantLed')), net_teacher_id uuid not null references net_teacher (person_id),
  opened_at timestamptz, started_at timestamptz, ended_at timestamptz, unique (origin_id, school_date)
);
create index lesson_during on lesson using gist (during);
create index lesson_status_date on lesson (status, school_date);
create index lesson_teacher_date on lesson (net_teacher_id, school_date);
create table lesson_party (
  lesson_id uuid not null references lesson (id) on delete cascade, organisation_path ltree not null, part text not null check (part in ('gives', 'receives', 'plans')),
  primary key (lesson_id, organisation_path, part)
);
create index lesson_party_path on lesson_party using gist (organisation_path);
create table seat (
  id uuid primary key, version integer not null default 1, lesson_id uuid not null references lesson (id) on delete cascade, class_group_id uuid not null references class_group (id),
  school_id uuid not null references school (organisation_id), room_id uuid not null references room (id), assistant_id uuid not null references person (id),
  kind text not null check (kind in ('interactive', 'broadcast')), period_no integer not null, occupies tstzrange not null, needs_agreement boolean not null default false,
  expected integer not null, grades integer[] not null,
  status text not null check (status in ('planned', 'confirmed', 'excused', 'joined', 'left')), reason text, unique (lesson_id, class_group_id)
);
create index seat_school on seat (school_id);
create index seat_room on seat (room_id);
create table booking (
  resource_id uuid not null, kind text not null check (kind in ('person', 'classGroup', 'room')), lesson_id uuid not null references lesson (id) on delete cascade, during tstzrange not null,
  constraint booking_without_overlap exclude using gist (resource_id with =, lesson_id with <>, during with &&)
);
create index booking_lesson on booking (lesson_id);`);
  }

  public async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table booking; drop table seat; drop table lesson_party; drop table lesson;`);
  }
}
