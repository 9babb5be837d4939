import type { Problem, Reason, ScoreVector, Solution } from '@tongtang/solver';

/** One run of the solver over several threads. */
export interface PoolInput {
  readonly problem: Problem;
  readonly seed: number;
  readonly threads: number;
  /** Moves in all, over all threads. Makes the run repeatable. */
  readonly maxIterations: number | null;
  readonly maxMs: number | null;
  /** A plan to go on from. */
  readonly start: Solution | null;
}

/** Where a run stands: the best plan so far. */
export interface PoolReport {
  readonly elapsedMs: number;
  readonly iterations: number;
  readonly coverage: number;
  readonly violations: number;
  readonly score: ScoreVector;
  readonly uncoveredByReason: Partial<Record<Reason, number>>;
  /** No plan can cover more; null until it is known. */
  readonly bound: number | null;
  readonly provenOptimal: boolean;
  /** At most every ten seconds and only when better than the last one handed out: lets the host keep the best plan through a crash. */
  readonly plan?: Solution;
}

export interface PoolOutcome extends PoolReport { readonly solution: Solution }
