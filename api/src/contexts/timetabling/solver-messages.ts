import type { Problem, Reason, ScoreVector, Solution } from '@tongtang/solver';

/** What is left of one subject of one class group. */
export interface UncoveredItem {
  readonly classGroupId: string;
  readonly subject: string;
  readonly missing: number;
  readonly reason: Reason;
  readonly detail: Readonly<Record<string, string | number>>;
}

/** Missing periods by reason. */
export type ReasonCounts = Readonly<Partial<Record<Reason, number>>>;

/** What the thread gets when it starts. */
export interface SolverInput {
  readonly problem: Problem;
  readonly seed: number;
  readonly maxIterations: number | null;
  readonly maxMs: number | null;
  /** One Int32: anything but zero ends the search. A synchronous search receives no messages. */
  readonly stop: SharedArrayBuffer;
}

/** Figures of the best plan so far. */
export interface SolverState {
  readonly elapsedMs: number;
  readonly iterations: number;
  readonly coverage: number;
  readonly violations: number;
  /** Lexicographic, smaller is better. */
  readonly score: ScoreVector;
}

export interface SolverReport extends SolverState {
  readonly uncoveredByReason: ReasonCounts;
}

export interface SolverOutcome extends SolverState {
  readonly solution: Solution;
  readonly uncovered: readonly UncoveredItem[];
}

export type SolverMessage =
  | ({ readonly kind: 'progress' } & SolverReport)
  | ({ readonly kind: 'finished' } & SolverOutcome)
  | { readonly kind: 'failed'; readonly message: string };

/** Sums the missing periods of each reason. */
export function countReasons(uncovered: readonly UncoveredItem[]): ReasonCounts {
  const counts: Partial<Record<Reason, number>> = {};
  for (const { reason, missing } of uncovered) counts[reason] = (counts[reason] ?? 0) + missing;
  return counts;
}
