import type { Model } from '../engine/model.js';
import { PlanState } from '../engine/plan-state.js';
import { toSolution } from '../engine/snapshot.js';
import type { PlannedSection } from '../problem.js';
import { loadSections } from '../search/carry-over.js';
import { complete } from '../search/complete.js';
import { shareMicrophones } from '../search/roles.js';
import { SeededRandom } from '../search/seeded-random.js';
import { Workbench } from '../search/workbench.js';
import type { ScoreVector, Solution } from '../solution.js';

/** Makes lessons without rooms and assistants a legal plan: what finds no place is left out. Null when a pinned section would be lost. */
export function seatPlan(model: Model, sections: readonly PlannedSection[], pinnedIds: readonly string[]): { solution: Solution; coverage: number; vector: ScoreVector } | null {
  const state = new PlanState(model), bench = new Workbench(state, new SeededRandom(1));
  loadSections(bench, sections);
  complete(bench);
  shareMicrophones(state);
  if (state.originPinned.reduce((sum, kept) => sum + kept, 0) < pinnedIds.length) return null;
  const vector = state.ledger.vector();
  return { solution: toSolution(state), coverage: model.totalUnmet - vector[1], vector };
}
