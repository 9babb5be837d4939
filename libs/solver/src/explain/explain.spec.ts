import { explain, type Unplaced } from '../explain.js';
import { randomCounty } from '../fixtures/county.js';
import { member, tinyProblem, tinySolution, type DraftProblem, type DraftSolution } from '../fixtures/tiny.js';
import { scorePlan } from '../score-plan.js';
import { solve } from '../solve.js';

/** Why class C4 (site S3, music) gets nothing when the plan is empty or as changed. */
const whyC4 = (problem: (draft: DraftProblem) => void, plan: (draft: DraftSolution) => void = (s) => { s.sections = []; }): Unplaced | undefined => (
  explain(tinyProblem(problem), tinySolution(plan)).find((u) => u.classId === 'C4'));
const only = (p: DraftProblem, teacher: string) => { p.teachers = p.teachers.filter((t) => t.id === teacher); };

describe('explain', () => {
  it('names no covered class-period', () => {
    expect(explain(tinyProblem(), tinySolution()).map((u) => [u.classId, u.subjectId, u.missing])).toEqual([['C3', 'music', 1], ['C3', 'art', 1], ['C6', 'music', 1]]);
  });

  it('answers about one of them alone', () => {
    const all = explain(tinyProblem(), tinySolution());
    expect(explain(tinyProblem(), tinySolution(), { classId: 'C3', subjectId: 'art' })).toEqual([all[1]]);
  });

  it('bandwidth: no live lesson at class C', () => {
    expect(whyC4((p) => { p.sites[2]!.bandwidthClass = 'C'; })).toMatchObject({ missing: 1, reason: 'bandwidth' });
  });

  it('room: none that seats the class', () => {
    expect(whyC4((p) => { p.rooms[3]!.seats = 10; })?.reason).toBe('room');
  });

  it('teacher: nobody qualified serves the district', () => {
    expect(whyC4((p) => only(p, 'T2'))?.reason).toBe('teacher');
  });

  it('time: no hour meets an open period, with the nearest miss', () => {
    const why = whyC4((p) => { only(p, 'T1'); p.teachers[0]!.availability = [[1, 440, 480]]; });
    expect(why).toMatchObject({ reason: 'time', detail: { teachers: 1, nearestMinutes: 45 } });
  });

  it('assistant: nobody in the room then', () => {
    expect(whyC4((p) => { p.assistants = p.assistants.filter((a) => a.siteId !== 'S3'); })?.reason).toBe('assistant');
  });

  it('full: the room is taken in every possible period, by whom', () => {
    const why = whyC4((p) => {
      only(p, 'T1');
      p.teachers[0]!.availability = [[1, 475, 540]];
      p.classes[4]!.demands = [{ subjectId: 'music', requiredPeriods: 1, localPeriods: 0 }];
    }, (s) => { s.sections = [{ id: 'X1', teacherId: 'T1', subjectId: 'music', gradeBandId: 'M', day: 1, start: 490, members: [member('C5', 1, 'R3', 'A3', 'interactive')] }]; });
    expect(why).toMatchObject({ reason: 'full', detail: { cause: 'room', holders: ['C5'] } });
  });

  it('full: every such lesson has all its classes', () => {
    const why = whyC4((p) => { only(p, 'T1'); p.teachers[0]!.availability = [[1, 485, 525]]; p.delivery.maxClassesPerSection = 3; }, (s) => { s.sections.pop(); s.sections[0]!.members.pop(); });
    expect(why).toMatchObject({ reason: 'full', detail: { cause: 'lesson' } });
  });

  it('limits: the teachers who could have no lesson left', () => {
    const why = whyC4((p) => { only(p, 'T1'); p.teachers[0]!.maxPerWeek = 1; }, (s) => { s.sections.shift(); s.sections[0]!.teacherId = 'T1'; });
    expect(why).toMatchObject({ reason: 'limits', detail: { teachers: 1 } });
  });

  it('open: a lesson could still be placed', () => {
    expect(whyC4(() => undefined)?.reason).toBe('open');
  });

  it('accounts for every uncovered period, and a solved plan forgets none', () => {
    for (let seed = 0; seed < 15; seed++) {
      const problem = randomCounty(seed), { solution } = solve(problem, { seed, iterations: 200 }), unplaced = explain(problem, solution);
      expect(unplaced.reduce((sum, u) => sum + u.missing, 0)).toBe(scorePlan(problem, solution).uncovered);
      expect(unplaced.filter((u) => u.reason === 'open')).toEqual([]);
    }
  });
});
