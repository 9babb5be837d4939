import { randomCounty } from '../fixtures/county.js';
import { tinyProblem } from '../fixtures/tiny.js';
import { scorePlan } from '../score-plan.js';
import { SOLUTION_FORMAT } from '../solution.js';
import { solve } from '../solve.js';
import { prove } from './prove.js';

describe('prove', () => {
  it('needs no integer program where flows or prices meet the plan', () => {
    const by = new Set<unknown>();
    for (let seed = 1; seed <= 12; seed++) {
      const problem = randomCounty(seed), { solution, coverage } = solve(problem, { seed, iterations: 2000 }), proof = prove(problem, solution, null, { rounds: 200 });
      expect(proof.bound).toBeGreaterThanOrEqual(coverage);
      expect(proof.better).toBeNull();
      expect(proof.optimal).toBe(proof.bound === coverage);
      by.add(proof.by);
    }
    expect(by).toContain('prices');
  });

  it('asks for a plan that covers more, and believes that there is none only when the program is infeasible', () => {
    const problem = tinyProblem(), nothing = { format: SOLUTION_FORMAT, instanceId: problem.id, sections: [] } as const, asked: string[] = [];
    const silent = prove(problem, nothing, (lp) => { asked.push(lp); return { status: 'stopped', objective: -Infinity, bound: Infinity, columns: {} }; }, { rounds: 200 });
    expect(silent.optimal).toBe(false);
    expect(asked[0]).toMatch(/^Maximize\n c: x0 \+ x1[^]*Subject To\n r0: x0 [^]*>= 1\n[^]*Binaries\n y\d+\n[^]*End\n$/);
    expect(prove(problem, nothing, () => ({ status: 'infeasible', objective: -Infinity, bound: -Infinity, columns: {} }), { rounds: 200 })).toMatchObject({ optimal: true, bound: 0 });
  });

  it('takes over a better plan only as far as it is legal', () => {
    const problem = tinyProblem(), nothing = { format: SOLUTION_FORMAT, instanceId: problem.id, sections: [] } as const;
    // An answer that takes everything at once breaks every rule there is.
    const proof = prove(problem, nothing, (lp) => ({ status: 'feasible', objective: 99, bound: 99, columns: Object.fromEntries([...lp.matchAll(/ ([xy]\d+)/g)].map(([, name]) => [name, 1])) }), { rounds: 200 });
    expect(scorePlan(problem, proof.better!).violations).toEqual([]);
    expect(scorePlan(problem, proof.better!).coverage).toBe(proof.coverage);
    expect(proof.coverage).toBeGreaterThan(0);
  });
});
