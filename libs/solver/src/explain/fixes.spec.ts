import { readFileSync } from 'node:fs';
import { applyFix, explain, FACT_CODES, findFixes, FIX_KINDS, shortages, type Change, type Fix } from '../explain.js';
import { randomCounty } from '../fixtures/county.js';
import { tinyProblem, type DraftProblem } from '../fixtures/tiny.js';
import type { Problem } from '../problem.js';
import { scorePlan } from '../score-plan.js';
import type { Solution } from '../solution.js';
import { solve } from '../solve.js';
import { validateProblem } from '../validate/validate-problem.js';

const OPTIONS = { seed: 1, iterations: 800 };
const MUSIC = [{ subjectId: 'music', requiredPeriods: 1, localPeriods: 0 }];
const nothing: Solution = { format: 'dual-teacher-solution/1', instanceId: 'tiny', sections: [] };

/** One school with one class that wants one music lesson, and one teacher who could: every part of it can be spoiled. */
const oneClass = (spoil: (draft: DraftProblem) => void = () => undefined): Problem => tinyProblem((p) => {
  p.sites = [p.sites[2]!];
  p.sites[0]!.closedPeriods = [];
  p.rooms = [{ ...p.rooms[3]!, closedPeriods: [] }];
  p.assistants = [p.assistants[3]!];
  p.assistants[0]!.availability = [[1, 470, 700], [2, 470, 700]];
  p.classes = [p.classes[3]!];
  p.teachers = [p.teachers[0]!];
  spoil(p);
});
const about = { classId: 'C4', subjectId: 'music' };
const change = ({ gain: _gain, moved: _moved, sites: _sites, covers: _covers, ...rest }: Fix): Change => rest as Change;

/** The fixes of a problem from the best plan a short search finds, each proven: solving the changed problem covers as much more as it says. */
function fixesOf(problem: Problem, asked: typeof about | null = about): Fix[] {
  const { solution, coverage } = solve(problem, { seed: 1, iterations: 400 }), fixes = findFixes(problem, solution, asked, OPTIONS);
  for (const fix of fixes) {
    const changed = applyFix(problem, fix);
    expect(validateProblem(changed)).toMatchObject({ ok: true });
    expect(solve(changed, { seed: 1, iterations: 500, start: solution }).coverage).toBeGreaterThanOrEqual(coverage + fix.gain);
  }
  return fixes;
}
const kinds = (fixes: readonly Fix[]): string[] => fixes.map((fix) => fix.kind);

