import fc from 'fast-check';
import { randomCounty } from '../fixtures/county.js';
import type { Problem } from '../problem.js';
import { scorePlan } from '../score-plan.js';
import type { ScoreVector } from '../solution.js';
import { solve } from '../solve.js';
import { validateProblem } from '../validate/validate-problem.js';
import { joinPlans, splitByDistricts } from './split.js';

/** Some counties side by side: two teachers serve all, the others their own or also the next one. */
function province(seed: number, counties = 6): Problem {
  const parts = Array.from({ length: counties }, (_, i) => randomCounty(seed + i)), name = (i: number, id: string) => `${i}/${id}`;
  const all = <T>(pick: (problem: Problem) => readonly T[], rename: (element: T, i: number) => T): T[] => parts.flatMap((part, i) => pick(part).map((element) => rename(element, i)));
  const [first] = parts as [Problem];
  return {
    ...first, id: 'province', districts: parts.map((_, i) => ({ id: `D${i}` })),
    bellSchedules: all((p) => p.bellSchedules, (b, i) => ({ ...b, id: name(i, b.id) })),
    sites: all((p) => p.sites, (s, i) => ({ ...s, id: name(i, s.id), districtId: `D${i}`, bellScheduleId: name(i, s.bellScheduleId) })),
    rooms: all((p) => p.rooms, (r, i) => ({ ...r, id: name(i, r.id), siteId: name(i, r.siteId) })),
    assistants: all((p) => p.assistants, (a, i) => ({ ...a, id: name(i, a.id), siteId: name(i, a.siteId) })),
    classes: all((p) => p.classes, (c, i) => ({ ...c, id: name(i, c.id), siteId: name(i, c.siteId) })),
    teachers: all((p) => p.teachers, (t, i) => ({
      ...t, id: name(i, t.id), districtId: `D${i}`, serviceDistrictIds: i < 2 ? null : i % 2 === 0 ? [`D${i}`] : [`D${i}`, `D${(i + 1) % counties}`], preferredSiteIds: t.preferredSiteIds.map((id) => name(i, id)),
    })),
  };
}
const ids = (problems: readonly Problem[], pick: (problem: Problem) => readonly { readonly id: string }[]): string[] => problems.flatMap((p) => pick(p).map(({ id }) => id)).sort();

describe('splitByDistricts', () => {
  it('gives every class, room, assistant and teacher to one part, and every part is a problem', () => {
    fc.assert(fc.property(fc.nat(1_000_000), fc.integer({ min: 1, max: 8 }), (seed, count) => {
      const whole = province(seed), parts = splitByDistricts(whole, count);
      expect(parts.length).toBeLessThanOrEqual(Math.min(count, 6));
      for (const pick of [(p: Problem) => p.classes, (p: Problem) => p.rooms, (p: Problem) => p.assistants, (p: Problem) => p.teachers]) expect(ids(parts, pick)).toEqual(ids([whole], pick));
      for (const part of parts) expect(validateProblem(JSON.parse(JSON.stringify(part)))).toMatchObject({ ok: true });
    }), { numRuns: 20 });
  });

  it('makes parts whose plans together are a legal plan with the sum of their scores', () => {
    fc.assert(fc.property(fc.nat(1_000_000), fc.integer({ min: 2, max: 4 }), (seed, count) => {
      const whole = province(seed), results = splitByDistricts(whole, count).map((part, i) => solve(part, { seed: i + 1, iterations: 500 }));
      const score = scorePlan(whole, joinPlans(whole, results.map(({ solution }) => solution)));
      expect(score.vector).toEqual(results.reduce((sum, each) => sum.map((value, i) => value + each.score.vector[i]!) as unknown as ScoreVector, [0, 0, 0, 0] as ScoreVector));
      expect(score.violations).toEqual([]);
    }), { numRuns: 10 });
  }, 60_000);

  it('shares demands and teachers out about evenly', () => {
    const parts = splitByDistricts(province(7, 12), 3), weights = parts.map((p) => p.classes.length);
    expect(parts).toHaveLength(3);
    expect(Math.max(...weights)).toBeLessThan(2 * Math.min(...weights));
    expect(Math.min(...parts.map((p) => p.teachers.length))).toBeGreaterThan(0);
  });

  it('cuts the same problem in the same way', () => {
    expect(JSON.stringify(splitByDistricts(province(3), 3))).toBe(JSON.stringify(splitByDistricts(province(3), 3)));
  });
});
