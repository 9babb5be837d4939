import { Injectable } from '@nestjs/common';
import type { BellSchedule, DayRule, Holiday, Period } from '@tongtang/domain/calendar';
import type { ExistingLesson, ExistingSeat, Section } from '@tongtang/domain/timetabling';
import type { SchoolDate, TimeRange, Weekday, WeekPattern } from '@tongtang/time';
import { addDays } from '@tongtang/time';
import type { EntityManager } from 'typeorm';
import type { PlanRecord } from './plan-access.js';

/** What publishing reads besides the plan itself. */
export interface PublicationData {
  readonly sections: readonly Section[];
  readonly teacherPaths: ReadonlyMap<string, string>;
  readonly schoolPaths: ReadonlyMap<string, string>;
  readonly classGroups: ReadonlyMap<string, { readonly size: number; readonly grades: readonly number[] }>;
  readonly holidays: readonly Holiday[];
  /** Nearest organisation first. */
  readonly dayRules: readonly DayRule[];
  readonly bells: ReadonlyMap<string, BellSchedule>;
  readonly schoolBells: readonly { readonly schoolId: string; readonly bellScheduleId: string; readonly validFrom: SchoolDate; readonly validUntil: SchoolDate | null }[];
  readonly existing: readonly ExistingLesson[];
  /** Seats that somebody excused: they hold nothing. */
  readonly excusedSeats: ReadonlySet<string>;
  readonly numbersGiven: ReadonlyMap<string, number>;
}

interface SectionRow extends Omit<Section, 'weekPattern' | 'members'> { readonly weekPattern: string; readonly members: Section['members'] }
interface ExistingRow {
  readonly id: string; readonly originId: string; readonly sectionId: string; readonly schoolDate: string; readonly number: number; readonly status: string;
  readonly starts: string; readonly ends: string; readonly netTeacherId: string; readonly settledByHand: boolean;
  readonly seats: readonly (Omit<ExistingSeat, 'occupies'> & { readonly starts: number; readonly ends: number; readonly status: string })[];
}

const epochMs = (expression: string): string => `(extract(epoch from ${expression}) * 1000)::float8`;

/** Reads what a publication is made of. */
@Injectable()
export class PublicationQuery {
  async load(manager: EntityManager, plan: PlanRecord, effectiveFrom: SchoolDate): Promise<PublicationData> {
    const sections = await this.#sections(manager, plan.id);
    const classIds = [...new Set(sections.flatMap((section) => section.members.map((member) => member.classGroupId)))];
    const schoolIds = [...new Set(sections.flatMap((section) => section.members.map((member) => member.schoolId)))];
    const teacherIds = [...new Set(sections.map((section) => section.netTeacherId))];
    const lastDate = addDays(plan.firstMonday, plan.weeks * 7 - 1);
    const existing = await this.#existing(manager, plan.termId, effectiveFrom);
    return {
      sections,
      teacherPaths: pairs(await manager.query<Pair[]>('select p.id as key, o.path::text as value from person p join organisation o on o.id = p.home_organisation_id where p.id = any($1::uuid[])', [teacherIds])),
      schoolPaths: pairs(await manager.query<Pair[]>('select id as key, path::text as value from organisation where id = any($1::uuid[])', [schoolIds])),
      classGroups: new Map((await manager.query<{ id: string; size: number; grades: number[] }[]>('select id, size, grades from class_group where id = any($1::uuid[])', [classIds])).map((group) => [group.id, group])),
      // The whole years, not the term's dates: a year is known once any of its days is.
      holidays: await manager.query<Holiday[]>('select date::text, name, off from holiday where year between extract(year from $1::date) and extract(year from $2::date) order by date', [plan.firstMonday, lastDate]),
      dayRules: (await manager.query<{ kind: DayRule['kind']; date: string; weekday: Weekday | null; parity: 'odd' | 'even' | null; bell_schedule_id: string | null; source: string }[]>(
        `select r.kind, r.date::text, r.weekday, r.parity, r.bell_schedule_id, r.source from day_rule r join organisation o on o.id = r.organisation_id
         where o.path @> $1::ltree and r.date between $2 and $3 order by nlevel(o.path) desc, r.date`, [plan.bureauPath, plan.firstMonday, lastDate])).map(dayRule),
      bells: await this.#bells(manager, schoolIds),
      schoolBells: await manager.query<PublicationData['schoolBells'][number][]>(
        `select school_id as "schoolId", bell_schedule_id as "bellScheduleId", valid_from::text as "validFrom", valid_until::text as "validUntil" from school_bell
         where school_id = any($1::uuid[]) order by valid_from desc`, [schoolIds]),
      existing: existing.map((lesson) => ({
        ...lesson, during: { start: Number(lesson.starts), end: Number(lesson.ends) },
        seats: lesson.seats.map((seat) => ({ ...seat, occupies: { start: seat.starts, end: seat.ends } satisfies TimeRange })),
      })),
      excusedSeats: new Set(existing.flatMap((lesson) => lesson.seats.filter((seat) => seat.status === 'excused').map((seat) => `${lesson.id} ${seat.classGroupId}`))),
      numbersGiven: new Map((await manager.query<{ key: string; value: number }[]>(
        `select l.origin_id as key, max(l.number) as value from lesson l where l.school_date < $2::date and l.origin_id in (select origin_id from section where plan_id = $1) group by 1`, [plan.id, effectiveFrom]))
        .map(({ key, value }) => [key, value])),
    };
  }

