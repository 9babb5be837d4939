import { boundOf } from '../bound/coverage-bound.js';
import { PriceBound } from '../bound/price-bound.js';
import type { Problem } from '../problem.js';
import { scorePlan } from '../score-plan.js';
import type { Solution } from '../solution.js';
import { seatPlan } from './seat-plan.js';
import { LessonProgram } from './lesson-program.js';
import type { MipAnswer, SolveMip } from './mip.js';

export interface ProofOptions {
  /** Prices tried for the bound. */
  readonly rounds?: number;
  /** Limit of the one integer program. */
  readonly seconds?: number;
  /** Largest integer program tried, in memberships. */
  readonly columns?: number;
}

export interface Proof {
  /** No legal plan covers more. */
  readonly bound: number;
  /** The coverage of the incumbent, or of the better plan that the proof came across. */
  readonly coverage: number;
  readonly optimal: boolean;
  readonly better: Solution | null;
  /** What decided: the flow bounds, the prices, or the integer program with so many memberships. */
  readonly by: 'flow' | 'prices' | 'program' | null;
  readonly columns: number;
}

/**
 * Proves that no plan covers more than the incumbent, or finds one that does, or at least a lower bound. Three steps, each only when the one before left
 * a gap: flows, prices, and an integer program over the lessons that a better plan could still contain (those whose regret leaves it in reach).
 * The last step depends on time, so its answer is outside of what is promised to be repeatable.
 */
export function prove(problem: Problem, incumbent: Solution, mip: SolveMip | null, { rounds = 600, ...limits }: ProofOptions = {}): Proof {
  const { coverage } = scorePlan(problem, incumbent), prices = PriceBound.of(problem), flow = boundOf(prices.model).bound;
  const decided = (bound: number, by: Proof['by']): Proof => ({ bound, coverage, optimal: coverage >= bound, better: null, by: coverage >= bound ? by : null, columns: 0 });
  if (flow <= coverage) return decided(flow, 'flow');
  const bound = Math.min(flow, prices.improve(rounds, coverage));
  return bound <= coverage || mip === null ? decided(bound, 'prices') : proveByProgram(prices, bound, coverage, mip, limits);
}

/** Parts of the slack within which a better plan is looked for first: the fewer lessons, the faster the answer; only the whole slack proves. */
const PARTS = [0.35, 0.7, 1];
/** Programs solved at most: each that finds a better plan leaves less for the next. */
const MOST_PROGRAMS = 8;

/** The last step alone: for prices that are good already, a bound, and the coverage of a known plan. */
export function proveByProgram(prices: PriceBound, bound: number, incumbent: number, mip: SolveMip, { seconds = 30, columns: most = 8000 }: Omit<ProofOptions, 'rounds'> = {}): Proof {
  let proof: Proof = { bound, coverage: incumbent, optimal: incumbent >= bound, better: null, by: null, columns: 0 };
  const { model, market } = prices, pinned = model.problem.baseline?.pinnedSectionIds ?? [];
  if (market === null || proof.optimal) return proof;
  const { value, regrets } = prices.regrets(), known = new Map<string, number>();
  const regretOf = (choice: number, offer: number, demand: number): number => {
    const job = market.choiceJob[choice]!, key = `${job}/${demand}`, found = known.get(key) ?? prices.memberRegret(job, offer, demand);
    known.set(key, found);
    return regrets[choice]! + found;
  };
  for (let part = 0, solved = 0; part < PARTS.length && solved < MOST_PROGRAMS;) {
    const { coverage } = proof, whole = part === PARTS.length - 1, slack = (value - coverage - 1) * PARTS[part]! + 1e-6;
    // A plan that covers more contains only lessons and members whose regret is within the slack.
    const program = new LessonProgram(model, market, (choice, offer, demand) => regrets[choice]! <= slack && regretOf(choice, offer, demand) <= slack), columns = program.columns.length;
    if (columns > most) return { ...proof, columns };
    const answer: MipAnswer = columns <= coverage ? { status: 'infeasible', objective: -Infinity, bound: -Infinity, columns: {} } : mip(program.text(coverage + 1), { seconds: seconds / 3 });
    solved++;
    const better = answer.objective > coverage + 0.5 ? seatPlan(model, program.sections(answer.columns), pinned) : null;
    if (whole) {
      const least = answer.status === 'infeasible' ? coverage : Math.max(coverage, Math.min(proof.bound, Math.floor(answer.bound + 1e-6)));
      proof = { ...proof, bound: Math.min(proof.bound, least), columns };
    }
    if (better !== null && better.coverage > coverage) proof = { ...proof, coverage: better.coverage, better: better.solution, columns };
    if (proof.coverage >= proof.bound) return { ...proof, optimal: true, by: 'program' };
    if (proof.coverage > coverage) part = 0;
    else part++;
  }
  return proof;
}
