import { randomCounty } from '../fixtures/county.js';
import { tinyProblem, tinySolution, type DraftProblem } from '../fixtures/tiny.js';
import { validateProblem } from './validate-problem.js';

const issuesOf = (change: (draft: DraftProblem) => void) => {
  const validation = validateProblem(tinyProblem(change));
  return validation.ok ? [] : validation.issues.map(({ path, code }) => [path, code]);
};
/** Writes a value of any type, as a broken file would. */
const put = (target: object, field: string, value: unknown) => { (target as Record<string, unknown>)[field] = value; };

type Case = readonly [path: string, code: string, change: (draft: DraftProblem) => void];
const CASES: readonly Case[] = [
  ['format', 'format', (p) => put(p, 'format', 'x')],
  ['id', 'type', (p) => { p.id = ''; }],
  ['surprise', 'unknown-field', (p) => put(p, 'surprise', 1)],
  ['classes', 'missing', (p) => { delete (p as Partial<DraftProblem>).classes; }],
  ['teachers', 'type', (p) => put(p, 'teachers', {})],
  ['teachers[0].qualifications', 'too-few', (p) => { p.teachers[0]!.qualifications = []; }],
  ['delivery.lessonMinutes', 'range', (p) => { p.delivery.lessonMinutes = 4; }],
  ['weights.pairing', 'type', (p) => put(p, 'weights', { pairing: '10' })],
  ['weights.nope', 'unknown-field', (p) => put(p, 'weights', { nope: 1 })],
  ['term.firstMonday', 'format', (p) => { p.term = { firstMonday: '7 September', weeks: 18 }; }],
  ['bellSchedules[0].periods', 'overlap', (p) => { p.bellSchedules[0]!.periods[1]!.start = 525; }],
  ['bellSchedules[1].periods[0]', 'order', (p) => { p.bellSchedules[1]!.periods[0]!.end = 100; }],
  ['sites[0].bandwidthClass', 'range', (p) => put(p.sites[0]!, 'bandwidthClass', 'Z')],
  ['sites[2].closedPeriods[0]', 'unknown-reference', (p) => { p.sites[2]!.closedPeriods = [[5, 1]]; }],
  ['rooms[1].siteId', 'unknown-reference', (p) => { p.rooms[1]!.siteId = 'nowhere'; }],
  ['rooms[2].id', 'duplicate', (p) => { p.rooms[2]!.id = 'R1'; }],
  ['rooms[0].seats', 'type', (p) => put(p.rooms[0]!, 'seats', '30')],
  ['assistants[0].availability[0]', 'order', (p) => { p.assistants[0]!.availability = [[1, 600, 500]]; }],
  ['assistants[0].availability', 'overlap', (p) => { p.assistants[0]!.availability = [[1, 400, 500], [1, 450, 600]]; }],
  ['classes[3].demands[0].subjectId', 'unknown-reference', (p) => { p.classes[3]!.demands[0]!.subjectId = 'chess'; }],
  ['classes[0].demands[0].localPeriods', 'range', (p) => { p.classes[0]!.demands[0]!.localPeriods = 3; }],
  ['classes[2].demands[1].subjectId', 'duplicate', (p) => { p.classes[2]!.demands[1]!.subjectId = 'music'; }],
  ['classes[0].gradeBandIds[0]', 'unknown-reference', (p) => { p.classes[0]!.gradeBandIds = ['M']; }],
  ['classes[0].size', 'type', (p) => { p.classes[0]!.size = 12.5; }],
  ['teachers[1].qualifications[1].gradeBandIds[0]', 'unknown-reference', (p) => { p.teachers[1]!.qualifications[1]!.gradeBandIds = ['Z']; }],
  ['teachers[0].maxPerWeek', 'range', (p) => { p.teachers[0]!.maxPerWeek = 201; }],
  ['teachers[0].preferredSiteIds[0]', 'unknown-reference', (p) => { p.teachers[0]!.preferredSiteIds = ['nowhere']; }],
  ['baseline.pinnedSectionIds[0]', 'unknown-reference', (p) => { p.baseline = { sections: [], pinnedSectionIds: ['X9'] }; }],
  ['baseline.sections[0].members[0].role', 'range', (p) => {
    p.baseline = { sections: structuredClone(tinySolution().sections) as NonNullable<DraftProblem['baseline']>['sections'], pinnedSectionIds: [] };
    put(p.baseline.sections[0]!.members[0]!, 'role', 'watch');
  }],
];

describe('validateProblem', () => {
  it('accepts well-formed problems', () => {
    expect(validateProblem(tinyProblem())).toMatchObject({ ok: true });
    for (let seed = 0; seed < 20; seed++) expect(validateProblem(randomCounty(seed))).toMatchObject({ ok: true });
  });

  for (const [path, code, change] of CASES) it(`names ${path}: ${code}`, () => {
    expect(issuesOf(change)).toEqual([[path, code]]);
  });

  it('a baseline may name people and classes that have left', () => {
    expect(issuesOf((p) => {
      p.baseline = { sections: structuredClone(tinySolution().sections) as NonNullable<DraftProblem['baseline']>['sections'], pinnedSectionIds: ['X1'] };
      p.baseline.sections[0]!.teacherId = 'left';
      p.baseline.sections[0]!.members[0]!.classId = 'gone';
    })).toEqual([]);
  });

  it('tells every fault at once, each with a sentence', () => {
    const validation = validateProblem(tinyProblem((p) => { p.rooms[0]!.seats = 0; p.teachers[0]!.maxPerDay = 99; }));
    expect(validation.ok ? [] : validation.issues).toEqual([
      { path: 'rooms[0].seats', code: 'range', message: 'must be between 1 and 10000, is 0' }, { path: 'teachers[0].maxPerDay', code: 'range', message: 'must be between 0 and 30, is 99' },
    ]);
  });

  it.each([[null], [42], ['text'], [[]]])('refuses %p', (json) => {
    expect(validateProblem(json)).toMatchObject({ ok: false, issues: [{ path: 'instance', code: 'type' }] });
  });
});
