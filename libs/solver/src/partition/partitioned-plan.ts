import { buildModel } from '../engine/model.js';
import { PlanState } from '../engine/plan-state.js';
import { restore, snapshot, toSolution } from '../engine/snapshot.js';
import { countReasons, explainState, type Reason } from '../explain.js';
import type { Problem } from '../problem.js';
import { loadSections } from '../search/carry-over.js';
import { SeededRandom } from '../search/seeded-random.js';
import { Workbench } from '../search/workbench.js';
import { compareScores, type ScoreVector, type Solution } from '../solution.js';
import { Cutter, type Numbers } from './cut.js';
import { divide } from './divide.js';
import { mergePiece } from './merge.js';
import { commonOf, type CommonModel, type PieceResult, type PieceTask } from './piece.js';

/**
 * A plan too large to be searched in one go: divided into pieces that are searched apart, put together and divided anew, round by round. Which
 * results come first does not matter: a round is cut from the plan before it, and pieces share nothing.
 */
export class PartitionedPlan {
  readonly #state: PlanState;
  readonly #random: SeededRandom;
  readonly #numbers = new Map<number, Numbers>();
  #cutter: Cutter | null = null;
  #best: Int32Array;
  #vector: ScoreVector;

  constructor(readonly problem: Problem, seed: number, start: Solution | null) {
    const model = buildModel(problem);
    this.#state = new PlanState(model);
    this.#random = new SeededRandom(seed);
    if (start) loadSections(new Workbench(this.#state, this.#random), start.sections);
    this.#best = snapshot(this.#state);
    this.#vector = this.#state.ledger.vector();
  }

  get vector(): ScoreVector { return this.#vector; }

  get unmet(): number { return this.#state.model.totalUnmet; }

  get coverage(): number { return this.unmet - this.#vector[1]; }

  /** Divides the plan anew into pieces of about `size` unmet periods; says how many. */
  divide(size: number): number {
    const division = divide(this.#state, size, this.#random);
    this.#cutter = new Cutter(this.#state, division);
    this.#numbers.clear();
    return division.pieces;
  }

  /** What all pieces have in common. */
  get common(): CommonModel { return commonOf(this.#state.model); }

  /** One piece of the division, as the plan was before anything was merged in this round. */
  cut(piece: number): PieceTask {
    if (this.#cutter === null) throw new Error('the plan is not divided yet');
    const { task, numbers } = this.#cutter.cut(piece);
    this.#numbers.set(piece, numbers);
    return task;
  }

  /** Ends a round, also an unfinished one: what was found goes into the plan in work. */
  merge(results: readonly PieceResult[]): void {
    for (const result of results) mergePiece(this.#state, this.#numbers.get(result.piece)!, result);
    const vector = this.#state.ledger.vector();
    if (compareScores(vector, this.#vector) > 0) return;
    this.#vector = vector;
    this.#best = snapshot(this.#state);
  }

  /** Missing periods of the plan in work by reason. */
  reasons(): Partial<Record<Reason, number>> { return countReasons(explainState(this.#state)); }

  /** The best plan so far. */
  solution(meta: Readonly<Record<string, unknown>>): Solution {
    restore(this.#state, this.#best);
    this.#state.log.clear();
    return { ...toSolution(this.#state), meta };
  }
}
