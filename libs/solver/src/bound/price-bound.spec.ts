import { buildModel } from '../engine/model.js';
import { randomCounty } from '../fixtures/county.js';
import { tinyProblem } from '../fixtures/tiny.js';
import { solve } from '../solve.js';
import { boundOf } from './coverage-bound.js';
import { PriceBound } from './price-bound.js';

describe('the bound by prices', () => {
  it('is never below a plan that was found, at any prices on the way', () => {
    let tighter = 0, met = 0;
    for (let seed = 1; seed <= 16; seed++) {
      const problem = randomCounty(seed), model = buildModel(problem), { coverage } = solve(problem, { seed, iterations: 2000 });
      // An incumbent that is far too low sends the prices far away; the bound must hold there too.
      for (const incumbent of [coverage - 20, coverage]) {
        const prices = new PriceBound(model);
        for (let round = 0; round < 60; round++) expect({ seed, low: prices.improve(1, incumbent) < coverage }).toEqual({ seed, low: false });
      }
      const prices = new PriceBound(model), flow = boundOf(model).bound;
      prices.improve(300, coverage);
      if (prices.bound < flow) tighter++;
      if (prices.bound === coverage) met++;
    }
    expect(tighter).toBeGreaterThan(4);
    expect(met).toBeGreaterThan(10);
  });

  it('proves the tiny county: the same answer every time', () => {
    const problem = tinyProblem(), { coverage } = solve(problem, { seed: 1, iterations: 2000 });
    const runs = [0, 1].map(() => { const prices = new PriceBound(buildModel(problem)); prices.improve(200, coverage); return prices.bound; });
    expect(runs).toEqual([coverage, coverage]);
  });

  it('without teachers nothing can be covered', () => {
    const prices = new PriceBound(buildModel(tinyProblem((p) => { p.teachers = []; })));
    expect(prices.improve(5, 0)).toBe(0);
  });
});
