import type { Model } from '../engine/model.js';
import { PlanState } from '../engine/plan-state.js';
import { restore, snapshot } from '../engine/snapshot.js';
import type { Problem } from '../problem.js';
import { anneal, type Cooling, type Lens } from '../search/anneal.js';
import { BestPlan } from '../search/best-plan.js';
import { complete } from '../search/complete.js';
import { SeededRandom } from '../search/seeded-random.js';
import { Workbench } from '../search/workbench.js';
import type { CommonModel, PieceResult, PieceTask } from './piece.js';

/** How a piece is searched. */
export interface PieceSearch {
  readonly seed: number;
  readonly moves: number;
  readonly lens: Lens;
  readonly cooling: Cooling;
  /** A round in the middle of a cooling hands on the plan it is at; the last one the best it has seen. */
  readonly keep: 'last' | 'best';
}

/** Starts looked at for one lesson when a teacher's week is filled up. */
const SAMPLES = 24;

/** Searches one piece from the plan it has: lessons still possible are added, then annealing. The same input gives the same result. */
export function searchPiece(common: CommonModel, { piece, model, plan }: PieceTask, { seed, moves, lens, cooling, keep }: PieceSearch, shouldStop: () => boolean): PieceResult {
  const state = new PlanState(modelOf(common, model)), bench = new Workbench(state, new SeededRandom(seed));
  restore(state, plan);
  fillWeeks(bench, shouldStop);
  const best = new BestPlan(state);
  bench.noise = 1;
  const tried = state.used === 0 || moves === 0 ? 0 : anneal(bench, best, lens, cooling, (done) => (shouldStop() ? 1 : done / moves));
  if (keep === 'best' || shouldStop()) {
    best.goBack();
    complete(bench);
  }
  return { piece, plan: snapshot(state), uncovered: state.ledger.uncovered, moves: tried };
}

/** A piece has no problem of its own: the search asks its problem for nothing but a plan in force, which it never has. */
function modelOf(common: CommonModel, piece: PieceTask['model']): Model {
  return { ...common, ...piece, problem: { baseline: null } as unknown as Problem, periodAt: () => -1 };
}

/** Rounds of one lesson a teacher, those with the fewest possible starts first, until nobody can give one that somebody joins. */
function fillWeeks(bench: Workbench, shouldStop: () => boolean): void {
  const { model: m } = bench, starts = (t: number) => m.teacherSlots.start[t + 1]! - m.teacherSlots.start[t]!;
  let order = Array.from({ length: m.teachers }, (_, t) => t).sort((a, b) => starts(a) - starts(b) || a - b);
  while (order.length > 0) order = order.filter((teacher) => !shouldStop() && bench.openSampled(teacher, SAMPLES));
}
