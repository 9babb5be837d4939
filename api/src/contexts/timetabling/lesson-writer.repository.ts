import { Injectable } from '@nestjs/common';
import { bookingsOf, type PlannedLesson, type PlannedSeat } from '@tongtang/domain/timetabling';
import { IdSource } from '@tongtang/kernel';
import { formatInstant, overlaps, type TimeRange } from '@tongtang/time';
import type { EntityManager } from 'typeorm';
import type { Publication } from './compute-publication.js';
import type { PlanRecord } from './plan-access.js';
import type { PublicationData } from './publication.query.js';

/** Rows of one statement: enough to be fast, few enough for a parameter. */
const BATCH = 10_000;

interface WrittenLesson { readonly id: string; readonly lesson: PlannedLesson }
interface WantedBooking { readonly resourceId: string; readonly kind: string; readonly lessonId: string; readonly during: TimeRange; readonly date: string }

/** A resource that would be in two lessons at once. */
export interface Clash { readonly resourceId: string; readonly date: string }

const range = ({ start, end }: TimeRange): string => `[${formatInstant(start)},${formatInstant(end)})`;

/** Writes a publication's lessons, seats, parties and bookings in few statements. */
@Injectable()
export class LessonWriter {
  constructor(private readonly ids: IdSource) {}

  /**
   * Makes the dated lessons what the publication says. Answers the first clashes where others hold a resource already, and writes nothing then;
   * what commits meanwhile is caught by the booking table's own constraint.
   */
  async write(manager: EntityManager, plan: PlanRecord, data: PublicationData, publication: Publication): Promise<readonly Clash[]> {
    const created = publication.create.map((lesson): WrittenLesson => ({ id: this.ids.next(), lesson }));
    const updated = publication.update.map(({ lessonId, to }): WrittenLesson => ({ id: lessonId, lesson: to }));
    const touched = [...publication.remove, ...updated.map(({ id }) => id)];
    const bookings = [...created, ...updated].filter(({ lesson }) => lesson.status === 'scheduled').flatMap(({ id, lesson }) => this.#bookings(id, lesson, data))
      .sort((a, b) => (a.resourceId < b.resourceId ? -1 : a.resourceId > b.resourceId ? 1 : a.during.start - b.during.start));
    const clashes = await this.#clashes(manager, bookings, touched);
    if (clashes.length > 0) return clashes;
    await manager.query('delete from booking where lesson_id = any($1::uuid[])', [touched]);
    await manager.query('delete from lesson where id = any($1::uuid[])', [publication.remove]);
    await this.#updateLessons(manager, plan, updated);
    await this.#updateSeats(manager, data, publication);
    await manager.query(
      'update lesson l set section_id = s.id, plan_id = s.plan_id from section s where s.plan_id = $1 and s.origin_id = l.origin_id and l.id = any($2::uuid[])', [plan.id, publication.follow]);
    await this.#insertLessons(manager, plan, created);
    await this.#insertParties(manager, plan, data, [...created, ...updated]);
    await this.#insertSeats(manager, data, created.flatMap(({ id, lesson }) => lesson.seats.map((seat) => ({ lessonId: id, seat }))));
    for (const batch of batches(bookings)) {
      await manager.query(
        `insert into booking (resource_id, kind, lesson_id, during)
         select * from unnest($1::uuid[], $2::text[], $3::uuid[], $4::tstzrange[])`,
        [batch.map((row) => row.resourceId), batch.map((row) => row.kind), batch.map((row) => row.lessonId), batch.map((row) => range(row.during))]);
    }
    return [];
  }

  #bookings(lessonId: string, lesson: PlannedLesson, data: PublicationData): WantedBooking[] {
    const seats = lesson.seats.map((seat) => ({ ...seat, ...(data.excusedSeats.has(`${lessonId} ${seat.classGroupId}`) ? { status: 'excused' } : {}) }));
    return bookingsOf({ during: lesson.during, teacherIds: [lesson.netTeacherId], seats }).map((booking) => ({ ...booking, lessonId, date: lesson.schoolDate }));
  }

