import { applyChanges } from '../desk/answers.js';
import { member, tinyProblem, tinySolution, type DraftProblem, type DraftSolution } from '../fixtures/tiny.js';
import type { Member, Problem } from '../problem.js';
import { scorePlan } from '../score-plan.js';
import type { Solution } from '../solution.js';
import { applyEvent, type RepairEvent } from './event.js';
import { repair, type RepairOptions, type RepairProposal } from './proposals.js';

const lesson = (id: string, teacherId: string, day: number, start: number, members: Member[]) => ({ id, teacherId, subjectId: 'music', gradeBandId: 'L', day, start, members });
const c1 = (period = 1) => member('C1', period, 'R1', 'A1', 'interactive'), c3 = (period = 1) => member('C3', period, 'R2', 'A2', 'listener'), c6 = (period = 1) => member('C6', period, 'R2', 'A2', 'listener');

/** Repairs and proves every proposal on the changed problem. */
function repaired(event: RepairEvent, sections: DraftSolution['sections'] | null = null, change: (p: DraftProblem) => void = () => undefined, options: RepairOptions = {}): RepairProposal[] {
  const problem = tinyProblem(change), solution = tinySolution((s) => { if (sections) s.sections = sections; }), list = repair(problem, solution, event, options);
  expect(scorePlan(problem, solution).violations).toEqual([]);
  expect(list.length).toBeGreaterThan(0);
  for (const proposal of list) expectProven(applyEvent(problem, event), solution, proposal);
  return list;
}

function expectProven(changed: Problem, solution: Solution, { changes, score }: RepairProposal): void {
  const full = scorePlan(changed, { ...solution, sections: applyChanges(solution.sections, changes) });
  expect(full.violations).toEqual([]);
  expect(score).toEqual(full.vector);
}

const figures = ({ kept, retimed, joined, lost, outside }: RepairProposal) => ({ kept, retimed, joined, lost, outside });
const none = { kept: 0, retimed: 0, joined: 0, lost: 0, outside: 0 };

