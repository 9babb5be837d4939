import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { earliestEffectiveDate } from '@tongtang/domain/timetabling';
import { canonicalJson, Clock, DomainError, type JsonValue } from '@tongtang/kernel';
import { DEFAULT_TIME_ZONE } from '@tongtang/time';
import type { EntityManager } from 'typeorm';
import type { Problem } from '@tongtang/solver';
import { baselineOf, buildInstance, type BuiltInstance } from './build-instance.js';
import type {
  AssistantRow, BaselineSectionRow, BellPeriodRow, BellRow, BondRow, BusyRow, ClassGroupRow, DemandRow, DistrictRow, HoursRow, InstanceRows, LocalLessonRow, PlanRules,
  QualificationRow, RoomRow, SchoolRow, TaughtRow, TeacherRow,
} from './instance-rows.js';

interface PlanRow {
  readonly id: string; readonly term_id: string; readonly rules: PlanRules; readonly based_on: string | null; readonly effective_from: string | null;
  readonly first_monday: string; readonly weeks: number; readonly path: string;
}

/** `$1` is the bureau's path, `$2` the date on which validity is judged. */
const VALID = (alias: string): string => `${alias}.valid_from <= $2::date and (${alias}.valid_until is null or ${alias}.valid_until > $2::date)`;
const SCHOOLS = `school s join organisation o on o.id = s.organisation_id and o.path <@ $1::ltree and ${VALID('o')}`;
/** The county of an organisation, or the nearest bureau where none is a county. */
const DISTRICT_OF = (path: string): string => `(select b.id from organisation b where b.kind = 'bureau' and b.path @> ${path} order by (b.level = 'county') desc nulls last, nlevel(b.path) desc limit 1)`;
/** Published sections that hold the same weeks, from other terms' plans: a plan of this term is replaced, not respected. `$1` term, `$2` its first Monday, `$3` its weeks. */
const OTHER_PLANS = `plan p join term t on t.id = p.term_id and t.id <> $1 and t.first_monday < $2::date + 7 * $3::int and t.first_monday + 7 * t.weeks > $2::date where p.status = 'published'`;

/** A built instance with the hash by which a run knows that its inputs moved on. */
export interface HashedInstance extends BuiltInstance {
  readonly hash: string;
}

/** Reads what a plan's scheduling instance is made of. */
@Injectable()
export class InstanceQuery {
  constructor(private readonly clock: Clock) {}

