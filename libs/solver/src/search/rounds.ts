import type { Cooling, Lens } from './anneal.js';

/** What a round is there for: one for coverage ends early when no more can be covered. */
export type Aim = 'coverage' | 'comfort';

export interface Limits {
  /** Moves in all. Makes the run repeatable. */
  readonly iterations?: number;
  /** Milliseconds since the host started the run; with `budgetMs` it paces the cooling. */
  readonly elapsedMs?: () => number;
  readonly budgetMs?: number;
}

/** One round of annealing: from the best plan, hot to cold. */
export interface Round {
  readonly aim: Aim;
  readonly lens: Lens;
  readonly cooling: Cooling;
  /** How far the round is, 0 to 1, after so many moves of the run. */
  progress(moves: number): number;
}

/** Coverage first: an uncovered period weighs far more than what it does to fairness and comfort. */
const COVERAGE: Lens = { uncovered: 1000, unfairness: 0.4, soft: 4 };
/** At the end coverage is settled; what is left is fairness, then the soft terms. */
const COMFORT: Lens = { uncovered: 2000, unfairness: 1, soft: 4 };

/**
 * A plan in force should move little: the soft terms hold the disruption. At this price about five changed lessons are worth one covered period;
 * measured on county re-plans it moves 1.6 times what the change forces and covers what a free plan covers.
 */
const STEADY: Lens = { uncovered: 1000, unfairness: 0.4, soft: 20 };

type Part = Omit<Round, 'progress'> & { readonly until: number };

/** Parts of a limited run: a quick round so that an early stop has something good, the long one, and the finish. */
const PLAN: readonly Part[] = [
  { aim: 'coverage', until: 0.06, lens: COVERAGE, cooling: { from: 0.4, to: 0.1 } },
  { aim: 'coverage', until: 0.88, lens: COVERAGE, cooling: { from: 1.2, to: 0.25 } },
  { aim: 'comfort', until: 1, lens: COMFORT, cooling: { from: 0.06, to: 0.004 } },
];

/** A warm start begins cool enough to keep most of the plan it was given. */
const WARM: readonly Part[] = [
  { aim: 'coverage', until: 0.85, lens: COVERAGE, cooling: { from: 0.4, to: 0.1 } },
  { aim: 'comfort', until: 1, lens: COMFORT, cooling: { from: 0.06, to: 0.004 } },
];
/** A re-plan starts from the plan in force and stays cool, so that it does not wander off. */
const REPAIR: readonly Part[] = [
  { aim: 'coverage', until: 0.75, lens: STEADY, cooling: { from: 0.15, to: 0.03 } },
  { aim: 'comfort', until: 1, lens: STEADY, cooling: { from: 0.03, to: 0.004 } },
];

/** Moves of the first cycle of a run that only its host ends; each further cycle takes twice as many. */
const FIRST_CYCLE = 50_000;

/** The rounds of a run: one cycle over a limit of moves or time, or ever longer cycles until the host stops. */
export function* roundsFor({ iterations, elapsedMs, budgetMs }: Limits, kind: 'plan' | 'warm' | 'repair'): Generator<Round> {
  const parts = { plan: PLAN, warm: WARM, repair: REPAIR }[kind];
  const byTime = elapsedMs && budgetMs !== undefined ? () => elapsedMs() / Math.max(1, budgetMs) : null;
  if (iterations !== undefined) yield* cycle(parts, (moves) => Math.max(moves / Math.max(1, iterations), byTime?.() ?? 0));
  else if (byTime) yield* cycle(parts, byTime);
  else for (let from = 0, length = FIRST_CYCLE; ; from += length, length *= 2) yield* cycle(parts, (moves) => (moves - from) / length);
}

/** Parts of a round that ended early fall to the next one. */
function* cycle(parts: readonly Part[], progress: (moves: number) => number): Generator<Round> {
  let now = 0;
  for (const { aim, until, lens, cooling } of parts) {
    const start = Math.min(now, until);
    yield { aim, lens, cooling, progress: (moves) => (start >= until ? 1 : Math.max(0, ((now = progress(moves)) - start) / (until - start))) };
  }
}
