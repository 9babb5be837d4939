import { buildModel } from './engine/model.js';
import { PlanState } from './engine/plan-state.js';
import { toSolution } from './engine/snapshot.js';
import { countReasons, explainState, type Reason } from './explain.js';
import type { Problem } from './problem.js';
import { scorePlan } from './score-plan.js';
import { anneal } from './search/anneal.js';
import { BestPlan } from './search/best-plan.js';
import { carryOver, loadSections } from './search/carry-over.js';
import { complete } from './search/complete.js';
import { construct } from './search/construct.js';
import { shareMicrophones } from './search/roles.js';
import { roundsFor, type Limits } from './search/rounds.js';
import { SeededRandom } from './search/seeded-random.js';
import { Workbench } from './search/workbench.js';
import type { PlanScore, Solution } from './solution.js';

/** The best plan so far. Every report is at least as good as the one before. */
export interface SolveProgress {
  readonly iterations: number;
  readonly coverage: number;
  readonly violations: number;
  readonly uncovered: number;
  readonly unfairness: number;
  readonly soft: number;
  readonly uncoveredByReason?: Partial<Record<Reason, number>>;
  /** That plan itself, legal; written out only when asked for. Stays behind when the report is posted to another thread. */
  plan(): Solution;
}

export interface SolveOptions extends Limits {
  readonly seed: number;
  /** Asked every few moves: true ends the search with the best plan so far. */
  readonly shouldStop?: () => boolean;
  /** A plan to go on from: its legal parts are loaded, and the result is never worse than what they and a quick completion give. */
  readonly start?: Solution;
  /** A coverage that no plan can exceed: once reached, the rest of the time goes to fairness and the soft terms. */
  readonly coverageBound?: number;
  readonly onProgress?: (progress: SolveProgress) => void;
}

export interface SolveResult {
  readonly solution: Solution;
  readonly score: PlanScore;
  readonly coverage: number;
  readonly unmet: number;
  /** Moves tried: with the seed and this limit the run can be replayed exactly. */
  readonly iterations: number;
  /** No plan can cover more: everything is covered, or the given bound is reached. */
  readonly provenOptimal: boolean;
}

/** Between two reports, when the host gives the time or not. */
const REPORT_MS = 400, REPORT_MOVES = 8192;
/** How close to the target, as a part of all periods, and for how much of a round without a better coverage, before comfort takes over. */
const NEARLY = 0.001, FRUITLESS = 0.2;
/** Moves of a run to which the host gave neither a limit nor a way to stop it. */
const DEFAULT_MOVES = 50_000;
/** Reasons may take one part in so many of the time; the first report goes out without them. */
const REASONS_SHARE = 40;
/** Above this many demands a report does without reasons: they would cost more than the search. */
const MOST_EXPLAINED = 30_000;

/**
 * Plans the week: a constructed plan, then annealing until a limit or `shouldStop`. Pure and synchronous: time comes in through `elapsedMs`.
 * The same problem, seed and `iterations` give the same plan, byte for byte. Always legal, except that a pinned section that can no longer be
 * legal is left out.
 */
export function solve(problem: Problem, options: SolveOptions): SolveResult {
  const model = buildModel(problem), state = new PlanState(model), bench = new Workbench(state, new SeededRandom(options.seed));
  const shouldStop = options.shouldStop ?? (() => false);
  if (options.start) loadSections(bench, options.start.sections);
  else carryOver(bench);
  construct(bench, shouldStop);
  const best = new BestPlan(state), report = reporter(options, best), target = Math.max(0, model.totalUnmet - (options.coverageBound ?? model.totalUnmet));
  let iterations = 0, stopped = false;
  report(0, true);
  // Nothing could be seated at all: searching would find nothing either.
  for (const round of state.used === 0 ? [] : roundsFor(limitsOf(options), problem.baseline ? 'repair' : options.start ? 'warm' : 'plan')) {
    if (stopped) break;
    if (round.aim === 'coverage' && best.vector[1] <= target) {
      round.progress(iterations);
      continue;
    }
    best.goBack();
    bench.noise = 1;
    const before = iterations, settled = coverageSettled(best, target);
    iterations += anneal(bench, best, round.lens, round.cooling, (done) => {
      stopped ||= shouldStop();
      report(before + done, false);
      if (stopped) return 1;
      const progress = round.progress(before + done);
      return round.aim === 'coverage' && settled(progress) ? 1 : progress;
    }, round.aim);
  }
  best.goBack();
  // Who asks for the plan now does not wait for the last periods to be looked for, nor for reasons.
  if (!stopped) complete(bench);
  shareMicrophones(state);
  best.consider();
  report(iterations, true, stopped);
  const solution = written(state, options.seed, iterations), score = scorePlan(problem, solution);
  return { solution, score, coverage: score.coverage, unmet: score.unmet, iterations, provenOptimal: score.uncovered <= target };
}

/**
 * Whether a round for coverage has nothing left to do: the target is reached, or nearly, and a good part of the round brought nothing more.
 * What is left then goes to comfort, which goes on looking for the last periods too.
 */
function coverageSettled(best: BestPlan, target: number): (progress: number) => boolean {
  const near = target + NEARLY * best.state.model.totalUnmet;
  let lowest = Infinity, since = 0;
  return (progress) => {
    const uncovered = best.vector[1];
    if (uncovered < lowest) {
      lowest = uncovered;
      since = progress;
    }
    return uncovered <= target || (uncovered <= near && progress - since >= FRUITLESS);
  };
}

function written(state: PlanState, seed: number, iterations: number): Solution {
  return { ...toSolution(state), meta: { seed, iterations } };
}

function limitsOf(options: SolveOptions): Limits {
  const endless = options.iterations === undefined && options.budgetMs === undefined && options.shouldStop === undefined;
  return endless ? { ...options, iterations: DEFAULT_MOVES } : options;
}

/** Reports the best plan now and then; `force` at the start and at the end. */
function reporter({ onProgress, elapsedMs, seed }: SolveOptions, best: BestPlan): (iterations: number, force: boolean, plain?: boolean) => void {
  if (!onProgress) return () => undefined;
  const { model } = best.state;
  let last = 0, reasonsAt = 0, mirror: PlanState | null = null;
  const shown = (): PlanState => {
    mirror ??= new PlanState(model);
    best.showIn(mirror);
    return mirror;
  };
  return (iterations, force, plain = false) => {
    const now = elapsedMs ? elapsedMs() : iterations;
    if (!force && now - last < (elapsedMs ? REPORT_MS : REPORT_MOVES)) return;
    last = now;
    const [violations, uncovered, unfairness, soft] = best.vector, coverage = model.totalUnmet - uncovered;
    const first = iterations === 0 && elapsedMs !== undefined, due = now >= reasonsAt || force;
    const explained = due && !first && !plain && model.demandClass.length <= MOST_EXPLAINED;
    const reasons = explained ? { uncoveredByReason: countReasons(explainState(shown())) } : {};
    if (explained && elapsedMs) reasonsAt = now + REASONS_SHARE * (elapsedMs() - now);
    // The function lies on the prototype, so that a structured clone of the report does not trip over it.
    const progress: SolveProgress = Object.create({ plan: () => written(shown(), seed, iterations) }) as SolveProgress;
    onProgress(Object.assign(progress, { iterations, coverage, violations, uncovered, unfairness, soft, ...reasons }));
  };
}
