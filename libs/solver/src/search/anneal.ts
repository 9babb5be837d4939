import { LedgerTotals } from '../engine/ledger.js';
import type { PlanState } from '../engine/plan-state.js';
import type { BestPlan } from './best-plan.js';
import { MOVES, type Move } from './moves.js';
import type { Aim } from './rounds.js';
import type { Workbench } from './workbench.js';

// Taken once: a global is slow to reach from a sandbox, and these run millions of times.
const { exp } = Math;

/** How the three parts of the score weigh in one number while searching; reports stay lexicographic. */
export interface Lens { readonly uncovered: number; readonly unfairness: number; readonly soft: number }

/** Temperatures as parts of the value of one uncovered period. */
export interface Cooling { readonly from: number; readonly to: number }

/** Moves between two questions whether to stop. */
const CHECK_EVERY = 64;

/** The score of the plan in work as one number. */
export function costOf(state: PlanState, lens: Lens): number {
  const { uncovered, unfairness, soft } = state.ledger;
  return lens.uncovered * uncovered + lens.unfairness * unfairness + lens.soft * soft;
}

/** One round of simulated annealing from the plan in work, until `progressAfter` says 1. Returns the number of moves tried. */
export function anneal(bench: Workbench, best: BestPlan, lens: Lens, cooling: Cooling, progressAfter: (moves: number) => number, aim: Aim = 'coverage'): number {
  const { state, random } = bench, { log, ledger } = state, totals = new LedgerTotals();
  ledger.save(totals);
  let temperature = cooling.from * lens.uncovered, iterations = 0, cost = costOf(state, lens);
  for (;;) {
    if (iterations % CHECK_EVERY === 0) {
      const progress = progressAfter(iterations);
      if (progress >= 1) return iterations;
      temperature = lens.uncovered * cooling.from * Math.pow(cooling.to / cooling.from, progress);
    }
    iterations++;
    const mark = log.mark;
    pick(random.next(), aim).run(bench);
    bench.settle();
    if (log.mark === mark) continue;
    const after = costOf(state, lens), worse = after - cost;
    if (worse > 0 && random.next() >= exp(-worse / temperature)) {
      state.rewind(mark, totals);
      continue;
    }
    cost = after;
    ledger.save(totals);
    best.consider();
  }
}

function pick(share: number, aim: Aim): Move {
  let rest = share;
  for (const move of MOVES) if ((rest -= aim === 'comfort' ? move.comfortShare : move.share) < 0) return move;
  return MOVES[0] as Move;
}
