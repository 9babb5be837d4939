import { compareScores, joinPlans, type Problem, type Reason, type ScoreVector, type Solution } from '@tongtang/solver';
import type { PlanFigures, PoolOutcome, PoolReport } from './pool-messages.js';

/** Between two reports to the host. */
const REPORT_MS = 250;
/** Between two plans handed out. */
const PLAN_MS = 10_000;

/** A plan with its figures. */
export interface Candidate { readonly figures: PlanFigures; readonly solution: Solution }

/** What the threads have told: the best figures, the moves of each, the best plan that any of them handed out. */
export class Board {
  bound: number | null = null;
  /** One Int32 for the thread of the bound. */
  readonly coverage = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  /** Plans that the thread of the bound came across. */
  readonly better: Candidate[] = [];
  readonly #moves = new Map<number, number>();
  #best: PlanFigures | null = null;
  #kept: Candidate | null = null;
  #handedOut: ScoreVector | null = null;
  #handedOutAt = 0;
  #reportedAt = -Infinity;

  constructor(readonly elapsedMs: () => number, private readonly onReport: (report: PoolReport) => void) {}

  add(thread: number, figures: PlanFigures, plan: Solution | undefined): void {
    this.#moves.set(thread, figures.iterations);
    if (figures.coverage > Atomics.load(new Int32Array(this.coverage), 0)) Atomics.store(new Int32Array(this.coverage), 0, figures.coverage);
    this.#best = withReasons(this.#best, figures);
    if (plan !== undefined && (this.#kept === null || compareScores(figures.score, this.#kept.figures.score) < 0)) this.#kept = { figures, solution: plan };
    const now = performance.now();
    if (now - this.#reportedAt < REPORT_MS) return;
    this.#reportedAt = now;
    const kept = this.#kept, due = kept !== null && (this.#handedOut === null || (now - this.#handedOutAt >= PLAN_MS && compareScores(kept.figures.score, this.#handedOut) < 0));
    if (due) {
      this.#handedOut = kept.figures.score;
      this.#handedOutAt = now;
    }
    this.onReport({ ...this.#report(this.#best), ...(due ? { plan: kept.solution } : {}) });
  }

  proven(thread: number, candidate: Candidate): void {
    this.better.push(candidate);
    this.add(thread, candidate.figures, candidate.solution);
  }

  outcome({ figures, solution }: Candidate): PoolOutcome {
    return { ...this.#report({ ...figures, uncoveredByReason: this.#best?.uncoveredByReason ?? {} }), solution };
  }

  kept(): PoolOutcome | null { return this.#kept && this.outcome(this.#kept); }

  #report(figures: PlanFigures): PoolReport {
    const iterations = [...this.#moves.values()].reduce((sum, moves) => sum + moves, 0), { coverage, score: [, uncovered] } = figures;
    return { ...figures, iterations, elapsedMs: this.elapsedMs(), bound: this.bound, provenOptimal: uncovered === 0 || (this.bound !== null && coverage >= this.bound) };
  }
}

/** The better figures of two. Reasons come now and then only: until the next ones those of the plan before stay, and they may come after their plan. */
function withReasons(best: PlanFigures | null, figures: PlanFigures): PlanFigures {
  if (best === null) return figures;
  const order = compareScores(figures.score, best.score), told = Object.keys(figures.uncoveredByReason).length > 0;
  if (order > 0 || (order === 0 && !told)) return best;
  return told ? figures : { ...figures, uncoveredByReason: best.uncoveredByReason };
}

/** Threads that search a part of the problem each: what they have adds up to the figures and the plan of the whole. */
export class PartsBoard {
  readonly #figures: (PlanFigures | undefined)[];
  readonly #plans: (Candidate | undefined)[];

  constructor(private readonly problem: Problem, parts: number, private readonly board: Board) {
    this.#figures = Array.from({ length: parts }, () => undefined);
    this.#plans = [...this.#figures] as undefined[];
  }

  add(part: number, figures: PlanFigures, plan: Solution | undefined): void {
    this.#figures[part] = figures;
    if (plan !== undefined) this.#plans[part] = { figures, solution: plan };
    const all = this.#figures.filter((each) => each !== undefined), joined = plan === undefined ? null : this.joined();
    if (joined !== null) this.board.add(0, joined.figures, joined.solution);
    if (all.length === this.#figures.length) this.board.add(0, sumOf(all), undefined);
  }

  /** The parts' plans as one; null while one is missing. */
  joined(): Candidate | null {
    const all = this.#plans.filter((each) => each !== undefined);
    return all.length < this.#plans.length ? null : { figures: sumOf(all.map(({ figures }) => figures)), solution: joinPlans(this.problem, all.map(({ solution }) => solution)) };
  }

  /** What there is of a plan. */
  partial(): Solution { return joinPlans(this.problem, this.#plans.flatMap((each) => (each === undefined ? [] : [each.solution]))); }
}

function sumOf(list: readonly PlanFigures[]): PlanFigures {
  const sum = (pick: (figures: PlanFigures) => number) => list.reduce((total, figures) => total + pick(figures), 0), uncoveredByReason: Partial<Record<Reason, number>> = {};
  for (const figures of list) for (const [reason, count] of Object.entries(figures.uncoveredByReason) as [Reason, number][]) uncoveredByReason[reason] = (uncoveredByReason[reason] ?? 0) + count;
  const score: ScoreVector = [sum((f) => f.score[0]), sum((f) => f.score[1]), sum((f) => f.score[2]), sum((f) => f.score[3])];
  return { iterations: sum((f) => f.iterations), coverage: sum((f) => f.coverage), violations: sum((f) => f.violations), score, uncoveredByReason };
}
