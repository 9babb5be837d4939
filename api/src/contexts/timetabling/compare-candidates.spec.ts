import { validateProblem, type PlannedSection, type Problem } from '@tongtang/solver';
import { ComparisonBase, figuresOf } from './compare-candidates.js';

const site = (id: string): Problem['sites'][number] => ({ id, name: `school ${id}`, districtId: 'd', bellScheduleId: 'bell', bandwidthClass: 'A', maxConcurrentEndpoints: 1, closedPeriods: [] });
const group = (id: string, siteId: string, music: number, art: number): Problem['classes'][number] => ({
  id, name: id, siteId, grades: [1], size: 20, gradeBandIds: ['L'], busyPeriods: [],
  demands: [{ subjectId: 'music', requiredPeriods: music, localPeriods: 0 }, { subjectId: 'art', requiredPeriods: art, localPeriods: 0 }],
});
const teacher = (id: string): Problem['teachers'][number] => ({
  id, name: id, districtId: 'd', serviceDistrictIds: null, qualifications: [{ subjectId: 'music', gradeBandIds: ['L'] }, { subjectId: 'art', gradeBandIds: ['L'] }],
  availability: [[1, 480, 720], [2, 480, 720]], preferredHours: [], preferredSiteIds: [], maxPerDay: 4, maxPerWeek: 8, preferredPerDay: 2,
});
const problem: Problem = {
  format: 'dual-teacher-instance/1', id: 'tiny', timeZone: 'Asia/Shanghai',
  delivery: { lessonMinutes: 40, maxInteractiveEndpoints: 6, maxClassesPerSection: 8, teacherBreakMinutes: 10, startGridMinutes: 5, gapToleranceMinutes: 20 },
  districts: [{ id: 'd' }], subjects: [{ id: 'music' }, { id: 'art' }], gradeBands: [{ id: 'L', grades: [1, 2] }],
  bellSchedules: [{ id: 'bell', earlySlack: 0, lateSlack: 0, periods: [1, 2].flatMap((day) => [1, 2].map((period) => ({ day, period, start: 440 + period * 60, end: 480 + period * 60 }))) }],
  sites: [site('a'), site('b'), site('c')], rooms: ['a', 'b', 'c'].map((id) => ({ id: `room-${id}`, siteId: id, seats: 40, closedPeriods: [] })),
  assistants: ['a', 'b', 'c'].map((id) => ({ id: `assistant-${id}`, siteId: id, availability: [[1, 480, 720], [2, 480, 720]] as [number, number, number][] })),
  classes: [group('a1', 'a', 2, 1), group('b1', 'b', 1, 1), group('c1', 'c', 1, 0)], teachers: [teacher('ann'), teacher('bob')],
};
const section = (id: string, teacherId: string, subjectId: string, day: number, period: number, places: readonly string[]): PlannedSection => ({
  id, teacherId, subjectId, gradeBandId: 'L', day, start: 440 + period * 60,
  members: places.map((place) => ({ classId: `${place}1`, period, roomId: `room-${place}`, assistantId: `assistant-${place}`, role: 'interactive' })),
});
const plan = [section('s1', 'ann', 'music', 1, 1, ['a', 'b']), section('s2', 'bob', 'music', 2, 1, ['a']), section('s3', 'ann', 'art', 1, 2, ['a'])];
const base = new ComparisonBase(problem);

describe('figures of a candidate', () => {
  it('are those of a count by hand', () => {
    expect(validateProblem(problem)).toMatchObject({ ok: true });
    expect(figuresOf(base, plan, null)).toEqual({
      missing: 6, coverage: 4, uncovered: 2, violations: 0, subjects: [{ subject: 'music', missing: 4, coverage: 3 }, { subject: 'art', missing: 2, coverage: 1 }],
      schools: 3, schoolsWithNothing: 1, worstSchool: { school: { id: 'c', name: 'school c' }, missing: 1, coverage: 0 },
      sections: 3, memberships: 4, classesPerSection: 1.3, busiestTeacher: { netTeacher: { id: 'ann', name: 'ann' }, sections: 2 }, sameTeacher: { pairs: 1, same: 0 }, changed: null,
    });
  });

  it('count what changed against the plan in force: another time or another teacher, not another room', () => {
    expect(figuresOf(base, plan, plan).changed).toEqual({ of: 4, memberships: 0 });
    const moved = [plan[0]!, { ...plan[1]!, teacherId: 'ann' }, { ...plan[2]!, day: 2, start: 560 }];
    expect(figuresOf(base, moved, plan)).toMatchObject({ changed: { of: 4, memberships: 2 }, sameTeacher: { pairs: 1, same: 1 } });
    expect(figuresOf(base, [], plan)).toMatchObject({ coverage: 0, changed: { of: 4, memberships: 4 }, busiestTeacher: null, classesPerSection: 0 });
  });

  it('give no more than is asked for, and judge no plan that names what is gone', () => {
    const twice = [...plan, section('s4', 'bob', 'art', 2, 2, ['a'])];
    expect(figuresOf(base, twice, null)).toMatchObject({ coverage: 4, memberships: 5, violations: expect.any(Number) });
    expect(figuresOf(base, twice, null).violations).toBeGreaterThan(0);
    expect(figuresOf(base, [section('s5', 'gone', 'music', 1, 1, ['a'])], null)).toMatchObject({ violations: null, coverage: 1 });
  });
});