  async #sections(manager: EntityManager, planId: string): Promise<Section[]> {
    const rows = await manager.query<SectionRow[]>(
      `select s.id, s.origin_id as "originId", s.net_teacher_id as "netTeacherId", s.subject, s.grade_band as "gradeBand", s.weekday, s.starts_minute as "startsMinute", s.week_pattern as "weekPattern",
         json_agg(json_build_object('classGroupId', m.class_group_id, 'schoolId', c.school_id, 'roomId', m.room_id, 'assistantId', m.assistant_id, 'periodNo', m.period_no, 'kind', m.kind) order by m.class_group_id) as members
       from section s join section_member m on m.section_id = s.id join class_group c on c.id = m.class_group_id where s.plan_id = $1 group by s.id order by s.id`, [planId]);
    return rows.map((row) => ({ ...row, weekPattern: weekPattern(row.weekPattern) }));
  }

  async #bells(manager: EntityManager, schoolIds: readonly string[]): Promise<Map<string, BellSchedule>> {
    const rows = await manager.query<{ id: string; early: number; late: number; periods: Period[] }[]>(
      `select b.id, b.early_slack as early, b.late_slack as late,
         json_agg(json_build_object('weekday', p.weekday, 'periodNo', p.period_no, 'starts', p.starts_minute, 'ends', p.ends_minute) order by p.weekday, p.period_no) as periods
       from bell_schedule b join bell_period p on p.bell_schedule_id = b.id
       where b.bureau_id in (select b2.bureau_id from bell_schedule b2 join school_bell sb on sb.bell_schedule_id = b2.id where sb.school_id = any($1::uuid[])) group by b.id`, [schoolIds]);
    return new Map(rows.map(({ id, early, late, periods }) => [id, { id, slack: { early, late }, periods }]));
  }

  /** Lessons of the term's earlier publications from the effective date on. */
  #existing(manager: EntityManager, termId: string, effectiveFrom: SchoolDate): Promise<ExistingRow[]> {
    return manager.query<ExistingRow[]>(
      `select l.id, l.origin_id as "originId", l.section_id as "sectionId", l.school_date::text as "schoolDate", l.number, l.status, ${epochMs('lower(l.during)')} as starts, ${epochMs('upper(l.during)')} as ends,
         l.net_teacher_id as "netTeacherId",
         (l.delivery <> 'live' or l.net_teacher_id <> s.net_teacher_id or l.starts_local::time <> make_time(s.starts_minute / 60, s.starts_minute % 60, 0)) as "settledByHand",
         (select coalesce(json_agg(json_build_object('id', t.id, 'classGroupId', t.class_group_id, 'roomId', t.room_id, 'assistantId', t.assistant_id, 'kind', t.kind, 'periodNo', t.period_no, 'status', t.status,
            'starts', ${epochMs('lower(t.occupies)')}, 'ends', ${epochMs('upper(t.occupies)')})), '[]') from seat t where t.lesson_id = l.id) as seats
       from lesson l join section s on s.id = l.section_id join plan p on p.id = l.plan_id where p.term_id = $1 and l.school_date >= $2::date`, [termId, effectiveFrom]);
  }
}

interface Pair { readonly key: string; readonly value: string }

function pairs(rows: readonly Pair[]): Map<string, string> {
  return new Map(rows.map(({ key, value }) => [key, value]));
}

/** `all`, `odd`, `even`, or term weeks as a list of numbers. */
function weekPattern(text: string): WeekPattern {
  return text === 'all' || text === 'odd' || text === 'even' ? text : text.split(',').map(Number);
}

function dayRule(row: { kind: DayRule['kind']; date: string; weekday: Weekday | null; parity: 'odd' | 'even' | null; bell_schedule_id: string | null; source: string }): DayRule {
  const { kind, date, source } = row;
  const bells = row.bell_schedule_id === null ? {} : { bellScheduleId: row.bell_schedule_id };
  if (kind === 'runsAs' && row.weekday !== null) return { kind, date, source, weekday: row.weekday, ...(row.parity === null ? {} : { parity: row.parity }), ...bells };
  if (kind === 'specialBells' && row.bell_schedule_id !== null) return { kind, date, source, bellScheduleId: row.bell_schedule_id };
  return { kind: kind === 'closed' ? 'closed' : 'noNetLessons', date, source };
}
