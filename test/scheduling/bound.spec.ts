import { coverageBound, PriceBound, solve } from '@tongtang/solver';
import { check, coverageUpperBound, loadInstance } from './check.mjs';
import { generate } from './generate.mjs';

/** Many runners may share the machine. */
const SLOW = 180_000;

describe('the bound on coverage', () => {
  const cases = (['tiny', 'small', 'xiuwen', 'guiyang'] as const).flatMap((preset) => (preset === 'tiny' || preset === 'small' ? [1, 2, 3, 4] : [1, 2])
    .flatMap((seed) => [{ preset, seed, planted: false }, { preset, seed, planted: true }]));

  it.each(cases)('equals the independent one: %j', (options) => {
    const { instance } = generate(options), theirs = coverageUpperBound(loadInstance(instance)), ours = coverageBound(instance);
    expect(ours).toEqual({ unmet: theirs.unmet, demand: theirs.demandBound, site: theirs.siteBound, joint: theirs.jointFlowBound, bound: theirs.value, bySite: theirs.siteUB });
    if (options.planted) expect(ours.bound).toBe(instance.knownOptimalCoverage);
  }, SLOW);

  it('is never below a plan that was found', () => {
    for (const seed of [5, 6, 7]) for (const preset of ['tiny', 'small'] as const) {
      const { instance } = generate({ preset, seed }), { solution } = solve(instance, { seed, iterations: 3000 });
      expect(coverageBound(instance).bound).toBeGreaterThanOrEqual(check(instance, solution).coverage);
    }
  }, SLOW);

  it.each([1, 2, 3, 4, 5, 6])('by prices is never below a hidden optimum and often below the flow bounds: seed %i', (seed) => {
    for (const preset of ['tiny', 'small'] as const) {
      const planted = generate({ preset, seed, planted: true, tightness: seed % 2 === 0 ? 1 : 0.7 }).instance, optimum = Number(planted.knownOptimalCoverage);
      expect(PriceBound.of(planted).improve(60, optimum - 10)).toBeGreaterThanOrEqual(optimum);
    }
    const { instance } = generate({ preset: 'small', seed });
    const flow = coverageBound(instance).bound;
    expect(PriceBound.of(instance).improve(300, Math.floor(flow / 2))).toBeLessThanOrEqual(flow);
  }, SLOW);

  it('by prices proves the optimum of small, seed 1', () => {
    const { instance } = generate({ preset: 'small', seed: 1 });
    expect(PriceBound.of(instance).improve(600, 124)).toBe(124);
  }, SLOW);
});
