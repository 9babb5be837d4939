import { Injectable } from '@nestjs/common';
import { isEmptyReach, reach, type Permission, type Scope } from '@tongtang/authz';
import type { RouteOutput } from '@tongtang/contracts';
import { shortSchoolName } from '@tongtang/domain/organisation';
import { DomainError } from '@tongtang/kernel';
import { termWeekOf } from '@tongtang/time';
import { DataSource } from 'typeorm';
import { pathParameters, pathPredicate } from '../../platform/database/reach-predicate.js';

export type LessonDto = RouteOutput<'readLesson'>;
type SeatDto = LessonDto['seats'][number];

/** Which lessons; every field narrows. Dates are the schools' dates, instants epoch ms. */
export interface LessonFilter {
  readonly ids?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  /** Lessons whose parties lie at or below this organisation. */
  readonly under?: string;
  /** Lessons that run at this moment or that are open or live. */
  readonly now?: number;
  readonly after?: { readonly startsAt: string; readonly id: string };
  readonly limit?: number;
}

interface LessonRow {
  readonly id: string; readonly subject: LessonDto['subject']; readonly grade_band: LessonDto['gradeBand']; readonly number: number; readonly school_date: string;
  readonly starts_at: Date; readonly ends_at: Date; readonly time_zone: string; readonly status: LessonDto['status']; readonly delivery: LessonDto['delivery'];
  readonly reason: LessonDto['reason']; readonly teacher_id: string; readonly teacher_name: string; readonly provider: string; readonly first_monday: string;
  readonly started_at: Date | null; readonly ended_at: Date | null; readonly rooms: number;
  readonly seats: readonly (Omit<SeatDto, 'school'> & { readonly school: { readonly id: string; readonly name: string } })[];
}

/** Latest headcount of each seat: the sheet's line once the lesson is over, before that the newest fact. */
const SEAT_PRESENT = `
  coalesce(al.present, (select (f.data->>'present')::int from attendance_fact f
    where f.seat_id = s.id and f.kind = 'headcount' order by f.effective_at desc, f.received_at desc limit 1))`;

const SELECT = `
  select l.id, l.subject, l.grade_band, l.number, l.school_date::text, lower(l.during) as starts_at, upper(l.during) as ends_at, l.time_zone, l.status, l.delivery, l.reason,
    t.id as teacher_id, t.name as teacher_name, h.name as provider, tm.first_monday::text, l.started_at, l.ended_at,
    (select count(distinct a.room_id)::int from seat a where a.lesson_id = l.id) as rooms,
    coalesce((
      select json_agg(json_build_object(
        'id', s.id, 'roomId', s.room_id, 'roomName', r.name, 'school', json_build_object('id', o.id, 'name', o.name),
        'classGroup', json_build_object('id', c.id, 'name', c.name), 'assistant', json_build_object('id', p.id, 'name', p.name),
        'kind', s.kind, 'status', s.status, 'expected', s.expected, 'present', ${SEAT_PRESENT}) order by o.name collate "zh-x-icu", c.name)
      from seat s join organisation o on o.id = s.school_id join class_group c on c.id = s.class_group_id join room r on r.id = s.room_id
        join person p on p.id = s.assistant_id left join attendance_line al on al.seat_id = s.id
      where s.lesson_id = l.id and (($3 and l.net_teacher_id = $4) or ${pathPredicate('o.path', 1)}
        or exists (select 1 from lesson_party planner where planner.lesson_id = l.id and planner.part = 'plans' and planner.organisation_path <@ any($1::ltree[])))
    ), '[]') as seats
  from lesson l join person t on t.id = l.net_teacher_id join organisation h on h.id = t.home_organisation_id
    join plan pl on pl.id = l.plan_id join term tm on tm.id = pl.term_id
  where (($3 and l.net_teacher_id = $4) or exists (select 1 from lesson_party lp where lp.lesson_id = l.id and ${pathPredicate('lp.organisation_path', 1)}))`;

/** Dated lessons as their readers see them: a school sees its own seats and the number of the other rooms. */
@Injectable()
export class LessonQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Lessons in reach, earliest first. */
  async list(scope: Scope, filter: LessonFilter, permission: Permission = 'lesson.read'): Promise<LessonDto[]> {
    const covered = reach(scope, permission);
    const parameters: unknown[] = [...pathParameters(covered), covered.self, scope.personId];
    const conditions: string[] = [];
    const add = (condition: (n: number) => string, ...values: unknown[]): void => {
      conditions.push(condition(parameters.length + 1));
      parameters.push(...values);
    };
    if (filter.ids !== undefined) add((n) => `l.id = any($${n})`, filter.ids);
    if (filter.from !== undefined) add((n) => `l.school_date >= $${n}`, filter.from);
    if (filter.to !== undefined) add((n) => `l.school_date <= $${n}`, filter.to);
    if (filter.under !== undefined) add((n) => `exists (select 1 from lesson_party u join organisation uo on uo.id = $${n} where u.lesson_id = l.id and u.organisation_path <@ uo.path)`, filter.under);
    if (filter.now !== undefined) add((n) => `(l.status in ('open', 'live') or (l.status = 'scheduled' and l.during @> to_timestamp($${n} / 1000.0)))`, filter.now);
    if (filter.after !== undefined) add((n) => `(lower(l.during), l.id) > ($${n}, $${n + 1})`, filter.after.startsAt, filter.after.id);
    const where = conditions.map((condition) => ` and ${condition}`).join('');
    const rows = await this.dataSource.query<LessonRow[]>(`${SELECT}${where} order by lower(l.during), l.id limit ${filter.limit ?? 200}`, parameters);
    const readsAttendance = !isEmptyReach(reach(scope, 'attendance.read'));
    return rows.map((row) => toLessonDto(row, readsAttendance));
  }

  /** @throws DomainError `not-found` if there is no such lesson within reach */
  async read(scope: Scope, lessonId: string, permission: Permission = 'lesson.read'): Promise<LessonDto> {
    const [lesson] = await this.list(scope, { ids: [lessonId], limit: 1 }, permission);
    if (lesson === undefined) throw new DomainError('not-found');
    return lesson;
  }
}

function toLessonDto(row: LessonRow, readsAttendance: boolean): LessonDto {
  return {
    id: row.id, subject: row.subject, gradeBand: row.grade_band, number: row.number, date: row.school_date, startsAt: row.starts_at.toISOString(), endsAt: row.ends_at.toISOString(),
    zone: row.time_zone, status: row.status, delivery: row.delivery, reason: row.reason, netTeacher: { id: row.teacher_id, name: row.teacher_name }, provider: row.provider,
    weekNo: termWeekOf(row.first_monday, row.school_date), startedAt: row.started_at?.toISOString() ?? null, endedAt: row.ended_at?.toISOString() ?? null,
    seats: row.seats.map((seat) => ({ ...seat, present: readsAttendance ? seat.present : null, school: { ...seat.school, shortName: shortSchoolName(seat.school.name) } })), rooms: row.rooms,
  };
}
