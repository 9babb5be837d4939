import { member, tinyProblem, tinySolution, type DraftProblem, type DraftSolution } from '../fixtures/tiny.js';
import { scorePlan } from '../score-plan.js';
import { RULE_IDS } from '../solution.js';
import { RULES } from './index.js';

type Sections = DraftSolution['sections'];
type Case = readonly [name: string, broken: readonly string[], plan: (x1: Sections[number], x2: Sections[number], all: Sections) => void, problem?: (draft: DraftProblem) => void];
const only = (section: Sections[number], classId: string) => { section.members = section.members.filter((m) => m.classId === classId); };
const first = <T>(list: readonly T[]): T => list[0] as T;
const nothing = () => undefined;

const CASES: readonly Case[] = [
  ['H2 not qualified', ['H2'], (_, x2) => { x2.gradeBandId = 'M'; x2.members = [member('C3', 1, 'R2', 'A2', 'listener')]; }],
  ['H3 district not served', ['H3'], (x1, x2) => { x1.members.pop(); x2.start = 485; x2.members = [member('C4', 1, 'R3', 'A3', 'interactive')]; }],
  ['H4 not available', ['H4'], nothing, (p) => { p.teachers[1]!.availability = [[2, 485, 600]]; }],
  ['H5 no break', ['H5'], (x1, x2) => { x2.teacherId = 'T1'; x2.day = 1; x2.start = 535; first(x2.members).period = 2; only(x1, 'C4'); x1.start = 490; }],
  ['H6 day', ['H6'], nothing, (p) => { p.teachers[0]!.maxPerDay = 0; }],
  ['H6 week', ['H6'], nothing, (p) => { p.teachers[1]!.maxPerWeek = 0; }],
  ['H7 band', ['H7'], (x1) => { x1.gradeBandId = 'M'; only(x1, 'C1'); }],
  ['H7 and H8 no demand', ['H7', 'H8'], (_, x2) => { x2.teacherId = 'T1'; x2.gradeBandId = 'M'; x2.start = 490; x2.members = [member('C5', 1, 'R3', 'A3', 'interactive')]; }],
  ['H8 too many', ['H8'], (_, x2) => { first(x2.members).classId = 'C2'; }],
  ['H9 outside the slack', ['H9'], (x1) => { x1.start = 480; only(x1, 'C4'); }],
  ['H9 off the grid', ['H9'], (_, x2) => { x2.start = 482; }],
  ['H9 no such period', ['H9'], (_, x2) => { first(x2.members).period = 7; }],
  ['H10 site closed', ['H10'], (_, x2) => { x2.start = 530; first(x2.members).period = 2; }],
  ['H10 class busy', ['H10'], (x1) => { x1.start = 530; only(x1, 'C2'); first(x1.members).period = 2; }],
  ['H10 class twice', ['H10', 'H14'], (x1, x2) => { only(x1, 'C3'); x2.day = 1; x2.subjectId = 'art'; x2.gradeBandId = 'M'; x2.members = [member('C3', 1, 'R2b', 'A2b', 'listener')]; }],
  ['H11 room elsewhere', ['H11'], (_, x2) => { first(x2.members).roomId = 'R2'; }],
  ['H11 room closed', ['H11'], (x1) => { x1.start = 540; only(x1, 'C4'); first(x1.members).period = 2; }],
  ['H11 seats', ['H11'], nothing, (p) => { p.rooms[0]!.seats = 27; }],
  ['H11 room twice', ['H11', 'H14'], (x1, x2) => { only(x1, 'C3'); x2.day = 1; x2.members = [member('C6', 1, 'R2', 'A2b', 'listener')]; }],
  ['H12 assistant elsewhere', ['H12'], (_, x2) => { first(x2.members).assistantId = 'A2'; }],
  ['H12 assistant away', ['H12'], nothing, (p) => { p.assistants[0]!.availability = [[1, 470, 700]]; }],
  ['H12 assistant twice', ['H12', 'H14'], (x1, x2) => { only(x1, 'C3'); x2.day = 1; x2.members = [member('C6', 1, 'R2b', 'A2', 'listener')]; }],
  ['H13 classes', ['H13'], nothing, (p) => { p.delivery.maxClassesPerSection = 3; }],
  ['H13 interactive', ['H13'], nothing, (p) => { p.delivery.maxInteractiveEndpoints = 1; }],
  ['H14 speaking at B', ['H14'], (x1) => { x1.members[2]!.role = 'interactive'; x1.members.pop(); }],
  ['H14 at C', ['H14'], nothing, (p) => { p.sites[1]!.bandwidthClass = 'C'; }],
  ['H14 endpoints at once', ['H14'], (x1, x2) => { only(x1, 'C3'); x2.day = 1; x2.members = [member('C6', 1, 'R2b', 'A2b', 'listener')]; }],
  ['H15 endpoint differs', ['H15'], (x1) => { x1.members[1]!.role = 'listener'; }],
  ['H16 pinned lost', ['H16'], (_x1, _x2, all) => { all.pop(); }, (p) => { p.baseline = { sections: structuredClone(tinySolution().sections) as Sections, pinnedSectionIds: ['X2'] }; }],
];

describe('hard rules', () => {
  it('a legal plan breaks none', () => {
    expect(scorePlan(tinyProblem(), tinySolution()).violations).toEqual([]);
  });

  for (const [name, broken, changePlan, changeProblem] of CASES) it(name, () => {
    const solution = tinySolution((draft) => changePlan(draft.sections[0]!, draft.sections[1]!, draft.sections));
    const { violations, vector } = scorePlan(tinyProblem(changeProblem), solution);
    expect([...new Set(violations.map((v) => v.rule))]).toEqual(broken);
    expect(vector[0]).toBe(violations.length);
  });

  it('every rule has its own case, in the order of the definition', () => {
    expect(RULES.map((rule) => rule.id)).toEqual([...RULE_IDS]);
    expect(new Set(CASES.flatMap(([, broken]) => broken))).toEqual(new Set(RULE_IDS));
  });

  it('a pinned section may gain members', () => {
    const problem = tinyProblem((p) => { p.baseline = { sections: structuredClone(tinySolution().sections) as Sections, pinnedSectionIds: ['X2'] }; });
    const solution = tinySolution((s) => { s.sections[1]!.members.push(member('C6', 1, 'R2', 'A2', 'listener')); });
    expect(scorePlan(problem, solution).violations).toEqual([]);
  });

  it('a plan that names what the problem does not know is refused', () => {
    expect(() => scorePlan(tinyProblem(), tinySolution((s) => { s.sections[0]!.teacherId = 'nobody'; }))).toThrow(RangeError);
  });
});
