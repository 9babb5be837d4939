import { Injectable } from '@nestjs/common';
import { may, reach, type Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { Clock, DomainError } from '@tongtang/kernel';
import { datesOfWeek, termWeekOf, toWallClock } from '@tongtang/time';
import { DataSource } from 'typeorm';
import { pathParameters, pathPredicate } from '../../platform/database/reach-predicate.js';

type TimetableDto = RouteOutput<'readTimetable'>;
type Kind = TimetableDto['kind'];

interface Subject { readonly id: string; readonly name: string; readonly path: string }
interface TermRow { readonly id: string; readonly name: string; readonly firstMonday: string; readonly weeks: number; readonly version: number | null }

/** Whose timetable it is, and where it belongs. */
const SUBJECTS: Readonly<Record<Kind, string>> = {
  teacher: `select p.id, p.name, o.path::text from net_teacher n join person p on p.id = n.person_id join organisation o on o.id = p.home_organisation_id where p.id = $1`,
  school: `select o.id, o.name, o.path::text from organisation o where o.id = $1 and o.kind = 'school'`,
  class: `select c.id, o.name || ' ' || c.name as name, o.path::text from class_group c join organisation o on o.id = c.school_id where c.id = $1`,
  room: `select r.id, o.name || ' ' || r.name as name, o.path::text from room r join organisation o on o.id = r.school_id where r.id = $1`,
};
const LESSONS: Readonly<Record<Kind, string>> = { teacher: 'l.net_teacher_id = $1', school: 's.school_id = $1', class: 's.class_group_id = $1', room: 's.room_id = $1' };

/** Dated lessons of one week. They exist only once a plan is published, so drafts are never seen here. */
@Injectable()
export class TimetableQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `not-found` also for what lies outside the reach, or where no term covers it */
  async read(scope: Scope, { kind, id }: RouteInput<'readTimetable'>['params'], week: number | undefined): Promise<TimetableDto> {
    const [subject] = await this.dataSource.query<Subject[]>(SUBJECTS[kind], [id]);
    if (subject === undefined || !(await this.#mayRead(scope, kind, subject))) throw new DomainError('not-found');
    const today = toWallClock(this.clock.now()).date;
    const term = await this.#term(kind, subject, today);
    const shown = Math.min(term.weeks, Math.max(1, week ?? termWeekOf(term.firstMonday, today)));
    const dates = datesOfWeek(term.firstMonday, shown);
    const own = kind === 'teacher' && subject.id === scope.personId;
    const lessons = await this.dataSource.query<TimetableDto['lessons']>(
      `select l.id as "lessonId", l.school_date::text as date, extract(isodow from l.school_date)::int as weekday, to_char(l.starts_local, 'HH24:MI') as starts,
         to_char(l.starts_local + (upper(l.during) - lower(l.during)), 'HH24:MI') as ends, ${kind === 'teacher' ? 'null::int' : 'min(s.period_no)'} as "periodNo", l.subject, l.status,
         json_build_object('id', t.id, 'name', t.name) as "netTeacher",
         json_agg(json_build_object('id', c.id, 'name', c.name, 'school', o.name, 'room', r.name) order by o.name collate "zh-x-icu", c.name collate "zh-x-icu") as "classGroups"
       from lesson l join seat s on s.lesson_id = l.id join person t on t.id = l.net_teacher_id join class_group c on c.id = s.class_group_id join organisation o on o.id = s.school_id join room r on r.id = s.room_id
       where ${LESSONS[kind]} and l.school_date between $2::date and $3::date
         and ($4 or exists (select 1 from lesson_party lp where lp.lesson_id = l.id and ${pathPredicate('lp.organisation_path', 5)}))
       group by l.id, t.id order by l.starts_local, l.id`, [id, dates[0], dates[6], own, ...pathParameters(reach(scope, 'plan.read'))]);
    return { kind, subject: { id: subject.id, name: subject.name }, term: { id: term.id, name: term.name }, week: shown, weeks: term.weeks, version: term.version, lessons };
  }

  async #mayRead(scope: Scope, kind: Kind, subject: Subject): Promise<boolean> {
    const paths = [subject.path];
    if (kind === 'teacher') {
      // A teacher from elsewhere is known to the bureaus whose plans the teacher is in.
      paths.push(...(await this.dataSource.query<{ path: string }[]>(
        `select distinct o.path::text as path from section s join plan p on p.id = s.plan_id and p.status = 'published' join organisation o on o.id = p.bureau_id where s.net_teacher_id = $1`, [subject.id])).map(({ path }) => path));
    }
    return may(scope, 'plan.read', { paths, ...(kind === 'teacher' ? { personIds: [subject.id] } : {}) });
  }

  /** The term that holds today, else the next one, else the last; the nearest bureau's first. */
  async #term(kind: Kind, subject: Subject, today: string): Promise<TermRow> {
    const [term] = await this.dataSource.query<TermRow[]>(
      `select t.id, t.name, t.first_monday::text as "firstMonday", t.weeks, (select max(p.no) from plan p where p.term_id = t.id and p.status = 'published') as version
       from term t join organisation o on o.id = t.bureau_id
       where o.path @> $1::ltree or ($2 and exists (select 1 from plan p join section s on s.plan_id = p.id where p.term_id = t.id and p.status = 'published' and s.net_teacher_id = $3))
       order by ($4::date between t.first_monday and t.first_monday + 7 * t.weeks - 1) desc, (t.first_monday > $4::date) desc, abs(t.first_monday - $4::date), nlevel(o.path) desc limit 1`,
      [subject.path, kind === 'teacher', subject.id, today]);
    if (term === undefined) throw new DomainError('not-found');
    return term;
  }
}