describe('fixes', () => {
  it('has nothing to offer to a class that is covered or unknown', () => {
    const problem = oneClass(), { solution } = solve(problem, { seed: 1, iterations: 50 });
    expect(findFixes(problem, solution, about, OPTIONS)).toEqual([]);
    expect(findFixes(problem, solution, { classId: 'C9', subjectId: 'music' }, OPTIONS)).toEqual([]);
    expect(findFixes(problem, solution, null, OPTIONS)).toEqual([]);
  });

  it('line-upgrade: a line that carries live lessons', () => {
    const fixes = fixesOf(oneClass((p) => { p.sites[0]!.bandwidthClass = 'C'; }));
    expect(fixes).toEqual([{ kind: 'line-upgrade', siteId: 'S3', gain: 1, moved: 0, sites: 1, covers: 1 }]);
  });

  it('more-seats: the largest room, as large as the class', () => {
    expect(fixesOf(oneClass((p) => { p.rooms[0]!.seats = 12; })).map(change)).toEqual([{ kind: 'more-seats', siteId: 'S3', roomId: 'R3', seats: 20 }]);
  });

  it('extra-room: where there is none', () => {
    expect(fixesOf(oneClass((p) => { p.rooms = []; })).map(change)).toEqual([{ kind: 'extra-room', siteId: 'S3', seats: 20, assistants: 1 }]);
  });

  it('extra-teacher: where nobody can teach it', () => {
    const fixes = fixesOf(oneClass((p) => { p.teachers[0]!.qualifications = [{ subjectId: 'art', gradeBandIds: ['L'] }]; }));
    expect(new Set(kinds(fixes))).toEqual(new Set(['extra-teacher']));
    expect(fixes[0]).toMatchObject({ subjectId: 'music', districtIds: ['D2'], gain: 1, moved: 0, covers: 1 });
  });

  it('bell-later: the lesson of the teacher lies ten minutes after the slack window', () => {
    const fixes = fixesOf(oneClass((p) => {
      p.bellSchedules[1]!.periods = [{ day: 1, period: 1, start: 480, end: 520 }];
      p.teachers[0]!.availability = [[1, 495, 540]];
    }));
    expect(fixes.map(change)).toContainEqual({ kind: 'bell-later', siteId: 'S3', day: 1, minutes: 10 });
  });

  it('bell-earlier: the other way, and other schools keep their bells', () => {
    const problem = oneClass((p) => {
      p.bellSchedules[1]!.periods = [{ day: 2, period: 1, start: 500, end: 540 }];
      p.sites.push({ ...p.sites[0]!, id: 'S4' });
      p.teachers[0]!.availability = [[2, 480, 530]];
    });
    expect(fixesOf(problem).map(change)).toContainEqual({ kind: 'bell-earlier', siteId: 'S3', day: 2, minutes: 5 });
    const changed = applyFix(problem, { kind: 'bell-earlier', siteId: 'S3', day: 2, minutes: 10 }), bellOf = (id: string) => changed.bellSchedules.find((b) => b.id === changed.sites.find((s) => s.id === id)?.bellScheduleId)?.periods[0]?.start;
    expect([bellOf('S3'), bellOf('S4')]).toEqual([490, 500]);
  });

  it('teacher-hour: as little as is missing', () => {
    const fixes = fixesOf(oneClass((p) => {
      p.bellSchedules[1]!.periods = [{ day: 1, period: 1, start: 560, end: 600 }];
      p.teachers[0]!.availability = [[1, 475, 580]];
    }));
    expect(fixes.map(change)).toContainEqual({ kind: 'teacher-hour', teacherId: 'T1', day: 1, start: 580, end: 595 });
  });

  it('teacher-limit: one lesson more, of the limit that is reached', () => {
    const fixes = fixesOf(oneClass((p) => { p.teachers[0]!.maxPerWeek = 1; p.delivery.maxClassesPerSection = 1; p.classes.push({ ...p.classes[0]!, id: 'C7' }); }), null);
    expect(fixes.map(change)).toContainEqual({ kind: 'teacher-limit', teacherId: 'T1', maxPerDay: 2, maxPerWeek: 2 });
    expect(fixes.every((fix) => fix.gain === 1)).toBe(true);
  });

  it('more-classes: room and time are there, the lesson is full', () => {
    const fixes = fixesOf(oneClass((p) => {
      p.teachers[0]!.availability = [[1, 485, 535]];
      p.delivery.maxClassesPerSection = 1;
      p.rooms[0]!.seats = 40;
      p.classes.push({ ...p.classes[0]!, id: 'C7' });
    }), null);
    expect(fixes.map(change)).toContainEqual({ kind: 'more-classes', classes: 2 });
  });

  it('extra-room or more-seats: another class sits in the only room at the only time', () => {
    const problem = oneClass((p) => {
      p.teachers[0]!.availability = [[1, 485, 535]];
      p.classes.push({ ...p.classes[0]!, id: 'C7' });
    }), fixes = fixesOf(problem, null);
    expect(fixes.map(change)).toEqual(expect.arrayContaining([{ kind: 'extra-room', siteId: 'S3', seats: 20, assistants: 1 }, { kind: 'more-seats', siteId: 'S3', roomId: 'R3', seats: 40 }]));
  });

  it('more-at-once: rooms and people are there, the line carries one', () => {
    const fixes = fixesOf(oneClass((p) => {
      p.teachers[0]!.availability = [[1, 485, 535]];
      p.rooms.push({ ...p.rooms[0]!, id: 'R4' });
      p.assistants.push({ ...p.assistants[0]!, id: 'A4' });
      p.classes.push({ ...p.classes[0]!, id: 'C7' });
    }), null);
    expect(fixes.map(change)).toContainEqual({ kind: 'more-at-once', siteId: 'S3', rooms: 2 });
  });

  it('assistant-present: nobody stands in the room then', () => {
    const fixes = fixesOf(oneClass((p) => {
      p.teachers[0]!.availability = [[1, 475, 600]];
      p.assistants[0]!.availability = [[2, 470, 700]];
    }));
    expect(fixes.map(change)).toContainEqual({ kind: 'assistant-present', siteId: 'S3', assistantId: 'A3', day: 1, start: 485, end: 585 });
  });

  it('assistant-present: a second person where the only one is in the other room', () => {
    const fixes = fixesOf(oneClass((p) => {
      p.teachers[0]!.availability = [[1, 485, 535]];
      p.sites[0]!.maxConcurrentEndpoints = 2;
      p.rooms.push({ ...p.rooms[0]!, id: 'R4' });
      p.classes.push({ ...p.classes[0]!, id: 'C7' });
    }), null);
    expect(fixes.map(change)).toContainEqual({ kind: 'assistant-present', siteId: 'S3', assistantId: null, day: 1, start: 485, end: 535 });
  });

  it('puts the greater gain first, then what moves less', () => {
    const fixes = fixesOf(tinyProblem((p) => { p.teachers = p.teachers.slice(0, 1); p.teachers[0]!.maxPerWeek = 1; for (const c of p.classes) c.demands = MUSIC; }), null);
    expect(fixes.length).toBeGreaterThan(1);
    expect(fixes).toEqual([...fixes].sort((a, b) => b.gain - a.gain || a.moved - b.moved));
  });

  it('gives the same fixes for the same seed, and stops when told', () => {
    const problem = randomCounty(5), { solution } = solve(problem, { seed: 1, iterations: 100 });
    expect(findFixes(problem, solution, null, OPTIONS)).toEqual(findFixes(problem, solution, null, OPTIONS));
    let asked = 0;
    findFixes(problem, solution, null, { ...OPTIONS, iterations: 1_000_000, shouldStop: () => ++asked > 200 });
    expect(asked).toBeLessThan(300);
  });

  it('leaves pinned lessons where they are', () => {
    const free = randomCounty(7), { solution } = solve(free, { seed: 1, iterations: 100 }), pinned = solution.sections.slice(0, 3).map((s) => s.id);
    const problem = { ...free, baseline: { sections: solution.sections, pinnedSectionIds: pinned } };
    for (const fix of findFixes(problem, solution, null, OPTIONS)) expect(scorePlan(applyFix(problem, fix), solve(applyFix(problem, fix), { seed: 1, iterations: 300, start: solution }).solution).violations).toEqual([]);
  });

  it.each(Array.from({ length: 6 }, (_, seed) => seed + 2))('county %i: what a fix promises comes true', (seed) => {
    const problem = randomCounty(seed), { solution, coverage } = solve(problem, { seed, iterations: 1500 });
    const asked = explain(problem, solution)[0] ?? null;
    for (const fix of [...findFixes(problem, solution, null, OPTIONS), ...(asked === null ? [] : findFixes(problem, solution, asked, OPTIONS))]) {
      const changed = applyFix(problem, fix), comesTrue = (iterations: number) => solve(changed, { seed: 1, iterations, start: solution }).coverage - coverage >= fix.gain;
      expect(validateProblem(changed)).toMatchObject({ ok: true });
      expect({ fix, true: [500, 2000, 12_000].some(comesTrue) }).toEqual({ fix, true: true });
    }
  });
});

