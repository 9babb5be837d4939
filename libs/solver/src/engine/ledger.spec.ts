import fc from 'fast-check';
import { randomCounty } from '../fixtures/county.js';
import { TERM_NAMES, type Problem } from '../problem.js';
import { scorePlan } from '../score-plan.js';
import { BestPlan } from '../search/best-plan.js';
import { carryOver } from '../search/carry-over.js';
import { construct } from '../search/construct.js';
import { MOVES } from '../search/moves.js';
import { shareMicrophones } from '../search/roles.js';
import { SeededRandom } from '../search/seeded-random.js';
import { Workbench } from '../search/workbench.js';
import { LedgerTotals } from './ledger.js';
import { buildModel } from './model.js';
import { PlanState } from './plan-state.js';
import { toSolution } from './snapshot.js';

const begin = (problem: Problem, seed: number): { bench: Workbench; state: PlanState } => {
  const state = new PlanState(buildModel(problem)), bench = new Workbench(state, new SeededRandom(seed));
  carryOver(bench);
  bench.noise = 1;
  return { bench, state };
};

/** The ledger against a recompute from plain JSON, term by term; also that the plan in work is legal. */
const expectSame = (problem: Problem, state: PlanState) => {
  const full = scorePlan(problem, toSolution(state));
  expect(full.violations).toEqual([]);
  expect(Object.fromEntries(TERM_NAMES.map((name, i) => [name, state.ledger.counts[i]]))).toEqual(Object.fromEntries(TERM_NAMES.map((name) => [name, full.terms[name].count])));
  expect(state.ledger.vector()).toEqual(full.vector);
};

const seeds = fc.record({ county: fc.integer({ min: 0, max: 1_000_000 }), search: fc.integer({ min: 0, max: 1_000_000 }) });
const step = (bench: Workbench) => {
  MOVES[bench.random.below(MOVES.length)]!.run(bench);
  bench.settle();
};

/** Many runners may share the machine. */
const SLOW = 120_000;

describe('ledger', () => {
  it('equals a full recompute after every move, also against a plan in force', () => {
    fc.assert(fc.property(seeds, ({ county, search }) => {
      const problem = randomCounty(county), { bench, state } = begin(problem, search);
      expectSame(problem, state);
      construct(bench, () => false);
      expectSame(problem, state);
      const replan: Problem = { ...problem, baseline: { sections: toSolution(state).sections, pinnedSectionIds: toSolution(state).sections.slice(0, 1).map((s) => s.id) } };
      const again = begin(replan, search);
      for (let i = 0; i < 15; i++) {
        step(bench);
        expectSame(problem, state);
        step(again.bench);
        expectSame(replan, again.state);
      }
      shareMicrophones(state);
      expectSame(problem, state);
    }), { numRuns: 12 });
  }, SLOW);

  it('a rewound move leaves the same plan and score', () => {
    fc.assert(fc.property(seeds, ({ county, search }) => {
      const { bench, state } = begin(randomCounty(county), search);
      construct(bench, () => false);
      const plan = JSON.stringify(toSolution(state)), vector = state.ledger.vector(), mark = state.log.mark;
      for (let i = 0; i < 10; i++) step(bench);
      state.rewind(mark);
      expect(JSON.stringify(toSolution(state))).toBe(plan);
      expect(state.ledger.vector()).toEqual(vector);
    }), { numRuns: 20 });
  }, SLOW);

  it('a move rewound to known totals leaves the same plan and score, site by site', () => {
    fc.assert(fc.property(seeds, ({ county, search }) => {
      const problem = randomCounty(county), { bench, state } = begin(problem, search), totals = new LedgerTotals();
      construct(bench, () => false);
      const plan = JSON.stringify(toSolution(state)), mark = state.log.mark, sites = state.ledger.siteUncovered.slice();
      state.ledger.save(totals);
      for (let i = 0; i < 10; i++) step(bench);
      state.rewind(mark, totals);
      expect(JSON.stringify(toSolution(state))).toBe(plan);
      expect(state.ledger.siteUncovered).toEqual(sites);
      expectSame(problem, state);
    }), { numRuns: 12 });
  }, SLOW);

  it('knows the sections of every skill, those with a free place first', () => {
    fc.assert(fc.property(seeds, ({ county, search }) => {
      const { bench, state } = begin(randomCounty(county), search), m = state.model, used = () => [...state.inUse.subarray(0, state.used)];
      construct(bench, () => false);
      for (let i = 0; i < 30; i++) {
        step(bench);
        for (let skill = 0; skill < m.subjects * m.bands; skill++) {
          const from = state.skillStart[skill]!, all = [...state.skillSections.subarray(from, from + state.skillUsed[skill]!)];
          expect([...all].sort()).toEqual(used().filter((s) => state.sectionSkill[s] === skill).sort());
          expect(all.map((s) => state.sectionSize[s]! < m.maxClasses)).toEqual(all.map((_, k) => k < state.skillRoomy[skill]!));
        }
      }
    }), { numRuns: 8 });
  }, SLOW);

  it('the best plan is found again, by log or by copy, and can be looked at meanwhile', () => {
    fc.assert(fc.property(seeds, ({ county, search }) => {
      const problem = randomCounty(county), { bench, state } = begin(problem, search);
      construct(bench, () => false);
      const best = new BestPlan(state, 300), mirror = new PlanState(state.model);
      for (let i = 0; i < 40; i++) {
        step(bench);
        best.consider();
        best.showIn(mirror);
        expect(mirror.ledger.vector()).toEqual(best.vector);
      }
      best.goBack();
      expect(state.ledger.vector()).toEqual(best.vector);
      expectSame(problem, state);
    }), { numRuns: 12 });
  }, SLOW);
});