  /** The sections of the term's plan in force, as a baseline; null where none is published. */
  async inForce(manager: EntityManager, planId: string): Promise<NonNullable<Problem['baseline']> | null> {
    const [plan] = await manager.query<{ id: string }[]>(
      `select f.id from plan p join plan f on f.term_id = p.term_id and f.status = 'published' where p.id = $1 order by f.no desc limit 1`, [planId]);
    return plan === undefined ? null : baselineOf(await this.#sections(manager, plan.id, false), await this.#sections(manager, planId, true));
  }

  /** @throws DomainError `not-found` if there is no such plan */
  async build(manager: EntityManager, planId: string): Promise<HashedInstance> {
    const built = buildInstance(await this.#load(manager, planId));
    return { ...built, hash: createHash('sha256').update(canonicalJson(built.problem as unknown as JsonValue)).digest('hex') };
  }

  async #load(manager: EntityManager, planId: string): Promise<InstanceRows> {
    const [plan] = await manager.query<PlanRow[]>(
      `select p.id, p.term_id, p.rules, p.based_on, p.effective_from::text, t.first_monday::text, t.weeks, o.path::text
       from plan p join term t on t.id = p.term_id join organisation o on o.id = p.bureau_id where p.id = $1`, [planId]);
    if (plan === undefined) throw new DomainError('not-found');
    const earliest = earliestEffectiveDate(this.clock.now());
    const effectiveOn = plan.effective_from ?? (earliest > plan.first_monday ? earliest : plan.first_monday);
    const tree = [plan.path, effectiveOn];
    const term = [plan.term_id, plan.first_monday, plan.weeks];
    return {
      planId, timeZone: DEFAULT_TIME_ZONE, term: { firstMonday: plan.first_monday, weeks: plan.weeks }, rules: plan.rules, effectiveOn,
      districts: await manager.query<DistrictRow[]>(`select id, name, coalesce(region_code, '') as code from organisation where kind = 'bureau' and (path <@ $1::ltree or path @> $1::ltree)`, [plan.path]),
      schools: await manager.query<SchoolRow[]>(
        `select o.id, s.official_code as code, o.name, ${DISTRICT_OF('o.path')} as "districtId", s.up_mbps as "upMbps", s.live_rooms_max as "liveRoomsMax", s.closed_periods as closed,
           (select sb.bell_schedule_id from school_bell sb where sb.school_id = o.id and ${VALID('sb')} order by sb.valid_from desc limit 1) as "bellScheduleId" from ${SCHOOLS}`, tree),
      bells: await manager.query<BellRow[]>(
        `select id, code, early_slack as "earlySlack", late_slack as "lateSlack" from bell_schedule where id in (select sb.bell_schedule_id from ${SCHOOLS} join school_bell sb on sb.school_id = o.id and ${VALID('sb')})`, tree),
      bellPeriods: await manager.query<BellPeriodRow[]>(
        `select bell_schedule_id as "bellScheduleId", weekday, period_no as "periodNo", starts_minute as starts, ends_minute as ends from bell_period
         where bell_schedule_id in (select sb.bell_schedule_id from ${SCHOOLS} join school_bell sb on sb.school_id = o.id and ${VALID('sb')})`, tree),
      rooms: await manager.query<RoomRow[]>(
        `select r.id, r.school_id as "schoolId", r.name, r.seats, r.closed_periods as closed from ${SCHOOLS} join room r on r.school_id = o.id and ${VALID('r')}`, tree),
      assistants: await manager.query<AssistantRow[]>(
        `select distinct p.id, o.id as "schoolId", p.name, coalesce(p.phone, '') as phone from ${SCHOOLS}
         join role_grant g on g.organisation_id = o.id and g.role = 'assistantTeacher' and ${VALID('g')} join person p on p.id = g.person_id`, tree),
      classGroups: await manager.query<ClassGroupRow[]>(`select c.id, c.school_id as "schoolId", c.name, c.grades, c.size from ${SCHOOLS} join class_group c on c.school_id = o.id and ${VALID('c')}`, tree),
      demands: await manager.query<DemandRow[]>('select class_group_id as "classGroupId", subject, required, own from demand where term_id = $1', [plan.term_id]),
      localLessons: await manager.query<LocalLessonRow[]>('select class_group_id as "classGroupId", weekday, period_no as "periodNo" from local_lesson where term_id = $1', [plan.term_id]),
      ...(await this.#teachers(manager, tree)),
      bonds: await manager.query<BondRow[]>(`select b.person_id as "personId", b.school_id as "schoolId" from ${SCHOOLS} join bond b on b.school_id = o.id and ${VALID('b')}`, tree),
      busy: await this.#busy(manager, term),
      taught: await manager.query<TaughtRow[]>(
        `select m.class_group_id as "classGroupId", s.subject, count(*)::int as periods from section s join section_member m on m.section_id = s.id
         where s.week_pattern = 'all' and s.plan_id in (select p.id from ${OTHER_PLANS}) group by 1, 2`, term),
      baseline: plan.based_on === null ? null : await this.#sections(manager, plan.based_on, false),
      pinned: await this.#sections(manager, planId, true),
    };
  }

  /** Net teachers whose organisation, grant or bonded school lies in the tree. */
  async #teachers(manager: EntityManager, tree: string[]): Promise<Pick<InstanceRows, 'teachers' | 'hours' | 'qualifications'>> {
    const teachers = await manager.query<TeacherRow[]>(
      `select n.person_id as id, coalesce(n.registration_no, '') as "registrationNo", p.name, coalesce(p.phone, '') as phone, ${DISTRICT_OF('h.path')} as "districtId",
         n.max_per_day as "maxPerDay", n.max_per_week as "maxPerWeek", n.preferred_per_day as "preferredPerDay",
         (select max(v.valid_until)::text from vetting_record v where v.person_id = n.person_id and v.checked_on <= $2::date) as "vettedUntil"
       from net_teacher n join person p on p.id = n.person_id join organisation h on h.id = p.home_organisation_id
       where h.path <@ $1::ltree
         or exists (select 1 from role_grant g join organisation o on o.id = g.organisation_id where g.person_id = n.person_id and g.role = 'netTeacher' and o.path <@ $1::ltree and ${VALID('g')})
         or exists (select 1 from bond b join organisation o on o.id = b.school_id where b.person_id = n.person_id and o.path <@ $1::ltree and ${VALID('b')})`, tree);
    const people = [teachers.map((teacher) => teacher.id)];
    return {
      teachers,
      hours: await manager.query<HoursRow[]>(
        `select a.person_id as "personId", a.weekday, a.starts_minute as starts, a.ends_minute as ends, a.preferred from availability a where a.person_id = any($3::uuid[])
           or a.person_id in (select g.person_id from ${SCHOOLS} join role_grant g on g.organisation_id = o.id and g.role = 'assistantTeacher')`, [...tree, ...people]),
      qualifications: await manager.query<QualificationRow[]>('select person_id as "personId", subject, grade_band as "gradeBand" from qualification where person_id = any($1::uuid[])', people),
    };
  }

  #busy(manager: EntityManager, term: (string | number)[]): Promise<BusyRow[]> {
    return manager.query<BusyRow[]>(
      `with given as (
         select s.id, s.net_teacher_id, s.weekday, s.starts_minute as starts, s.starts_minute + (p.rules ->> 'lessonMinutes')::int as ends
         from section s join (select p.id, p.rules from ${OTHER_PLANS}) p on p.id = s.plan_id
       ), held as (
         select m.class_group_id, m.room_id, m.assistant_id, g.weekday, least(g.starts, coalesce(b.starts_minute, g.starts)) as starts, greatest(g.ends, coalesce(b.ends_minute, g.ends)) as ends
         from given g join section_member m on m.section_id = g.id join class_group c on c.id = m.class_group_id
         left join lateral (select sb.bell_schedule_id from school_bell sb where sb.school_id = c.school_id order by sb.valid_from desc limit 1) sb on true
         left join bell_period b on b.bell_schedule_id = sb.bell_schedule_id and b.weekday = g.weekday and b.period_no = m.period_no
       )
       select net_teacher_id as "resourceId", weekday, starts, ends, true as "asTeacher" from given
       union all select class_group_id, weekday, starts, ends, false from held
       union all select distinct room_id, weekday, starts, ends, false from held
       union all select distinct assistant_id, weekday, starts, ends, false from held`, term);
  }

  /** Sections that hold every week, all or the pinned ones. */
  #sections(manager: EntityManager, planId: string, isPinned: boolean): Promise<BaselineSectionRow[]> {
    return manager.query<BaselineSectionRow[]>(
      `select s.id, s.origin_id as "originId", s.net_teacher_id as "netTeacherId", s.subject, s.grade_band as "gradeBand", s.weekday, s.starts_minute as "startsMinute",
         json_agg(json_build_object('classGroupId', m.class_group_id, 'periodNo', m.period_no, 'roomId', m.room_id, 'assistantId', m.assistant_id, 'kind', m.kind)) as members
       from section s join section_member m on m.section_id = s.id where s.plan_id = $1 and s.week_pattern = 'all' and (s.pinned or not $2) group by s.id`, [planId, isPinned]);
  }
}