describe('shortages', () => {
  it('counts lessons, not classes: seven classes of four schools share them', () => {
    const problem = oneClass((p) => {
      p.teachers[0]!.maxPerWeek = 1;
      p.delivery.maxClassesPerSection = 2;
      p.sites[0]!.maxConcurrentEndpoints = 2;
      p.rooms.push({ ...p.rooms[0]!, id: 'R4' });
      p.assistants.push({ ...p.assistants[0]!, id: 'A4' });
      p.classes.push(...['C7', 'C8', 'C9', 'C10'].map((id) => ({ ...p.classes[0]!, id })));
    }), { solution } = solve(problem, { seed: 1, iterations: 100 });
    expect(shortages(problem, solution)).toEqual([
      { subjectId: 'music', gradeBandId: null, districtId: null, missing: 3, byReason: { limits: 3 }, shortPeriods: 3, shortLessons: 2, leastLessons: 2 },
      { subjectId: 'music', gradeBandId: 'L', districtId: null, missing: 3, byReason: { limits: 3 }, shortPeriods: 3, shortLessons: 2, leastLessons: 2 },
      { subjectId: 'music', gradeBandId: null, districtId: 'D2', missing: 3, byReason: { limits: 3 }, shortPeriods: 3, shortLessons: 2, leastLessons: 2 },
    ]);
  });

  it('does not ask for teachers where a line is too weak', () => {
    expect(shortages(oneClass((p) => { p.sites[0]!.bandwidthClass = 'C'; }), nothing)).toEqual([]);
  });

  it.each([0, 1, 2, 3, 4, 5])('county %i: with the least lessons added nothing is proven short any more', (seed) => {
    const problem = randomCounty(seed), { solution } = solve(problem, { seed, iterations: 100 }), short = shortages(problem, solution);
    const added: Problem = {
      ...problem,
      teachers: [...problem.teachers, ...short.filter((s) => s.gradeBandId !== null).map((s, i) => ({
        id: `more-${i}`, districtId: null, serviceDistrictIds: null, qualifications: [{ subjectId: s.subjectId, gradeBandIds: [s.gradeBandId!] }], availability: [1, 2, 3, 4, 5].map((day) => [day, 0, 1440] as const),
        preferredHours: [], preferredSiteIds: [], maxPerDay: 30, maxPerWeek: s.leastLessons, preferredPerDay: 0,
      }))],
    };
    const least = (p: Problem) => shortages(p, { ...nothing, instanceId: p.id }).filter((s) => s.gradeBandId === null && s.districtId === null).reduce((sum, s) => sum + s.leastLessons, 0);
    expect(least(added)).toBe(0);
  });
});

describe('texts', () => {
  it.each(['zh-CN', 'en'])('%s: every fact and every fix can be said', (language) => {
    const { planner } = JSON.parse(readFileSync(new URL(`../../../messages/${language}.json`, import.meta.url), 'utf8')) as { planner: { explain: { fact: object; fix: object } } };
    expect(Object.keys(planner.explain.fact).sort()).toEqual([...FACT_CODES].sort());
    expect(Object.keys(planner.explain.fix).sort()).toEqual([...FIX_KINDS].sort());
  });
});
