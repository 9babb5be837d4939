import { compareScores, type ScoreVector, type Solution } from '@tongtang/solver';
import { countReasons, type ReasonCounts, type SolverOutcome, type SolverReport, type SolverState } from './solver-messages.js';
import type { ClaimedRun, RunFigures } from './timetable-run.repository.js';

/** Points of the coverage curve that are kept; a long run has few improvements after the first minute. */
const MOST_POINTS = 2_000;

/** What a page shows of a search. */
export interface RunReport {
  readonly elapsedS: number;
  readonly coverage: number;
  readonly violations: number;
  readonly uncoveredByReason: ReasonCounts;
}

interface Best { readonly score: ScoreVector; readonly coverage: number; readonly violations: number }

/**
 * Where a run stands. A worker that takes over a stored plan goes on from its time and curve, and only a better plan replaces it;
 * without a stored plan the run starts anew.
 */
export class RunProgress {
  readonly startedAtS: number;
  readonly #curve: (readonly [seconds: number, coverage: number])[];
  #best: Best | null;
  #solution: Solution | null = null;
  #elapsedS: number;
  #iterations = 0;
  #uncoveredByReason: ReasonCounts = {};

  constructor(run: ClaimedRun) {
    const goesOn = run.score !== null;
    this.startedAtS = goesOn ? run.elapsedS : 0;
    this.#elapsedS = this.startedAtS;
    this.#curve = goesOn ? [...run.curve] : [];
    this.#best = run.score === null ? null : { score: run.score, coverage: run.coverage, violations: run.violations };
  }

  /** Takes a report in. */
  add(report: SolverReport): void {
    if (this.#take(report)) this.#uncoveredByReason = report.uncoveredByReason;
  }

  /** Takes the end of a search in; true if its plan is the one to keep. */
  end(outcome: SolverOutcome): boolean {
    if (!this.#take(outcome)) return false;
    this.#solution = outcome.solution;
    this.#uncoveredByReason = countReasons(outcome.uncovered);
    return true;
  }

  get report(): RunReport {
    return { elapsedS: this.#elapsedS, coverage: this.#best?.coverage ?? 0, violations: this.#best?.violations ?? 0, uncoveredByReason: this.#uncoveredByReason };
  }

  /** What is stored. The score goes with the plan it belongs to. */
  get figures(): RunFigures {
    return {
      ...this.report, iterations: this.#iterations, curve: this.#curve,
      best: this.#solution === null || this.#best === null ? null : { score: this.#best.score, solution: this.#solution },
    };
  }

  #take(state: SolverState): boolean {
    this.#elapsedS = Math.max(this.#elapsedS, this.startedAtS + Math.round(state.elapsedMs) / 1_000);
    this.#iterations = Math.max(this.#iterations, state.iterations);
    if (this.#best !== null && compareScores(state.score, this.#best.score) > 0) return false;
    this.#best = { score: state.score, coverage: state.coverage, violations: state.violations };
    if (state.coverage > (this.#curve.at(-1)?.[1] ?? -1) && this.#curve.length < MOST_POINTS) this.#curve.push([this.#elapsedS, state.coverage]);
    return true;
  }
}
