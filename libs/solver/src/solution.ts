import type { PlannedSection, TermName } from './problem.js';

/** Plain JSON of a plan, format `dual-teacher-solution/1`. The empty list of sections is a legal plan. */
export const SOLUTION_FORMAT = 'dual-teacher-solution/1';

export interface Solution {
  readonly format: typeof SOLUTION_FORMAT;
  readonly instanceId: string;
  readonly sections: readonly PlannedSection[];
  readonly meta?: Readonly<Record<string, unknown>>;
}

/** Hard rules of the problem definition. H1 (well-formed) is checked before anything else and is never a violation. */
export const RULE_IDS = [
  'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9', 'H10', 'H11', 'H12', 'H13', 'H14', 'H15', 'H16',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** One broken hard rule: which one, in what way, and what it touches. Texts live in the message catalogue. */
export interface Violation {
  readonly rule: RuleId;
  readonly code: string;
  readonly sectionId?: string;
  readonly otherSectionId?: string;
  readonly teacherId?: string;
  readonly classId?: string;
  readonly subjectId?: string;
  readonly roomId?: string;
  readonly assistantId?: string;
  readonly siteId?: string;
  readonly day?: number;
}

export interface TermScore { readonly count: number; readonly weight: number; readonly cost: number }

/** `[violations, uncovered, unfairness, soft]`: compared left to right, smaller is better. */
export type ScoreVector = readonly [violations: number, uncovered: number, unfairness: number, soft: number];

export interface PlanScore {
  readonly vector: ScoreVector;
  readonly violations: readonly Violation[];
  readonly violationsByRule: Readonly<Partial<Record<RuleId, number>>>;
  readonly unmet: number;
  readonly coverage: number;
  readonly uncovered: number;
  readonly unfairness: number;
  readonly soft: number;
  readonly terms: Readonly<Record<TermName, TermScore>>;
}

/** Lexicographic order of two score vectors: negative when `a` is better. */
export function compareScores(a: ScoreVector, b: ScoreVector): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