  /** The read pre-check: it names what clashes, which the constraint cannot. */
  async #clashes(manager: EntityManager, wanted: readonly WantedBooking[], touched: readonly string[]): Promise<Clash[]> {
    if (wanted.length === 0) return [];
    const from = Math.min(...wanted.map(({ during }) => during.start)), to = Math.max(...wanted.map(({ during }) => during.end));
    const held = await manager.query<{ resource_id: string; starts: number; ends: number }[]>(
      `select resource_id, (extract(epoch from lower(during)) * 1000)::float8 as starts, (extract(epoch from upper(during)) * 1000)::float8 as ends from booking
       where resource_id = any($1::uuid[]) and during && $2::tstzrange and not lesson_id = any($3::uuid[])`, [[...new Set(wanted.map(({ resourceId }) => resourceId))], range({ start: from, end: to }), touched]);
    const byResource = new Map<string, TimeRange[]>();
    for (const row of held) byResource.set(row.resource_id, [...(byResource.get(row.resource_id) ?? []), { start: row.starts, end: row.ends }]);
    return wanted.filter(({ resourceId, during }, index) => byResource.get(resourceId)?.some((other) => overlaps(other, during))
      || overlapsNext(wanted, index)).map(({ resourceId, date }) => ({ resourceId, date }));
  }

  async #insertLessons(manager: EntityManager, plan: PlanRecord, lessons: readonly WrittenLesson[]): Promise<void> {
    const sections = await this.#subjects(manager, plan);
    await manager.query(
      `insert into lesson (id, section_id, origin_id, plan_id, number, school_date, starts_local, time_zone, during, subject, grade_band, status, reason, delivery, net_teacher_id)
       select id, "sectionId", "originId", $1, number, "schoolDate", "startsLocal", "timeZone", during, subject, "gradeBand", status, reason, 'live', "netTeacherId"
       from jsonb_to_recordset($2::jsonb) as l (id uuid, "sectionId" uuid, "originId" uuid, number int, "schoolDate" date, "startsLocal" timestamp, "timeZone" text, during tstzrange,
         subject text, "gradeBand" text, status text, reason text, "netTeacherId" uuid)`,
      [plan.id, JSON.stringify(lessons.map(({ id, lesson: { seats: _seats, ...lesson } }) => ({ ...lesson, ...sections.get(lesson.sectionId), id, during: range(lesson.during) })))]);
  }

  async #updateLessons(manager: EntityManager, plan: PlanRecord, lessons: readonly WrittenLesson[]): Promise<void> {
    if (lessons.length === 0) return;
    const sections = await this.#subjects(manager, plan);
    await manager.query(
      `update lesson l set section_id = n."sectionId", plan_id = $1, number = n.number, starts_local = n."startsLocal", during = n.during, subject = n.subject, grade_band = n."gradeBand",
         status = n.status, reason = n.reason, net_teacher_id = n."netTeacherId", version = l.version + 1
       from jsonb_to_recordset($2::jsonb) as n (id uuid, "sectionId" uuid, number int, "startsLocal" timestamp, during tstzrange, subject text, "gradeBand" text, status text, reason text, "netTeacherId" uuid)
       where l.id = n.id`,
      [plan.id, JSON.stringify(lessons.map(({ id, lesson: { seats: _seats, ...lesson } }) => ({ ...lesson, ...sections.get(lesson.sectionId), id, during: range(lesson.during) })))]);
    await manager.query('delete from lesson_party where lesson_id = any($1::uuid[])', [lessons.map(({ id }) => id)]);
  }

  async #updateSeats(manager: EntityManager, data: PublicationData, publication: Publication): Promise<void> {
    await manager.query('delete from seat where id = any($1::uuid[])', [publication.update.flatMap(({ seats }) => seats.remove)]);
    await manager.query(
      `update seat s set school_id = n."schoolId", room_id = n."roomId", assistant_id = n."assistantId", kind = n.kind, period_no = n."periodNo", occupies = n.occupies, needs_agreement = n."needsAgreement",
         status = case when s.status = 'confirmed' then 'planned' else s.status end, version = s.version + 1
       from jsonb_to_recordset($1::jsonb) as n (id uuid, "schoolId" uuid, "roomId" uuid, "assistantId" uuid, kind text, "periodNo" int, occupies tstzrange, "needsAgreement" boolean) where s.id = n.id`,
      [JSON.stringify(publication.update.flatMap(({ seats }) => seats.update.map(({ seatId, to }) => ({ ...to, id: seatId, occupies: range(to.occupies) }))))]);
    await this.#insertSeats(manager, data, publication.update.flatMap(({ lessonId, seats }) => seats.create.map((seat) => ({ lessonId, seat }))));
  }

  async #insertSeats(manager: EntityManager, data: PublicationData, seats: readonly { readonly lessonId: string; readonly seat: PlannedSeat }[]): Promise<void> {
    for (const batch of batches(seats)) {
      await manager.query(
        `insert into seat (id, lesson_id, class_group_id, school_id, room_id, assistant_id, kind, period_no, occupies, needs_agreement, expected, grades, status)
         select id, "lessonId", "classGroupId", "schoolId", "roomId", "assistantId", kind, "periodNo", occupies, "needsAgreement", expected, array(select jsonb_array_elements_text(grades)::int), 'planned'
         from jsonb_to_recordset($1::jsonb) as s (id uuid, "lessonId" uuid, "classGroupId" uuid, "schoolId" uuid, "roomId" uuid, "assistantId" uuid, kind text, "periodNo" int, occupies tstzrange,
           "needsAgreement" boolean, expected int, grades jsonb)`,
        [JSON.stringify(batch.map(({ lessonId, seat }) => {
          const group = data.classGroups.get(seat.classGroupId);
          return { ...seat, id: this.ids.next(), lessonId, occupies: range(seat.occupies), expected: group?.size ?? 0, grades: group?.grades ?? [] };
        }))]);
    }
  }

  /** Whose lesson it is: the teacher's organisation gives, each school receives, the bureau plans. */
  async #insertParties(manager: EntityManager, plan: PlanRecord, data: PublicationData, lessons: readonly WrittenLesson[]): Promise<void> {
    const parties = lessons.flatMap(({ id, lesson }) => [
      { lessonId: id, path: data.teacherPaths.get(lesson.netTeacherId), part: 'gives' },
      ...[...new Set(lesson.seats.map((seat) => data.schoolPaths.get(seat.schoolId)))].map((path) => ({ lessonId: id, path, part: 'receives' })),
      { lessonId: id, path: plan.bureauPath, part: 'plans' },
    ]);
    for (const batch of batches(parties)) {
      await manager.query(
        `insert into lesson_party (lesson_id, organisation_path, part) select "lessonId", path::ltree, part from jsonb_to_recordset($1::jsonb) as p ("lessonId" uuid, path text, part text)`, [JSON.stringify(batch)]);
    }
  }

  async #subjects(manager: EntityManager, plan: PlanRecord): Promise<Map<string, { subject: string; gradeBand: string }>> {
    const rows = await manager.query<{ id: string; subject: string; gradeBand: string }[]>('select id, subject, grade_band as "gradeBand" from section where plan_id = $1', [plan.id]);
    return new Map(rows.map(({ id, subject, gradeBand }) => [id, { subject, gradeBand }]));
  }
}

/** Whether the plan itself books the resource twice: the list is sorted by resource and start. */
function overlapsNext(wanted: readonly WantedBooking[], index: number): boolean {
  const here = wanted[index], next = wanted[index + 1];
  return here !== undefined && next !== undefined && here.resourceId === next.resourceId && here.lessonId !== next.lessonId && overlaps(here.during, next.during);
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += BATCH) yield rows.slice(start, start + BATCH);
}
