import { buildModel } from '../engine/model.js';
import { PlanState } from '../engine/plan-state.js';
import type { Problem } from '../problem.js';
import { loadSections } from '../search/carry-over.js';
import { SeededRandom } from '../search/seeded-random.js';
import { Workbench } from '../search/workbench.js';
import type { Solution } from '../solution.js';
import { chainOf } from './chain.js';
import { PlanView } from './plan-view.js';
import type { Unplaced, UnplacedReason } from './reasons.js';
import { triedSlots } from './tried.js';
import { detailOf, walk, type Walk } from './walk.js';

/**
 * Says for every (class, subject) that misses periods why, with every filter walked and the times tried; for one of them alone when asked about it.
 * Parts of the plan that break a hard rule count as absent.
 */
export function explain(problem: Problem, solution: Solution, about: { readonly classId: string; readonly subjectId: string } | null = null): Unplaced[] {
  const view = new PlanView(planOf(problem, solution)), found: Unplaced[] = [];
  const { demandClass, demandSubject } = view.state.model;
  forEachOpen(view.state, (q, missing) => {
    if (about !== null && (problem.classes[demandClass[q]!]!.id !== about.classId || problem.subjects[demandSubject[q]!]!.id !== about.subjectId)) return;
    const w = walk(view, q);
    found.push({ ...named(view, w, missing), chain: chainOf(view, w), ...triedSlots(view, w) });
  });
  return found;
}

/** The reason alone, of a plan in work: cheap enough to count while a search goes on. */
export function explainState(state: PlanState): UnplacedReason[] {
  const view = new PlanView(state), found: UnplacedReason[] = [];
  forEachOpen(state, (q, missing) => { found.push(named(view, walk(view, q), missing)); });
  return found;
}

/** The legal parts of a plan, loaded. */
export function planOf(problem: Problem, solution: Solution): PlanState {
  const state = new PlanState(buildModel(problem));
  loadSections(new Workbench(state, new SeededRandom(0)), solution.sections);
  return state;
}

function forEachOpen({ model, given }: PlanState, visit: (demand: number, missing: number) => void): void {
  model.demandUnmet.forEach((unmet, q) => { if (unmet > given[q]!) visit(q, unmet - given[q]!); });
}

function named(view: PlanView, w: Walk, missing: number): UnplacedReason {
  const { problem, demandSubject } = view.state.model;
  return { classId: problem.classes[w.c]!.id, subjectId: problem.subjects[demandSubject[w.demand]!]!.id, missing, reason: w.reason, detail: detailOf(view, w) };
}
