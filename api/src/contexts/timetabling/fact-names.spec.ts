import type { Problem } from '@tongtang/solver';
import { FactNames } from './fact-names.js';

const problem = {
  teachers: [{ id: 't', name: '梁一舟' }], classes: [{ id: 'c', name: '一年级', siteId: 's' }], sites: [{ id: 's', name: '石坎村教学点' }], rooms: [{ id: 'r', name: '多媒体教室', siteId: 's' }],
  assistants: [{ id: 'a', name: '罗秀兰', siteId: 's' }], bellSchedules: [{ id: 'b', name: 'A' }], districts: [{ id: 'd', name: '修文县' }],
} as unknown as Problem;

describe('facts of the engine with names', () => {
  const names = new FactNames(problem);

  it('have the school of a class, room or assistant without being told', () => {
    expect(names.fact({ code: 'classTaken', classId: 'c', day: 2, period: 3, start: 620, minutes: 5 })).toEqual({
      code: 'classTaken', classGroup: { id: 'c', name: '一年级' }, school: { id: 's', name: '石坎村教学点' }, weekday: 2, periodNo: 3, starts: '10:20', minutes: 5,
    });
  });

  it('count of a limit, whatever the engine calls it', () => {
    expect(names.fact({ code: 'lesson-full', teacherId: 't', classes: 8, sites: 7, most: 8, sectionId: 'x' })).toEqual({ code: 'lesson-full', netTeacher: { id: 't', name: '梁一舟' }, count: 8, schools: 7, limit: 8 });
    expect(names.fact({ code: 'teacher-limit', teacherId: 't', maxPerDay: 4, maxPerWeek: 12 })).toMatchObject({ count: 4, limit: 12 });
  });

  it('name several of a kind, and pass on what has no name', () => {
    expect(names.fact({ code: 'teachersCould', teacherIds: ['t', 'gone'], subjectId: 'music', gradeBandId: 'L' })).toEqual({ code: 'teachersCould', names: ['梁一舟', 'gone'], subject: 'music', gradeBand: 'L' });
    expect(names.fact({ code: 'malformed', names: ['sites[0].id'] })).toEqual({ code: 'malformed', names: ['sites[0].id'] });
  });
});
