import { Injectable } from '@nestjs/common';
import { reach, type Scope } from '@tongtang/authz';
import type { RouteOutput } from '@tongtang/contracts';
import { computeGap, sumCoverage, totalsBy, type Coverage, type GapCell } from '@tongtang/domain/curriculum';
import { PLANNED_SUBJECTS } from '@tongtang/domain/imports';
import { Clock, DomainError } from '@tongtang/kernel';
import { toWallClock } from '@tongtang/time';
import { DataSource } from 'typeorm';
import { pathParameters, pathPredicate } from '../../platform/database/reach-predicate.js';

type GapDto = RouteOutput<'readGap'>;
type Periods = GapDto['total'];

interface TermRow {
  readonly id: string;
  readonly path: string;
}

interface ClassRow {
  readonly id: string;
  readonly name: string;
  readonly schoolId: string;
  readonly grades: number[];
  readonly size: number;
  readonly demands: readonly { readonly subject: string; readonly required: number; readonly own: number; readonly planned: number }[];
}

interface SupplyRow {
  readonly maxPerWeek: number;
  readonly subjects: readonly string[];
  readonly minutes: number;
}

/** Required, own, missing and planned periods of a term, with the supply beside them (decision 13). */
@Injectable()
export class GapQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The gap of what the scope may see of a term: a school's head sees the own school's part. @throws DomainError `not-found` */
  async read(termId: string, schoolId: string | undefined, scope: Scope): Promise<GapDto> {
    const covered = pathParameters(reach(scope, 'demand.read'));
    const [term] = await this.dataSource.query<TermRow[]>(
      `select t.id, b.path::text from term t join organisation b on b.id = t.bureau_id where t.id = $3 and (${pathPredicate('b.path', 1)} or b.path @> any($1::ltree[] || $2::ltree[]))`, [...covered, termId]);
    if (term === undefined) throw new DomainError('not-found');
    const schools = await this.dataSource.query<GapDto['schools'][number]['school'][]>(
      `select o.id, o.name, s.township, s.kind from organisation o join school s on s.organisation_id = o.id
       where ${pathPredicate('o.path', 1)} and o.path <@ $3::ltree and o.valid_until is null and ($4::uuid is null or o.id = $4) order by o.path`, [...covered, term.path, schoolId ?? null]);
    if (schools.length === 0 && schoolId !== undefined) throw new DomainError('not-found');
    const classes = await this.#classes(termId, schools.map((school) => school.id));
    const cells = computeGap({
      classes: classes.map(({ id, schoolId: ofSchool, grades }) => ({ id, schoolId: ofSchool, countyId: term.id, grades })),
      demands: classes.flatMap(({ id, demands }) => demands.map((demand) => ({ classGroupId: id, ...demand }))),
      planned: classes.flatMap(({ id, demands }) => demands.map(({ subject, planned }) => ({ classGroupId: id, subject, planned }))),
    });
    const supply = await this.#supply(term.path);
    const bySubject = totalsBy(cells, (cell) => cell.subject);
    const bySchool = groups(cells, (cell) => cell.schoolId);
    const byClass = groups(cells, (cell) => cell.classGroupId);
    return {
      termId, total: periods(sumCoverage(cells)),
      subjects: PLANNED_SUBJECTS.map((subject) => ({
        subject, ...periods(bySubject.get(subject) ?? sumCoverage([])), supply: lessons(supply.filter((teacher) => teacher.subjects.includes(subject))),
      })),
      schools: schools.map((school) => ({ school, ...periods(sumCoverage(bySchool.get(school.id) ?? [])), subjects: subjectsOf(bySchool.get(school.id) ?? []) })),
      classGroups: classes.map(({ id, name, schoolId: ofSchool, grades, size }) => ({ id, name, schoolId: ofSchool, grades, size, subjects: subjectsOf(byClass.get(id) ?? []) })),
      supply: { netTeachers: supply.length, lessonsPerWeek: lessons(supply), hoursPerWeek: Math.round(supply.reduce((sum, teacher) => sum + teacher.minutes, 0) / 6) / 10 },
    };
  }

  /** Class groups with what they need and what the plan in force, else the newest draft, gives them; a lesson every other week counts as half. */
  #classes(termId: string, schoolIds: readonly string[]): Promise<ClassRow[]> {
    return this.dataSource.query<ClassRow[]>(
      `with chosen as (
         select id from plan where term_id = $1 and status in ('published', 'draft', 'proposed') order by (status = 'published') desc, no desc limit 1
       ), given as (
         select m.class_group_id, s.subject, sum(case when s.week_pattern = 'all' then 1.0 else 0.5 end) as planned
         from section s join chosen p on p.id = s.plan_id join section_member m on m.section_id = s.id group by 1, 2
       ), needed as (
         select d.class_group_id, json_agg(json_build_object('subject', d.subject, 'required', d.required, 'own', d.own, 'planned', coalesce(g.planned, 0))) as demands
         from demand d left join given g on g.class_group_id = d.class_group_id and g.subject = d.subject where d.term_id = $1 group by 1
       )
       select c.id, c.name, c.school_id as "schoolId", c.grades, c.size, coalesce(n.demands, '[]') as demands
       from class_group c join organisation o on o.id = c.school_id left join needed n on n.class_group_id = c.id
       where c.school_id = any($2::uuid[]) and c.valid_until is null order by o.path, c.grades, c.id`, [termId, schoolIds]);
  }

  /** Net teachers who serve the bureau, one a row. */
  #supply(bureauPath: string): Promise<SupplyRow[]> {
    return this.dataSource.query<SupplyRow[]>(
      `select n.max_per_week as "maxPerWeek",
         coalesce((select json_agg(distinct q.subject) from qualification q where q.person_id = n.person_id), '[]') as subjects,
         coalesce((select sum(a.ends_minute - a.starts_minute)::int from availability a where a.person_id = n.person_id and not a.preferred), 0) as minutes
       from net_teacher n where exists (
         select 1 from role_grant g join organisation o on o.id = g.organisation_id
         where g.person_id = n.person_id and g.role = 'netTeacher' and o.path <@ $1::ltree and g.valid_from <= $2 and (g.valid_until is null or g.valid_until > $2))`,
      [bureauPath, toWallClock(this.clock.now()).date]);
  }
}

const lessons = (teachers: readonly SupplyRow[]): number => teachers.reduce((sum, teacher) => sum + teacher.maxPerWeek, 0);

function periods({ required, own, missing, planned }: Coverage): Periods {
  return { required, own, missing, planned: Math.floor(planned) };
}

function subjectsOf(cells: readonly GapCell[]): GapDto['classGroups'][number]['subjects'] {
  return Object.fromEntries([...totalsBy(cells, (cell) => cell.subject)].map(([subject, coverage]) => [subject, periods(coverage)]));
}

function groups(cells: readonly GapCell[], key: (cell: GapCell) => string): ReadonlyMap<string, GapCell[]> {
  const grouped = new Map<string, GapCell[]>();
  for (const cell of cells) {
    const group = grouped.get(key(cell));
    if (group === undefined) grouped.set(key(cell), [cell]);
    else group.push(cell);
  }
  return grouped;
}
