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

  it('knows that classes which do not fit one room may sit in two', () => {
    const problem = tinyProblem((p) => {
      p.sites[1]!.bandwidthClass = 'A';
      p.sites[1]!.maxConcurrentEndpoints = 2;
      p.sites = [p.sites[1]!];
      p.rooms = p.rooms.filter((r) => r.siteId === 'S2');
      p.assistants = p.assistants.filter((a) => a.siteId === 'S2');
      p.delivery.maxClassesPerSection = 2;
      // Three classes of which only the small two fit together; the two large ones are short of one lesson each, and there is only one.
      p.classes = [['C1', 25, 1], ['C2', 25, 1], ['C3', 4, 0]].map(([id, size, missing]) => ({
        id: id as string, siteId: 'S2', grades: [1], size: size as number, gradeBandIds: ['L'], busyPeriods: [], demands: [{ subjectId: 'music', requiredPeriods: 1, localPeriods: 1 - (missing as number) }],
      }));
      p.classes[2]!.demands = [{ subjectId: 'music', requiredPeriods: 1, localPeriods: 0 }];
      p.teachers = [{ ...p.teachers[0]!, maxPerWeek: 1, preferredSiteIds: [], availability: [[1, 475, 525]] }];
      p.gradeBands[0]!.grades = [1, 2];
    });
    const { coverage } = solve(problem, { seed: 1, iterations: 2000 });
    expect(coverage).toBe(2);
    expect(PriceBound.of(problem).improve(100, 0)).toBeGreaterThanOrEqual(2);
  });

  it('without teachers nothing can be covered', () => {
    const prices = new PriceBound(buildModel(tinyProblem((p) => { p.teachers = []; })));
    expect(prices.improve(5, 0)).toBe(0);
  });
});
