import type { RouteOutput } from '@tongtang/contracts';
import { scorePlan, SOLUTION_FORMAT, type PlannedSection, type Problem } from '@tongtang/solver';

export type Comparison = RouteOutput<'comparePlans'>;
export type Column = Comparison['columns'][number];
type Figures = Omit<Column, 'key' | 'planNo' | 'requestedAt'>;
type Named = NonNullable<Column['worstSchool']>['school'];

/** What names and demands a comparison needs, once for all candidates. */
export class ComparisonBase {
  readonly classes: ReadonlyMap<string, { readonly name: string; readonly siteId: string }>;
  /** Class-periods that nobody teaches yet, by class and subject. */
  readonly unmet: ReadonlyMap<string, { readonly siteId: string; readonly subjectId: string; readonly unmet: number }>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(readonly problem: Problem) {
    this.classes = new Map(problem.classes.map(({ id, name, siteId }) => [id, { name: name ?? id, siteId }]));
    this.unmet = new Map(problem.classes.flatMap((group) => group.demands.filter((demand) => demand.requiredPeriods > demand.localPeriods)
      .map((demand) => [pairOf(group.id, demand.subjectId), { siteId: group.siteId, subjectId: demand.subjectId, unmet: demand.requiredPeriods - demand.localPeriods }])));
    this.#names = new Map([...problem.teachers, ...problem.sites].map(({ id, name }) => [id, name ?? id]));
  }

  named(id: string): Named {
    return { id, name: this.#names.get(id) ?? '' };
  }
}

/** The figures of one candidate against the present inputs. A period counts as covered only up to what is asked for. */
export function figuresOf(base: ComparisonBase, sections: readonly PlannedSection[], inForce: readonly PlannedSection[] | null): Figures {
  const given = count(sections.flatMap((section) => section.members.map((member) => pairOf(member.classId, section.subjectId))));
  const covered = [...base.unmet].map(([pair, need]) => ({ ...need, covered: Math.min(need.unmet, given.get(pair) ?? 0) }));
  const schools = [...totals(covered, ({ siteId }) => siteId)], missing = sum(covered, 'unmet'), coverage = sum(covered, 'covered');
  const worst = schools.sort(([, a], [, b]) => a.coverage / a.missing - b.coverage / b.missing || b.missing - a.missing)[0];
  const memberships = sections.reduce((all, section) => all + section.members.length, 0);
  const busiest = [...count(sections.map((section) => section.teacherId))].sort(([, a], [, b]) => b - a)[0];
  return {
    missing, coverage, uncovered: missing - coverage, violations: violationsOf(base.problem, sections),
    subjects: base.problem.subjects.flatMap(({ id }) => [...totals(covered, ({ subjectId }) => subjectId)].filter(([subject]) => subject === id).map(([, total]) => ({ subject: id as Column['subjects'][number]['subject'], ...total }))),
    schools: schools.length, schoolsWithNothing: schools.filter(([, total]) => total.coverage === 0).length, worstSchool: worst === undefined ? null : { school: base.named(worst[0]), ...worst[1] },
    sections: sections.length, memberships, classesPerSection: sections.length === 0 ? 0 : Math.round((10 * memberships) / sections.length) / 10,
    busiestTeacher: busiest === undefined ? null : { netTeacher: base.named(busiest[0]), sections: busiest[1] }, sameTeacher: sameTeacher(sections),
    changed: inForce === null ? null : { of: heldBy(inForce).length, memberships: changedMemberships(inForce, sections) },
  };
}

/** Memberships of the plan in force that are no longer at their time with their teacher. */
function changedMemberships(inForce: readonly PlannedSection[], sections: readonly PlannedSection[]): number {
  const now = new Set(heldBy(sections));
  return heldBy(inForce).filter((held) => !now.has(held)).length;
}

function heldBy(sections: readonly PlannedSection[]): string[] {
  return sections.flatMap((section) => section.members.map((member) => [member.classId, section.subjectId, section.teacherId, section.day, section.start].join(' ')));
}

/** Class and subject pairs with two weekly lessons or more, and those of them that one teacher gives all. */
function sameTeacher(sections: readonly PlannedSection[]): Column['sameTeacher'] {
  const teachers = new Map<string, string[]>();
  for (const section of sections) {
    for (const { classId } of section.members) teachers.set(pairOf(classId, section.subjectId), [...(teachers.get(pairOf(classId, section.subjectId)) ?? []), section.teacherId]);
  }
  const pairs = [...teachers.values()].filter((given) => given.length > 1);
  return { pairs: pairs.length, same: pairs.filter((given) => new Set(given).size === 1).length };
}

/** Hard rules that a candidate breaks by the present inputs; null where it names what is no longer there. */
function violationsOf(problem: Problem, sections: readonly PlannedSection[]): number | null {
  try {
    return scorePlan({ ...problem, baseline: null }, { format: SOLUTION_FORMAT, instanceId: problem.id, sections }).vector[0];
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

interface Covered { readonly unmet: number; readonly covered: number }

function totals<T extends Covered>(list: readonly T[], key: (item: T) => string): Map<string, { missing: number; coverage: number }> {
  const found = new Map<string, { missing: number; coverage: number }>();
  for (const item of list) {
    const total = found.get(key(item)) ?? { missing: 0, coverage: 0 };
    found.set(key(item), { missing: total.missing + item.unmet, coverage: total.coverage + item.covered });
  }
  return found;
}

function count(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function sum(list: readonly Covered[], field: keyof Covered): number {
  return list.reduce((total, item) => total + item[field], 0);
}

function pairOf(classId: string, subjectId: string): string {
  return `${classId} ${subjectId}`;
}
