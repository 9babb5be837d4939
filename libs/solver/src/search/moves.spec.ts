import fc from 'fast-check';
import { PlanState } from '../engine/plan-state.js';
import { buildModel } from '../engine/model.js';
import { TERM } from '../engine/ledger.js';
import { toSolution } from '../engine/snapshot.js';
import { randomCounty } from '../fixtures/county.js';
import { scorePlan } from '../score-plan.js';
import { merge, substitute } from './comfort-moves.js';
import { construct } from './construct.js';
import { MOVES } from './moves.js';
import { SeededRandom } from './seeded-random.js';
import { Workbench } from './workbench.js';

const counties = fc.record({ county: fc.nat(1_000_000), seed: fc.nat(1_000_000) });

function constructed(county: number, seed: number) {
  const problem = randomCounty(county), state = new PlanState(buildModel(problem)), bench = new Workbench(state, new SeededRandom(seed));
  construct(bench, () => false);
  bench.noise = 1;
  return { problem, state, bench, legal: () => expect(scorePlan(problem, toSolution(state)).violations).toEqual([]) };
}

/** How often something happened over counties that are drawn the same way every time. */
function countOver(runs: number, happened: (county: number) => boolean): number {
  return Array.from({ length: runs }, (_, county) => happened(county)).filter(Boolean).length;
}

describe('moves', () => {
  it('are drawn by shares that add up to 1', () => {
    expect(MOVES.reduce((sum, move) => sum + move.share, 0)).toBeCloseTo(1);
    expect(MOVES.reduce((sum, move) => sum + move.comfortShare, 0)).toBeCloseTo(1);
  });

  it('leave no empty section behind once settled', () => {
    fc.assert(fc.property(counties, ({ county, seed }) => {
      const { state, bench } = constructed(county, seed);
      for (let i = 0; i < 200; i++) {
        MOVES[bench.random.below(MOVES.length)]!.run(bench);
        bench.settle();
        expect([...state.inUse.subarray(0, state.used)].filter((section) => state.sectionSize[section] === 0)).toEqual([]);
      }
    }), { numRuns: 10 });
  }, 120_000);
});

describe('displacement', () => {
  it('covers one period more and loses none, or leaves the plan as it is', () => {
    fc.assert(fc.property(counties, ({ county, seed }) => {
      const { state, bench, legal } = constructed(county, seed);
      for (let i = 0; i < 30 && state.open.size > 0; i++) {
        const before = state.ledger.uncovered, plan = JSON.stringify(toSolution(state));
        if (bench.displacement.cover(state.open.all[bench.random.below(state.open.size)]!)) {
          expect(state.ledger.uncovered).toBe(before - 1);
          legal();
          bench.settle();
        } else {
          expect(JSON.stringify(toSolution(state))).toBe(plan);
          expect(bench.touched).toEqual([]);
        }
      }
    }), { numRuns: 15 });
  }, 120_000);

  it('finds chains that a plain insertion does not', () => {
    expect(countOver(100, (county) => {
      const { state, bench } = constructed(county, 1);
      for (const q of state.open.all.slice(0, state.open.size)) if (!bench.insert(q) && bench.displacement.cover(q)) return true;
      return false;
    })).toBeGreaterThan(2);
  });
});

describe('merge', () => {
  it('brings classes with several teachers in a subject back to one', () => {
    expect(countOver(20, (county) => {
      const { state, bench, legal } = constructed(county, 1), before = state.ledger.counts[TERM.pairing]!;
      for (let i = 0; i < 200; i++) {
        const mark = state.log.mark, { uncovered } = state.ledger, pairing = state.ledger.counts[TERM.pairing]!;
        merge.run(bench);
        bench.settle();
        if (state.ledger.uncovered > uncovered || state.ledger.counts[TERM.pairing]! > pairing) state.rewind(mark);
      }
      legal();
      return state.ledger.counts[TERM.pairing]! < before;
    })).toBeGreaterThan(2);
  });
});

describe('substitute', () => {
  it('changes nothing but who gives the lesson', () => {
    const times = (state: PlanState) => toSolution(state).sections.flatMap((s) => s.members.map((m) => [m.classId, s.subjectId, s.gradeBandId, s.day, s.start, m.roomId, m.assistantId, m.role].join())).sort();
    let handed = 0;
    fc.assert(fc.property(counties, ({ county, seed }) => {
      const { state, bench, legal } = constructed(county, seed), before = times(state), mark = state.log.mark;
      for (let i = 0; i < 10; i++) substitute.run(bench);
      if (state.log.mark > mark) handed++;
      expect(times(state)).toEqual(before);
      legal();
    }), { numRuns: 20 });
    expect(handed).toBeGreaterThan(0);
  }, 120_000);
});