describe('a repair', () => {
  it('lets a substitute give the lesson of an absent teacher at its time', () => {
    const [first, ...others] = repaired({ kind: 'teacher-absent', teacherId: 'T1' }, [lesson('X', 'T1', 1, 480, [c1(), c3()])]);
    expect(others).toEqual([]);
    expect(figures(first!)).toEqual({ ...none, kept: 2 });
    expect(first!.changes).toEqual([{ sectionId: 'X', before: lesson('X', 'T1', 1, 480, [c1(), c3()]), after: lesson('X', 'T2', 1, 480, [c1(), c3()]) }]);
    expect(first!.outcomes[0]).toEqual({ classId: 'C1', siteId: 'S1', subjectId: 'music', sectionId: 'X', day: 1, period: 1, outcome: 'kept', to: { sectionId: 'X', teacherId: 'T2', day: 1, start: 480, period: 1 } });
    expect(first!.affectedSiteIds).toEqual(['S1', 'S2']);
  });

  it('leaves the days alone on which the teacher is there', () => {
    const [first] = repaired({ kind: 'teacher-absent', teacherId: 'T1', days: [2] }, [lesson('X', 'T1', 1, 480, [c1()]), lesson('Y', 'T1', 2, 480, [c3()])]);
    expect(first).toMatchObject({ orphaned: 1, kept: 1, changes: [{ sectionId: 'Y', after: { teacherId: 'T2' } }] });
  });

  it('gives a lesson at another time when nobody has this one', () => {
    const list = repaired({ kind: 'teacher-absent', teacherId: 'T1' }, [lesson('X', 'T1', 1, 480, [c1()])], (p) => { p.teachers[1]!.availability = [[2, 475, 600]]; });
    expect(list.map((p) => [p.kind, figures(p)])).toEqual([['least-disturbance', { ...none, retimed: 1 }], ['keep-times', { ...none, lost: 1 }]]);
    expect(list[0]!.changes).toMatchObject([{ sectionId: 'X', after: { teacherId: 'T2', day: 2 } }]);
  });

  it('seats children in another lesson that has a place', () => {
    const [first] = repaired({ kind: 'teacher-absent', teacherId: 'T1' }, [lesson('X', 'T1', 1, 480, [c1()]), lesson('Y', 'T2', 2, 480, [c6()])], (p) => { p.teachers[1]!.maxPerWeek = 1; });
    expect(figures(first!)).toEqual({ ...none, joined: 1 });
    expect(first!.changes).toMatchObject([{ sectionId: 'X', after: null }, { sectionId: 'Y', after: { members: [{ classId: 'C1' }, { classId: 'C6' }] } }]);
  });

  it('frees a substitute by giving a lesson of theirs to a third, when others may change', () => {
    // T2 is busy with C6 at the time of the orphans C1 and C2; T3 could teach C6 only.
    const sections = [lesson('X', 'T1', 1, 480, [c1(), member('C2', 1, 'R1', 'A1', 'interactive')]), lesson('Y', 'T2', 1, 480, [c6()])];
    const third = (p: DraftProblem) => {
      p.teachers[1]!.serviceDistrictIds = null;
      p.districts.push({ id: 'D3' });
      p.sites[1]!.districtId = 'D3';
      p.teachers.push({ ...p.teachers[1]!, id: 'T3', serviceDistrictIds: ['D3'] });
      p.teachers[1]!.availability = [[1, 475, 525]];
      p.delivery.maxClassesPerSection = 2;
    };
    const list = repaired({ kind: 'teacher-absent', teacherId: 'T1' }, sections, third);
    expect(list.map((p) => [p.kind, figures(p)])).toContainEqual(['most-rescued', { ...none, kept: 2, outside: 1 }]);
    expect(repaired({ kind: 'teacher-absent', teacherId: 'T1' }, sections, third, { touchNothingElse: true }).map((p) => p.outside)).toEqual([0]);
  });

  it('takes another room of the school, or another assistant', () => {
    const room = repaired({ kind: 'room-lost', roomId: 'R2' }, [lesson('X', 'T1', 1, 480, [c3()])]);
    expect(room).toMatchObject([{ kept: 1, changes: [{ sectionId: 'X', after: { teacherId: 'T1', members: [{ classId: 'C3', roomId: 'R2b' }] } }] }]);
    const assistant = repaired({ kind: 'assistant-lost', assistantId: 'A2' }, [lesson('X', 'T1', 1, 480, [c3()])]);
    expect(assistant).toMatchObject([{ kept: 1, changes: [{ sectionId: 'X', after: { members: [{ assistantId: 'A2b' }] } }] }]);
  });

  it('finds another time when a period closes', () => {
    const [first] = repaired({ kind: 'period-closed', siteId: 'S1', day: 1, period: 1 }, [lesson('X', 'T1', 1, 480, [c1(), c3()])]);
    expect(first).toMatchObject({ orphaned: 1, retimed: 1, lost: 0 });
    expect(first!.changes.find((c) => c.sectionId === 'X')).toMatchObject({ after: { members: [{ classId: 'C3' }] } });
    expect(() => repaired({ kind: 'period-closed', siteId: 'S1', day: 1, period: 9 })).toThrow(RangeError);
  });

  it('takes a school out and offers its places to classes that miss the subject', () => {
    const list = repaired({ kind: 'site-dropped', siteId: 'S1' }, [lesson('X', 'T1', 1, 485, [c1(), c3()])]);
    expect(list[0]).toMatchObject({ kind: 'most-rescued', gone: 1, orphaned: 0, lost: 0, gained: 1, outside: 0, changes: [{ sectionId: 'X', after: { members: [{ classId: 'C3' }, { classId: 'C4' }] } }] });
    expect(list[1]).toMatchObject({ kind: 'least-disturbance', gained: 0, changes: [{ sectionId: 'X', after: { members: [{ classId: 'C3' }] } }] });
  });

  it('follows a changed bell', () => {
    const periods = tinyProblem().bellSchedules[0]!.periods.map((p) => ({ ...p, start: p.start + 20, end: p.end + 20 }));
    const [one] = repaired({ kind: 'bell-changed', siteId: 'S1', periods }, [lesson('X', 'T1', 1, 480, [c1(), c3()])]);
    expect(one).toMatchObject({ orphaned: 1, lost: 0 });
    expect(one!.outside).toBe(0);
    const [all] = repaired({ kind: 'bell-changed', bellScheduleId: 'B1', periods }, [lesson('X', 'T1', 1, 480, [c1(), c3()])]);
    expect(all).toMatchObject({ orphaned: 2, kept: 2, changes: [{ sectionId: 'X', after: { day: 1, start: 500 } }] });
  });

  it('lets go of pins that the event breaks, and of no others', () => {
    const sections = [lesson('X', 'T1', 1, 480, [c1()]), lesson('Y', 'T1', 2, 480, [c3()])], problem = tinyProblem((p) => { p.baseline = { sections, pinnedSectionIds: ['X', 'Y'] }; });
    expect(applyEvent(problem, { kind: 'teacher-absent', teacherId: 'T1', days: [1] }).baseline!.pinnedSectionIds).toEqual(['Y']);
    expect(applyEvent(problem, { kind: 'site-dropped', siteId: 'S2' }).baseline!.pinnedSectionIds).toEqual(['X']);
    expect(applyEvent(problem, { kind: 'room-lost', roomId: 'R2b' }).baseline!.pinnedSectionIds).toEqual(['X', 'Y']);
    for (const event of [{ kind: 'teacher-absent', teacherId: 'T1', days: [1] }, { kind: 'site-dropped', siteId: 'S2' }] as const) {
      const solution = tinySolution((s) => { s.sections = sections; });
      for (const proposal of repair(problem, solution, event)) expectProven(applyEvent(problem, event), solution, proposal);
    }
  });

  it('refuses events about what is unknown', () => {
    for (const event of [{ kind: 'teacher-absent', teacherId: '?' }, { kind: 'room-lost', roomId: '?' }, { kind: 'assistant-lost', assistantId: '?' }, { kind: 'site-dropped', siteId: '?' }, { kind: 'bell-changed', bellScheduleId: '?', periods: [] }] as const) {
      expect(() => repair(tinyProblem(), tinySolution(), event)).toThrow(RangeError);
    }
  });
});
