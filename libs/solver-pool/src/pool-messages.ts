import type { Problem, Reason, ScoreVector, Solution } from '@tongtang/solver';

/** One run of the solver over several threads. */
export interface PoolInput {
  readonly problem: Problem;
  readonly seed: number;
  readonly threads: number;
  /** Moves of each thread. With the seed and the threads it makes the run repeatable. */
  readonly maxIterations: number | null;
  readonly maxMs: number | null;
  /** A plan to go on from. */
  readonly start: Solution | null;
  /** What `maxMs` and `elapsedMs` count: time on the wall, or processor time of the process divided by the threads, which a busy machine does not spoil. */
  readonly clock?: 'wall' | 'cpu';
}

/** Figures of a plan. */
export interface PlanFigures {
  /** Moves tried. */
  readonly iterations: number;
  readonly coverage: number;
  readonly violations: number;
  readonly score: ScoreVector;
  /** Left out where it would cost more than the search. */
  readonly uncoveredByReason: Partial<Record<Reason, number>>;
}

/** Where a run stands: the best plan so far. Coverage and score never get worse from one report to the next. */
export interface PoolReport extends PlanFigures {
  readonly elapsedMs: number;
  /** No plan can cover more; null until it is known. */
  readonly bound: number | null;
  readonly provenOptimal: boolean;
  /** At most every ten seconds and only when better than the last one handed out: lets the host keep the best plan through a crash. */
  readonly plan?: Solution;
}

export interface PoolOutcome extends PoolReport { readonly solution: Solution }

/** What a search thread gets when it starts. */
export interface SearchInput {
  readonly problem: Problem;
  readonly seed: number;
  readonly threads: number;
  readonly maxIterations: number | null;
  readonly maxMs: number | null;
  readonly start: Solution | null;
  readonly clock: 'wall' | 'cpu';
  /** One Int32: anything but zero ends the search. A synchronous search receives no messages. */
  readonly stop: SharedArrayBuffer;
}

/** What the thread that bounds the coverage gets when it starts. */
export interface BoundInput {
  readonly problem: Problem;
  /** One Int32: the best coverage so far. */
  readonly coverage: SharedArrayBuffer;
  /** Whether it may also look for a better plan: what it finds depends on time, so not in a run that is limited by moves. */
  readonly exact: boolean;
}

export type ThreadMessage =
  | { readonly kind: 'progress'; readonly figures: PlanFigures; readonly plan?: Solution }
  | { readonly kind: 'finished'; readonly figures: PlanFigures; readonly solution: Solution }
  | { readonly kind: 'bound'; readonly bound: number }
  | { readonly kind: 'better'; readonly figures: PlanFigures; readonly solution: Solution }
  | { readonly kind: 'failed'; readonly message: string };
