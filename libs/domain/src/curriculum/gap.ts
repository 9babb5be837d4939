import type { ClassGroupId, OrganisationId, SchoolId } from '@tongtang/kernel';

/** What a class needs in a subject, in periods a week. Only subjects asked for have a row. */
export interface Demand {
  readonly classGroupId: ClassGroupId;
  readonly subject: string;
  /** R: required by the curriculum. */
  readonly required: number;
  /** L: taught by the school's own staff. */
  readonly own: number;
}

export interface GapClass {
  readonly id: ClassGroupId;
  readonly schoolId: SchoolId;
  readonly countyId: OrganisationId;
  /** A combined class has several grades. */
  readonly grades: readonly number[];
}

/** The coverage figures of one class in one subject, or the sum of several, in periods a week. */
export interface Coverage {
  readonly required: number;
  readonly own: number;
  /** M = max(0, R − L), class by class: what one school has too much fills no other school's gap. */
  readonly missing: number;
  /** P: planned with net teachers. */
  readonly planned: number;
  /** What is missing and not planned, class by class. */
  readonly uncovered: number;
  /** Class-subject pairs with at least one period (开齐) and with all of them (开足), of how many. */
  readonly cells: number;
  readonly opened: number;
  readonly full: number;
}

export interface GapCell extends Coverage {
  readonly classGroupId: ClassGroupId;
  readonly schoolId: SchoolId;
  readonly countyId: OrganisationId;
  readonly grades: readonly number[];
  readonly subject: string;
}

export interface GapInput {
  readonly classes: readonly GapClass[];
  readonly demands: readonly Demand[];
  readonly planned?: readonly { readonly classGroupId: ClassGroupId; readonly subject: string; readonly planned: number }[];
}

export const NO_COVERAGE: Coverage = { required: 0, own: 0, missing: 0, planned: 0, uncovered: 0, cells: 0, opened: 0, full: 0 };

/** One cell per class and subject asked for. A period planned where nothing was asked for is no one's gap and is left out. */
export function computeGap(input: GapInput): readonly GapCell[] {
  const classes = new Map(input.classes.map((group) => [group.id, group]));
  const planned = new Map((input.planned ?? []).map((row) => [cellKey(row), row.planned]));
  return input.demands.flatMap((demand) => {
    const group = classes.get(demand.classGroupId);
    if (!group) return [];
    const place = { classGroupId: group.id, schoolId: group.schoolId, countyId: group.countyId, grades: group.grades, subject: demand.subject };
    return [{ ...place, ...coverageOf(demand, planned.get(cellKey(demand)) ?? 0) }];
  });
}

/** The figures of one class in one subject. */
export function coverageOf(demand: Pick<Demand, 'required' | 'own'>, planned: number): Coverage {
  const missing = Math.max(0, demand.required - demand.own);
  const given = demand.own + planned;
  return {
    required: demand.required, own: demand.own, missing, planned, uncovered: Math.max(0, missing - planned),
    cells: 1, opened: given >= 1 ? 1 : 0, full: given >= demand.required ? 1 : 0,
  };
}

/** The sum of several figures. */
export function sumCoverage(parts: readonly Coverage[]): Coverage {
  return parts.reduce<Coverage>((sum, part) => ({
    required: sum.required + part.required, own: sum.own + part.own, missing: sum.missing + part.missing, planned: sum.planned + part.planned,
    uncovered: sum.uncovered + part.uncovered, cells: sum.cells + part.cells, opened: sum.opened + part.opened, full: sum.full + part.full,
  }), NO_COVERAGE);
}

/** Totals by school, by county, by subject or by whatever the key says; in order of first appearance. */
export function totalsBy<Key extends string | number>(cells: readonly GapCell[], key: (cell: GapCell) => Key): ReadonlyMap<Key, Coverage> {
  return sumGroups(cells.map((cell) => [key(cell), cell] as const));
}

/** Totals by grade: a combined class counts once for each grade present, so these never add up to the school's. */
export function totalsByGrade(cells: readonly GapCell[]): ReadonlyMap<number, Coverage> {
  return sumGroups(cells.flatMap((cell) => cell.grades.map((grade) => [grade, cell] as const)));
}

/** 覆盖率 = P / M; nothing where nothing is missing. */
export function coverageRate(coverage: Pick<Coverage, 'planned' | 'missing'>): number | undefined {
  return coverage.missing === 0 ? undefined : coverage.planned / coverage.missing;
}

/** 开出率 = D / P; nothing where nothing was planned. */
export function deliveryRate(delivered: number, planned: number): number | undefined {
  return planned === 0 ? undefined : delivered / planned;
}

function sumGroups<Key>(entries: readonly (readonly [Key, Coverage])[]): ReadonlyMap<Key, Coverage> {
  const sums = new Map<Key, Coverage>();
  for (const [key, part] of entries) sums.set(key, sumCoverage([sums.get(key) ?? NO_COVERAGE, part]));
  return sums;
}

function cellKey(row: { readonly classGroupId: ClassGroupId; readonly subject: string }): string {
  return JSON.stringify([row.classGroupId, row.subject]);
}
