import { RULE_IDS, scorePlan, solve, validateProblem, TERM_NAMES, type PlanScore, type Problem, type Solution } from '@tongtang/solver';
import { check, loadInstance, MalformedError } from './check.mjs';
import { deriveRepair, generate } from './generate.mjs';
import { brokenProblem, dice, randomPlan } from './random-plans.js';

/** The long form compares 1,000 plans: `DIFFERENTIAL_PLANS=1000`. */
const PLANS = Number(process.env['DIFFERENTIAL_PLANS'] ?? 200);

/** The engine's own score against the independent checker, term by term and rule by rule. */
function expectAgreement(problem: Problem, solution: Solution, view: object): PlanScore {
  const theirs = check(problem, solution, { bound: false, view }), ours = scorePlan(problem, solution);
  expect(ours.violationsByRule).toEqual(theirs.violationsByRule);
  expect(Object.fromEntries(TERM_NAMES.map((name) => [name, ours.terms[name]]))).toEqual(theirs.softTerms);
  expect(ours.vector).toEqual(theirs.score);
  expect([ours.unmet, ours.coverage]).toEqual([theirs.unmet, theirs.coverage]);
  return ours;
}

/** The small presets have one district; here every second site and every third teacher's service area lies in another. */
const twoDistricts = (problem: Problem): Problem => ({
  ...problem, districts: [...problem.districts, { id: 'D2' }],
  sites: problem.sites.map((site, i) => (i % 2 === 0 ? site : { ...site, districtId: 'D2' })),
  teachers: problem.teachers.map((teacher, i) => (i % 3 === 0 ? { ...teacher, serviceDistrictIds: ['D2'] } : teacher)),
});

/** Many runners may share the machine. */
const SLOW = 180_000;

describe('the engine and the independent checker', () => {
  it(`agree on every rule and term of ${PLANS} random plans`, () => {
    const seen = new Set<string>(), roots = [1, 2].flatMap((seed) => (['tiny', 'small'] as const).flatMap((preset) => [false, true].map((planted) => {
      const { instance, solution } = generate({ preset, seed, planted });
      const legal = solution ?? solve(instance, { seed, iterations: 200 }).solution;
      const pinned = legal.sections.slice(0, 2).map((s) => s.id);
      const problem: Problem = seed === 1 ? instance : { ...twoDistricts(instance), baseline: { sections: legal.sections, pinnedSectionIds: pinned } };
      return { problem, legal, view: loadInstance(problem) };
    })));
    for (let i = 0; i < PLANS; i++) {
      const d = dice(i), { problem, legal, view } = roots[i % roots.length]!, plan = randomPlan(problem, legal, d);
      for (const rule of Object.keys(expectAgreement(problem, plan, view).violationsByRule)) seen.add(rule);
    }
    expect([...seen].sort()).toEqual([...RULE_IDS].sort());
  }, SLOW);

  it('agree on what is malformed', () => {
    const { instance } = generate({ preset: 'tiny', seed: 3, planted: true }), legal = solve(instance, { seed: 1, iterations: 100 }).solution;
    const problem: Problem = { ...instance, baseline: { sections: legal.sections, pinnedSectionIds: legal.sections.slice(0, 1).map((s) => s.id) } };
    let refused = 0;
    for (let i = 0; i < PLANS; i++) {
      const json = brokenProblem(problem, dice(10_000 + i));
      if (Array.isArray((json as { term?: { firstMonday?: unknown } }).term?.firstMonday)) continue; // its regular expression reads ["2026-09-07"] as text
      const ours = validateProblem(json);
      let theirs: string | null = null;
      try { loadInstance(json); } catch (error) {
        if (!(error instanceof MalformedError)) continue; // the checker stumbled; ours must still answer, which it did
        theirs = error.message;
      }
      expect({ i, ok: ours.ok, theirs }).toEqual({ i, ok: theirs === null, theirs });
      if (!ours.ok) {
        refused++;
        for (const issue of ours.issues) expect(issue.path).not.toBe('');
      }
    }
    expect(refused).toBeGreaterThan(PLANS / 4);
  }, SLOW);

  it.each([
    ['tiny', false, 3000], ['tiny', true, 3000], ['small', false, 3000], ['small', true, 3000], ['xiuwen', false, 3000], ['xiuwen', true, 3000],
  ] as const)('find solver plans of %s (planted: %p) legal and score them alike', (preset, planted, iterations) => {
    const { instance } = generate({ preset, seed: 1, planted }), { solution, score, iterations: moves } = solve(instance, { seed: 1, iterations });
    const report = check(instance, solution);
    expect(report.violations).toEqual([]);
    expect(score.vector).toEqual(report.score);
    expectAgreement(instance, solution, loadInstance(instance));
    expect(report.coverage).toBeLessThanOrEqual(report.coverageUpperBound!);
    expect(moves).toBeGreaterThanOrEqual(iterations);
    if (preset === 'xiuwen') expect(report.coverage).toBeGreaterThanOrEqual(planted ? 560 : 528);
  }, SLOW);

  it('find a repaired plan legal: a teacher is away, a school closed for a day', () => {
    const { instance } = generate({ preset: 'small', seed: 1, planted: true }), before = solve(instance, { seed: 1, iterations: 2000 }).solution;
    const repair = deriveRepair(instance, before, { absent: 1, siteClosed: 1, seed: 1 }).instance, { solution, score } = solve(repair, { seed: 1, iterations: 2000 });
    expect(score.violations).toEqual([]);
    expectAgreement(repair, solution, loadInstance(repair));
    const fresh = solve({ ...repair, baseline: { sections: before.sections, pinnedSectionIds: [] }, id: repair.id }, { seed: 1, iterations: 0 }).score;
    expect(score.uncovered).toBeLessThanOrEqual(fresh.uncovered);
  }, SLOW);
});
