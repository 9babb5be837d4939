import { explain, type ReasonStep } from '../explain.js';
import { randomCounty } from '../fixtures/county.js';
import { member, tinyProblem, tinySolution, type DraftProblem, type DraftSolution } from '../fixtures/tiny.js';
import { solve } from '../solve.js';

/** The chain of class C4 (site S3, music) when the plan is empty or as changed. */
const chainOf = (problem: (draft: DraftProblem) => void, plan: (draft: DraftSolution) => void = (s) => { s.sections = []; }): readonly ReasonStep[] => (
  explain(tinyProblem(problem), tinySolution(plan)).find((u) => u.classId === 'C4')?.chain ?? []);
const last = (...of: Parameters<typeof chainOf>): ReasonStep => chainOf(...of).at(-1)!;
const only = (p: DraftProblem, teacher: string) => { p.teachers = p.teachers.filter((t) => t.id === teacher); };

describe('the chain of reasons', () => {
  it('walks every filter in order and says what each left', () => {
    expect(chainOf((p) => only(p, 'T1')).map(({ filter, cause, left, periods }) => [filter, cause, left, periods])).toEqual([
      ['bandwidth', null, 1, 0], ['room', null, 1, 0], ['teacher', null, 1, 0], ['time', null, 3, 3], ['assistant', null, 2, 2],
      ['full', 'class', 2, 2], ['full', 'room', 2, 2], ['full', 'lesson', 2, 2], ['limits', null, 2, 2],
    ]);
  });

  it('bandwidth: the line is too weak, or there is none', () => {
    expect(chainOf((p) => { p.sites[2]!.bandwidthClass = 'C'; })).toEqual([{ filter: 'bandwidth', cause: null, left: 0, periods: 0, facts: [{ code: 'lineTooWeak', siteId: 'S3' }], more: 0 }]);
    expect(last((p) => { p.sites[2]!.maxConcurrentEndpoints = 0; }).facts).toEqual([{ code: 'noLine', siteId: 'S3' }]);
  });

  it('room: how many seats there are for how many pupils', () => {
    expect(last((p) => { p.rooms[3]!.seats = 10; }).facts).toEqual([{ code: 'roomsTooSmall', siteId: 'S3', roomId: 'R3', count: 20, limit: 10 }]);
    expect(last((p) => { p.rooms = p.rooms.filter((r) => r.siteId !== 'S3'); }).facts).toEqual([{ code: 'noRoom', siteId: 'S3' }]);
  });

  it('teacher: nobody, or only teachers who serve elsewhere or give no lessons', () => {
    expect(last((p) => { p.teachers = []; }).facts).toEqual([{ code: 'noQualifiedTeacher', subjectId: 'music', siteId: 'S3' }]);
    expect(last((p) => { p.teachers[0]!.maxPerWeek = 0; }).facts).toEqual([
      { code: 'teachersWithoutLessons', subjectId: 'music', siteId: 'S3', teacherIds: ['T1'], count: 1 }, { code: 'teachersElsewhere', subjectId: 'music', siteId: 'S3', teacherIds: ['T2'], count: 1 },
    ]);
  });

  it('time: which teacher misses which period by how many minutes, nearest first', () => {
    const step = last((p) => { only(p, 'T1'); p.teachers[0]!.availability = [[1, 440, 480], [2, 590, 640]]; });
    expect(step).toMatchObject({ filter: 'time', left: 0, facts: [
      { code: 'bellEarlier', day: 1, period: 1, start: 440, minutes: 45 }, { code: 'bellLater', teacherId: 'T1', siteId: 'S3', day: 2, period: 2, start: 590, minutes: 45 }, { code: 'bellLater', day: 2, period: 1, minutes: 95 },
    ] });
  });

  it('time: no period is open, or none on the days of the teacher', () => {
    expect(last((p) => { p.classes[3]!.busyPeriods = [[1, 1], [1, 2], [2, 1], [2, 2]]; }).facts).toEqual([{ code: 'noOpenPeriod', siteId: 'S3' }]);
    expect(last((p) => { only(p, 'T1'); p.teachers[0]!.availability = [[3, 475, 600]]; }).facts).toEqual([{ code: 'nobodyOnOpenDays', siteId: 'S3' }]);
  });

  it('assistant: the periods in which nobody is there', () => {
    const step = last((p) => { p.assistants = p.assistants.filter((a) => a.siteId !== 'S3'); });
    expect(step).toMatchObject({ filter: 'assistant', left: 0, facts: [[1, 1], [2, 1], [2, 2]].map(([day, period]) => ({ code: 'assistantAbsent', siteId: 'S3', day, period })) });
  });

  it('full: who holds the room with which lesson', () => {
    const step = last((p) => {
      only(p, 'T1');
      p.teachers[0]!.availability = [[1, 475, 540]];
      p.classes[4]!.demands = [{ subjectId: 'music', requiredPeriods: 1, localPeriods: 0 }];
    }, (s) => { s.sections = [{ id: 'X1', teacherId: 'T1', subjectId: 'music', gradeBandId: 'M', day: 1, start: 490, members: [member('C5', 1, 'R3', 'A3', 'interactive')] }]; });
    expect(step).toMatchObject({ filter: 'full', cause: 'room', facts: [{ code: 'roomTaken', roomId: 'R3', classIds: ['C5'], teacherId: 'T1', subjectId: 'music', gradeBandId: 'M', day: 1, period: 1, start: 490, end: 530 }] });
  });

  it('full: which lesson has all its classes, from how many schools', () => {
    const step = last((p) => { only(p, 'T1'); p.teachers[0]!.availability = [[1, 485, 525]]; p.delivery.maxClassesPerSection = 3; }, (s) => { s.sections.pop(); s.sections[0]!.members.pop(); });
    expect(step).toMatchObject({ filter: 'full', cause: 'lesson', facts: [{ code: 'lessonFull', teacherId: 'T1', day: 1, period: 1, start: 485, count: 3, limit: 3, sites: 2 }] });
  });

  it('limits: whose, and which', () => {
    const week = (p: DraftProblem) => { only(p, 'T1'); p.teachers[0]!.maxPerWeek = 1; }, day = (p: DraftProblem) => { only(p, 'T1'); p.teachers[0]!.maxPerDay = 1; p.rooms[3]!.closedPeriods = [[1, 1], [1, 2], [2, 2]]; };
    const busy = (s: DraftSolution) => { s.sections.shift(); s.sections[0]!.teacherId = 'T1'; s.sections[0]!.start = 535; s.sections[0]!.members[0]!.period = 2; };
    const free = (p: DraftProblem) => { p.sites[0]!.closedPeriods = []; };
    expect(last((p) => { week(p); free(p); }, busy)).toMatchObject({ filter: 'limits', left: 0, facts: [{ code: 'teacherWeekFull', teacherId: 'T1', count: 1, limit: 1 }] });
    expect(last((p) => { day(p); free(p); }, busy)).toMatchObject({ filter: 'limits', left: 0, facts: [{ code: 'teacherDayFull', teacherId: 'T1', day: 2, count: 1, limit: 1 }] });
  });

  it('ends with the filter that leaves nothing, and that is the reason; what is left never grows', () => {
    for (let seed = 0; seed < 15; seed++) {
      const problem = randomCounty(seed), { solution } = solve(problem, { seed, iterations: 80 });
      for (const { reason, detail, chain } of explain(problem, solution)) {
        expect(chain.at(-1)).toMatchObject({ filter: reason, left: 0, ...(detail.cause ? { cause: detail.cause } : {}) });
        expect(chain.slice(0, -1).every((step) => step.left > 0)).toBe(true);
        const pairs = chain.slice(3).map((step) => step.left);
        expect(pairs).toEqual([...pairs].sort((a, b) => b - a));
        expect(chain.at(-1)!.facts.length).toBeGreaterThan(0);
      }
    }
  });
});
