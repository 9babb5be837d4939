import { Injectable } from '@nestjs/common';
import { reach, type Scope } from '@tongtang/authz';
import type { RouteOutput } from '@tongtang/contracts';
import { Clock } from '@tongtang/kernel';
import { addDays, termWeekOf, toWallClock } from '@tongtang/time';
import { DataSource } from 'typeorm';
import { Config } from '../../platform/config/config.js';
import { pathParameters, pathPredicate } from '../../platform/database/reach-predicate.js';
import { LessonQuery, type LessonDto } from './lesson.query.js';

type Today = RouteOutput<'readToday'>;
type Todo = Today['todos'][number];

const LOOK_AHEAD_DAYS = 14;
const LOOK_BACK_DAYS = 7;
const MAX_TODOS = 5;
const OVER: readonly LessonDto['status'][] = ['ended', 'cancelled', 'notHeld', 'suspended'];
const OFFICERS = ['countyOfficer', 'cityOfficer', 'provinceOfficer'];

/** The day of whoever is signed in: lessons, the next one, what waits for them, and figures for officers. */
@Injectable()
export class TodayQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly lessons: LessonQuery,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  async read(scope: Scope): Promise<Today> {
    const now = this.clock.now();
    const { date } = toWallClock(now);
    const lessons = await this.lessons.list(scope, { from: date, to: date, limit: 100 });
    const next = lessons.find((lesson) => !OVER.includes(lesson.status)) ?? await this.#laterLesson(scope, date);
    // The figures count headcounts: an operator does not read those.
    const officer = scope.grants.some((grant) => OFFICERS.includes(grant.role));
    return {
      date, ...(await this.#place(scope, date)), lessons, next, todos: await this.#todos(scope, date),
      figures: officer ? figuresOf(lessons, now) : null, ...(await this.#help()),
    };
  }

  async #laterLesson(scope: Scope, date: string): Promise<LessonDto | null> {
    const later = await this.lessons.list(scope, { from: addDays(date, 1), to: addDays(date, LOOK_AHEAD_DAYS), limit: 20 });
    return later.find((lesson) => !OVER.includes(lesson.status)) ?? null;
  }

  async #place(scope: Scope, date: string): Promise<Pick<Today, 'place' | 'placeAbove' | 'weekNo'>> {
    const organisationId = scope.grants[0]?.organisationId ?? null;
    const [row] = await this.dataSource.query<{ name: string; above: string | null; township: string | null; first_monday: string | null }[]>(
      `select o.name, b.name as above, s.township,
         (select t.first_monday::text from term t join organisation tb on tb.id = t.bureau_id where (o.path <@ tb.path or tb.path <@ o.path) and t.first_monday <= $2 and $2::date < t.first_monday + t.weeks * 7
          order by t.first_monday desc limit 1) as first_monday
       from organisation o left join school s on s.organisation_id = o.id
         left join lateral (select a.name from organisation a where a.kind = 'bureau' and a.path @> o.path and a.id <> o.id order by nlevel(a.path) desc limit 1) b on true
       where o.id = $1`, [organisationId, date]);
    const above = [row?.above, row?.township].filter((part) => part !== null && part !== undefined).join(' · ');
    return { place: row?.name ?? '', placeAbove: above === '' ? null : above, weekNo: row?.first_monday ? termWeekOf(row.first_monday, date) : null };
  }

  async #help(): Promise<Pick<Today, 'helpPhone' | 'helpName'>> {
    const [row] = await this.dataSource.query<{ value: { phone?: string; name?: string } }[]>(`select value from setting where key = 'help'`);
    return { helpPhone: row?.value.phone ?? this.config.values.HELP_PHONE ?? null, helpName: row?.value.name ?? null };
  }

  /** What waits, the oldest first: headcounts to fill in, corrections to decide, lessons nobody explained. */
  async #todos(scope: Scope, date: string): Promise<Todo[]> {
    const report = reach(scope, 'attendance.report');
    const approve = reach(scope, 'attendance.approve');
    const change = reach(scope, 'lesson.change');
    const since = addDays(date, -LOOK_BACK_DAYS);
    const rows = await this.dataSource.query<{ kind: Todo['kind']; lesson_id: string; seat_id: string | null; correction_id: string | null; at: Date; params: Record<string, string | number> }[]>(
      `select 'fillHeadcount' as kind, l.id as lesson_id, s.id as seat_id, null::uuid as correction_id, lower(l.during) as at,
         json_build_object('subject', l.subject, 'classGroup', c.name, 'date', l.school_date) as params
       from attendance_line al join seat s on s.id = al.seat_id join lesson l on l.id = s.lesson_id join organisation o on o.id = s.school_id join class_group c on c.id = s.class_group_id
       where al.present is null and al.outcome = 'unreported' and l.school_date >= $9 and ${pathPredicate('o.path', 1)}
       union all
       select 'decideCorrection', l.id, s.id, ac.id, ac.at, json_build_object('school', o.name, 'subject', l.subject, 'old', coalesce(ac.old, ''), 'new', ac.new, 'date', l.school_date)
       from attendance_correction ac join seat s on s.id = ac.seat_id join lesson l on l.id = s.lesson_id join organisation o on o.id = s.school_id
       where ac.status = 'proposed' and ac.by <> $7 and ${pathPredicate('o.path', 3)}
       union all
       select 'explainNotHeld', l.id, null, null, lower(l.during), json_build_object('subject', l.subject, 'teacher', t.name, 'date', l.school_date)
       from lesson l join person t on t.id = l.net_teacher_id
       where l.status = 'notHeld' and l.reason = 'unstated' and l.school_date >= $9 and (($8 and l.net_teacher_id = $7)
         or exists (select 1 from lesson_party lp where lp.lesson_id = l.id and ${pathPredicate('lp.organisation_path', 5)}))
       order by at limit ${MAX_TODOS}`,
      [...pathParameters(report), ...pathParameters(approve), ...pathParameters(change), scope.personId, change.self, since]);
    return rows.map((row) => ({ kind: row.kind, lessonId: row.lesson_id, seatId: row.seat_id, correctionId: row.correction_id, at: row.at.toISOString(), params: row.params }));
  }
}

function figuresOf(lessons: readonly LessonDto[], now: number): NonNullable<Today['figures']> {
  const begun = lessons.filter((lesson) => lesson.status === 'live' || lesson.status === 'ended');
  const running = lessons.filter((lesson) => lesson.status === 'live');
  const schools = (list: readonly LessonDto[], joined: boolean): number =>
    new Set(list.flatMap((lesson) => lesson.seats.filter((seat) => !joined || seat.status === 'joined').map((seat) => seat.school.id))).size;
  return {
    lessons: lessons.length, live: running.length,
    notStarted: lessons.filter((lesson) => (lesson.status === 'scheduled' || lesson.status === 'open') && Date.parse(lesson.startsAt) < now).length,
    unreportedSeats: begun.flatMap((lesson) => lesson.seats).filter((seat) => seat.present === null && seat.status !== 'excused').length,
    schoolsOnline: schools(running, true), schoolsExpected: schools(running, false),
  };
}
