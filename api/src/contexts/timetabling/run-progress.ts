import { compareScores, type Reason, type ScoreVector, type Solution } from '@tongtang/solver';
import type { PoolOutcome, PoolReport } from '@tongtang/solver-pool';
import type { ClaimedRun, RunFigures } from './timetable-run.repository.js';

/** Points of the coverage curve that are kept; a long run has few improvements after the first minute. */
const MOST_POINTS = 2_000;

/** What a page shows of a search. */
export interface RunReport {
  readonly elapsedS: number;
  readonly coverage: number;
  readonly violations: number;
  readonly uncoveredByReason: Partial<Record<Reason, number>>;
  readonly bound: number | null;
  readonly provenOptimal: boolean;
  readonly iterations: number;
  /** Which best plan this is: grows with every better one. */
  readonly incumbentId: number;
}

interface Kept { readonly score: ScoreVector; readonly solution: Solution }

/**
 * Where a run stands. A worker that takes over a stored plan goes on from it, from its time and its curve, and only a better plan replaces it;
 * without a stored plan the run starts anew.
 */
export class RunProgress {
  readonly startedAtS: number;
  readonly #curve: (readonly [seconds: number, coverage: number])[];
  /** The best that is known, and the best that was handed out as a plan: they differ by some seconds. */
  #best: ScoreVector | null;
  #kept: ScoreVector | null;
  #unstored: Kept | null = null;
  #coverage: number;
  #elapsedS: number;
  #iterations = 0;
  #incumbentId = 0;
  #bound: number | null = null;
  #provenOptimal = false;
  #uncoveredByReason: RunReport['uncoveredByReason'] = {};

  constructor(run: ClaimedRun) {
    const { score } = run;
    this.startedAtS = score === null ? 0 : run.elapsedS;
    this.#elapsedS = this.startedAtS;
    this.#best = this.#kept = score;
    this.#coverage = score === null ? 0 : run.missing - score[1];
    this.#curve = score === null ? [] : run.curve.filter(([, coverage]) => coverage <= this.#coverage);
  }

  /** Takes a report in. */
  add(report: PoolReport): void {
    this.#elapsedS = Math.max(this.#elapsedS, this.startedAtS + Math.round(report.elapsedMs) / 1_000);
    this.#iterations = Math.max(this.#iterations, report.iterations);
    if (report.bound !== null) this.#bound = Math.min(this.#bound ?? report.bound, report.bound);
    this.#provenOptimal ||= report.provenOptimal;
    if (report.plan !== undefined) this.#keep(report.score, report.plan);
    if (this.#best !== null && compareScores(report.score, this.#best) > 0) return;
    if (this.#best === null || compareScores(report.score, this.#best) < 0) this.#incumbentId += 1;
    this.#best = report.score;
    this.#coverage = report.coverage;
    this.#uncoveredByReason = report.uncoveredByReason;
    if (report.coverage > (this.#curve.at(-1)?.[1] ?? -1) && this.#curve.length < MOST_POINTS) this.#curve.push([this.#elapsedS, report.coverage]);
  }

  /** Takes the end of a search in. */
  end(outcome: PoolOutcome): void {
    this.add(outcome);
    this.#keep(outcome.score, outcome.solution);
  }

  get report(): RunReport {
    return {
      elapsedS: this.#elapsedS, coverage: this.#coverage, violations: this.#best?.[0] ?? 0, uncoveredByReason: this.#uncoveredByReason, bound: this.#bound, provenOptimal: this.#provenOptimal,
      iterations: this.#iterations, incumbentId: this.#incumbentId,
    };
  }

  /** What is to be stored: the plan only while it is not. */
  get figures(): RunFigures {
    return { ...this.report, curve: this.#curve, best: this.#unstored };
  }

  /** The database has these figures now. */
  stored({ best }: RunFigures): void {
    if (this.#unstored === best) this.#unstored = null;
  }

  #keep(score: ScoreVector, solution: Solution): void {
    if (this.#kept !== null && compareScores(score, this.#kept) > 0) return;
    this.#kept = score;
    this.#unstored = { score, solution };
  }
}
