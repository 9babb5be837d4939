import { member, tinyProblem, tinySolution, type DraftProblem, type DraftSolution } from '../fixtures/tiny.js';
import { scorePlan, siteUnfairness } from '../score-plan.js';
import { TERM_NAMES, type TermName } from '../problem.js';
import { TERMS } from './index.js';

const counts = (plan?: (draft: DraftSolution) => void, problem?: (draft: DraftProblem) => void): Record<TermName, number> => {
  const { terms } = scorePlan(tinyProblem(problem), tinySolution(plan));
  return Object.fromEntries(TERM_NAMES.map((name) => [name, terms[name].count])) as Record<TermName, number>;
};

describe('soft terms', () => {
  it('counts the tiny plan', () => {
    expect(counts()).toEqual({
      pairing: 1, spread: 0, gap: 0, overload: 0, crossDistrict: 1, preferredHours: 1, preferredSite: 1, section: 2, listener: 1, offBell: 4, disruptionTime: 0, disruptionTeacher: 0,
    });
  });

  it('reports count, weight and cost of every term', () => {
    const { terms, soft } = scorePlan(tinyProblem((p) => { p.weights = { pairing: 7 }; }), tinySolution());
    expect(terms.pairing).toEqual({ count: 1, weight: 7, cost: 7 });
    expect(soft).toBe(Object.values(terms).reduce((sum, term) => sum + term.cost, 0));
    expect(TERMS.map((term) => term.name)).toEqual([...TERM_NAMES]);
  });

  it('S2 sees two lessons of a subject on one day', () => {
    expect(counts((s) => { s.sections[1]!.day = 1; s.sections[1]!.start = 530; s.sections[1]!.members[0]!.period = 2; }).spread).toBe(1);
  });

  it('S3 counts idle tens of minutes inside one interval only', () => {
    const apart = (s: DraftSolution) => {
      Object.assign(s.sections[1]!, { teacherId: 'T1', day: 1, start: 585 });
      s.sections[1]!.members = [member('C6', 2, 'R2', 'A2', 'listener')];
    };
    // 485..525 and 585..625: 60 idle minutes, 20 of them tolerated.
    expect(counts(apart, (p) => { p.teachers[0]!.availability = [[1, 475, 700]]; }).gap).toBe(4);
    expect(counts(apart, (p) => { p.teachers[0]!.availability = [[1, 475, 530], [1, 580, 700]]; }).gap).toBe(0);
  });

  it('S4 counts lessons of a day above the wish', () => {
    expect(counts(undefined, (p) => { p.teachers[0]!.preferredPerDay = 0; }).overload).toBe(1);
  });

  it('S5, S6, S7 count nothing for a teacher without district or wishes', () => {
    const none = counts(undefined, (p) => { p.teachers.forEach((t) => Object.assign(t, { districtId: null, preferredHours: [], preferredSiteIds: [] })); });
    expect([none.crossDistrict, none.preferredHours, none.preferredSite]).toEqual([0, 0, 0]);
  });

  it('S11 and S12 compare with the plan in force', () => {
    const baseline = (p: DraftProblem) => { p.baseline = { sections: structuredClone(tinySolution().sections) as DraftSolution['sections'], pinnedSectionIds: [] }; };
    expect(counts(undefined, baseline)).toMatchObject({ disruptionTime: 0, disruptionTeacher: 0 });
    expect(counts((s) => { s.sections[1]!.teacherId = 'T1'; }, baseline)).toMatchObject({ disruptionTime: 0, disruptionTeacher: 1 });
    expect(counts((s) => { s.sections.pop(); }, baseline)).toMatchObject({ disruptionTime: 1, disruptionTeacher: 0 });
  });
});

describe('coverage and unfairness', () => {
  it('counts covered class-periods, and unfairness a site', () => {
    expect(scorePlan(tinyProblem(), tinySolution())).toMatchObject({ unmet: 8, coverage: 5, uncovered: 3, unfairness: 2250, vector: [0, 3, 2250, expect.any(Number)] });
  });

  it('grows faster the worse off a site is', () => {
    expect([0, 1, 2, 3].map((uncovered) => siteUnfairness(uncovered, 4))).toEqual([0, 250, 1000, 2250]);
    expect(siteUnfairness(0, 0)).toBe(0);
  });

  it('the empty plan is legal and covers nothing', () => {
    expect(scorePlan(tinyProblem(), tinySolution((s) => { s.sections = []; })).vector.slice(0, 2)).toEqual([0, 8]);
  });
});
