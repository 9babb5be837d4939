import { Injectable } from '@nestjs/common';
import { may, reach, type Scope } from '@tongtang/authz';
import type { RouteOutput } from '@tongtang/contracts';
import { Clock, DomainError } from '@tongtang/kernel';
import { formatWallTime, toWallClock } from '@tongtang/time';
import { DataSource } from 'typeorm';
import { pathParameters, pathPredicate } from '../../platform/database/reach-predicate.js';
import type { PlanRules } from './instance-rows.js';

type PlanDto = RouteOutput<'readPlan'>;
type SectionDto = RouteOutput<'listSections'>['items'][number];

interface PlanRow {
  readonly id: string; readonly no: number; readonly bureauId: string; readonly bureauName: string; readonly bureauPath: string; readonly termId: string; readonly termName: string;
  readonly status: PlanDto['status']; readonly effectiveFrom: string | null; readonly rules: PlanRules; readonly createdAt: Date; readonly adoptedRunId: string | null;
  readonly version: number; readonly basedOn: string | null;
  readonly sections: number; readonly planned: number; readonly required: number; readonly own: number; readonly missing: number;
}
interface SectionRow extends Omit<SectionDto, 'starts' | 'ends'> { readonly startsMinute: number; readonly lessonMinutes: number }

/** `$1`, `$2` trees and nodes of the reach, `$3` the person where the reach covers the own lessons. */
const REACHED = (path: string): string => pathPredicate(path, 1);
const OWN = 's.net_teacher_id = $3::uuid';
/** Officers see their bureaus' plans whole; everyone else published ones, and of those the lessons of their own schools or their own. */
const WHOLE = REACHED('b.path');
const MEMBER_VISIBLE = `(${WHOLE} or ${OWN} or ${REACHED('mo.path')})`;
const SEEN_SECTIONS = `section s join section_member m on m.section_id = s.id join class_group mc on mc.id = m.class_group_id join organisation mo on mo.id = mc.school_id`;
const VISIBLE = `(${WHOLE} or (p.status in ('published', 'superseded') and exists (select 1 from ${SEEN_SECTIONS} where s.plan_id = p.id and (${OWN} or ${REACHED('mo.path')}))))`;

/** Plans and their weekly lessons, within reach. */
@Injectable()
export class PlanQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(scope: Scope, termId: string | undefined): Promise<PlanDto[]> {
    return this.#plans(scope, termId === undefined ? `p.status <> 'discarded'` : `p.status <> 'discarded' and p.term_id = $5`, termId === undefined ? [] : [termId]);
  }

  /** @throws DomainError `not-found` */
  async read(scope: Scope, planId: string): Promise<PlanDto> {
    const [plan] = await this.#plans(scope, 'p.id = $5', [planId]);
    if (plan === undefined) throw new DomainError('not-found');
    return plan;
  }

  /** Weekly lessons of a plan, or those with these ids. @throws DomainError `not-found` */
  async sections(scope: Scope, planId: string, ids: readonly string[] | null = null): Promise<SectionDto[]> {
    await this.read(scope, planId);
    const rows = await this.dataSource.query<SectionRow[]>(
      `select s.id, json_build_object('id', t.id, 'name', t.name) as "netTeacher", s.subject, s.grade_band as "gradeBand", s.weekday, s.starts_minute as "startsMinute", (p.rules ->> 'lessonMinutes')::int as "lessonMinutes", s.pinned,
         json_agg(json_build_object('classGroup', json_build_object('id', mc.id, 'name', mc.name), 'school', json_build_object('id', mo.id, 'name', mo.name), 'periodNo', m.period_no,
           'room', json_build_object('id', r.id, 'name', r.name), 'assistant', json_build_object('id', a.id, 'name', a.name), 'kind', m.kind) order by mo.name collate "zh-x-icu", mc.name collate "zh-x-icu") as members
       from plan p join organisation b on b.id = p.bureau_id join ${SEEN_SECTIONS} on s.plan_id = p.id join person t on t.id = s.net_teacher_id join room r on r.id = m.room_id join person a on a.id = m.assistant_id
       where p.id = $4 and ($5::uuid[] is null or s.id = any($5)) and ${MEMBER_VISIBLE} group by s.id, t.id, p.id order by s.weekday, s.starts_minute, t.name collate "zh-x-icu", s.id`, [...this.#reach(scope), planId, ids]);
    return rows.map(({ startsMinute, lessonMinutes, ...section }) => ({ ...section, starts: formatWallTime(startsMinute), ends: formatWallTime(startsMinute + lessonMinutes) }));
  }

  async #plans(scope: Scope, condition: string, parameters: readonly string[]): Promise<PlanDto[]> {
    const today = toWallClock(this.clock.now()).date;
    const rows = await this.dataSource.query<PlanRow[]>(
      `select p.id, p.no, b.id as "bureauId", b.name as "bureauName", b.path::text as "bureauPath", p.term_id as "termId", t.name as "termName", p.status, p.effective_from::text as "effectiveFrom", p.rules,
         p.created_at as "createdAt", p.adopted_run_id as "adoptedRunId", p.version, p.based_on as "basedOn", seen.sections, seen.planned, need.required, need.own, need.missing
       from plan p join organisation b on b.id = p.bureau_id join term t on t.id = p.term_id
       cross join lateral (
         select count(distinct s.id)::int as sections, floor(coalesce(sum(case when s.week_pattern = 'all' then 1 else 0.5 end), 0))::int as planned
         from ${SEEN_SECTIONS} where s.plan_id = p.id and ${MEMBER_VISIBLE}) seen
       cross join lateral (
         select coalesce(sum(d.required), 0)::int as required, coalesce(sum(d.own), 0)::int as own, coalesce(sum(d.required - d.own), 0)::int as missing
         from demand d join class_group c on c.id = d.class_group_id join organisation o on o.id = c.school_id
         where d.term_id = p.term_id and o.path <@ b.path and (c.valid_until is null or c.valid_until > $4::date) and (${WHOLE} or ${REACHED('o.path')})) need
       where ${condition} and ${VISIBLE} order by t.first_monday desc, p.no desc`, [...this.#reach(scope), today, ...parameters]);
    return rows.map((row) => ({
      id: row.id, no: row.no, bureau: { id: row.bureauId, name: row.bureauName }, termId: row.termId, termName: row.termName, status: row.status, effectiveFrom: row.effectiveFrom, rules: row.rules,
      sections: row.sections, coverage: { required: row.required, own: row.own, missing: row.missing, planned: row.planned }, createdAt: row.createdAt.toISOString(), adoptedRunId: row.adoptedRunId, version: row.version, basedOn: row.basedOn,
      canPublish: row.status === 'draft' && row.sections > 0 && may(scope, 'plan.publish', { paths: [row.bureauPath] }),
    }));
  }

  #reach(scope: Scope): [string[], string[], string | null] {
    const covered = reach(scope, 'plan.read');
    return [...pathParameters(covered), covered.self ? scope.personId : null];
  }
}
