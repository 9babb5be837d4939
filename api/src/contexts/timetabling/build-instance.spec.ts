import { validateProblem } from '@tongtang/solver';
import { buildInstance, missingPeriods } from './build-instance.js';
import { DEFAULT_RULES, type InstanceRows } from './instance-rows.js';

const everyDay = (periods: readonly (readonly [periodNo: number, starts: number, ends: number])[]): InstanceRows['bellPeriods'] =>
  [1, 2, 3, 4, 5].flatMap((weekday) => periods.map(([periodNo, starts, ends]) => ({ bellScheduleId: 'bell-1', weekday, periodNo, starts, ends })));

const rows = (change: Partial<InstanceRows> = {}): InstanceRows => ({
  planId: 'plan-1', timeZone: 'Asia/Shanghai', term: { firstMonday: '2026-09-07', weeks: 18 }, rules: DEFAULT_RULES, effectiveOn: '2026-09-07',
  districts: [{ id: 'county', name: '县', code: '520123' }, { id: 'province', name: '省', code: '52' }],
  bells: [{ id: 'bell-1', code: 'B1', earlySlack: 5, lateSlack: 5 }],
  bellPeriods: everyDay([[1, 510, 550], [2, 560, 600], [3, 620, 660]]),
  schools: [
    { id: 'school-b', code: '2', name: '乙小学', districtId: 'county', bellScheduleId: 'bell-1', upMbps: 2, liveRoomsMax: 1, closed: [] },
    { id: 'school-a', code: '1', name: '甲小学', districtId: 'county', bellScheduleId: 'bell-1', upMbps: 20, liveRoomsMax: 2, closed: [{ weekday: 1, periodNo: 1 }, { weekday: 6, periodNo: 1 }] },
  ],
  rooms: [{ id: 'room-1', schoolId: 'school-a', name: '多媒体教室1', seats: 40, closed: [] }],
  assistants: [{ id: 'assistant-1', schoolId: 'school-a', name: '助教一', phone: '1' }, { id: 'assistant-1', schoolId: 'school-b', name: '助教一', phone: '1' }],
  classGroups: [{ id: 'class-2', schoolId: 'school-b', name: '一班', grades: [1, 2], size: 9 }, { id: 'class-1', schoolId: 'school-a', name: '三班', grades: [3], size: 30 }],
  demands: [{ classGroupId: 'class-1', subject: 'music', required: 2, own: 0 }, { classGroupId: 'class-2', subject: 'art', required: 2, own: 1 }],
  localLessons: [{ classGroupId: 'class-1', weekday: 2, periodNo: 2 }],
  teachers: [
    { id: 'teacher-10', registrationNo: 'T10', name: '十', phone: '', districtId: 'elsewhere', maxPerDay: 2, maxPerWeek: 8, preferredPerDay: 2, vettedUntil: '2027-04-10' },
    { id: 'teacher-2', registrationNo: 'T2', name: '二', phone: '', districtId: 'county', maxPerDay: 2, maxPerWeek: 8, preferredPerDay: 2, vettedUntil: '2027-04-10' },
  ],
  hours: [
    { personId: 'teacher-2', weekday: 1, starts: 480, ends: 720, preferred: false }, { personId: 'teacher-2', weekday: 1, starts: 500, ends: 600, preferred: true },
    { personId: 'assistant-1', weekday: 1, starts: 480, ends: 720, preferred: false },
  ],
  qualifications: [{ personId: 'teacher-2', subject: 'music', gradeBand: 'M' }, { personId: 'teacher-10', subject: 'art', gradeBand: 'L' }],
  bonds: [{ personId: 'teacher-2', schoolId: 'school-b' }], busy: [], taught: [], baseline: null, pinned: [], ...change,
});

describe('the scheduling instance of a plan', () => {
  it('is well-formed and follows natural keys, whatever the order of rows', () => {
    const { problem, warnings } = buildInstance(rows());
    expect(validateProblem(problem)).toMatchObject({ ok: true });
    expect(warnings).toEqual([]);
    expect(problem.sites.map(({ id, bandwidthClass }) => [id, bandwidthClass])).toEqual([['school-a', 'A'], ['school-b', 'B']]);
    expect(problem.classes.map(({ id, gradeBandIds }) => [id, gradeBandIds])).toEqual([['class-1', ['M']], ['class-2', ['L']]]);
    expect(problem.teachers.map(({ id, districtId }) => [id, districtId])).toEqual([['teacher-2', 'county'], ['teacher-10', null]]);
    expect(missingPeriods(problem)).toBe(3);
    const turned = rows();
    const reversed = Object.fromEntries(Object.entries(turned).map(([key, value]: [string, unknown]) => [key, Array.isArray(value) ? [...(value as unknown[])].reverse() : value])) as unknown as InstanceRows;
    expect(buildInstance({ ...reversed, assistants: turned.assistants }).problem).toEqual(problem);
  });

  it('leaves out a net teacher whose vetting has run out or was never done, and says so', () => {
    const expired = rows().teachers.map((teacher, index) => ({ ...teacher, vettedUntil: index === 0 ? null : '2026-09-07' }));
    const { problem, warnings } = buildInstance(rows({ teachers: expired }));
    expect(problem.teachers).toEqual([]);
    expect(warnings).toEqual([{ code: 'vettingExpired', subject: { id: 'teacher-2', name: '二' } }, { code: 'vettingMissing', subject: { id: 'teacher-10', name: '十' } }]);
  });

  it('leaves out a school without bells with everything in it', () => {
    const { problem, warnings } = buildInstance(rows({ schools: rows().schools.map((school) => (school.id === 'school-b' ? { ...school, bellScheduleId: null } : school)) }));
    expect(problem.sites.map(({ id }) => id)).toEqual(['school-a']);
    expect(problem.classes.map(({ id }) => id)).toEqual(['class-1']);
    expect(warnings).toEqual([{ code: 'noBells', subject: { id: 'school-b', name: '乙小学' } }]);
  });

  it('respects what other published plans hold: hours with their breaks, periods, limits and what is taught', () => {
    const busy = { weekday: 1, starts: 560, ends: 600 };
    const { problem } = buildInstance(rows({
      busy: [{ resourceId: 'teacher-2', asTeacher: true, ...busy }, ...['assistant-1', 'class-1', 'room-1'].map((resourceId) => ({ resourceId, asTeacher: false, ...busy }))],
      taught: [{ classGroupId: 'class-1', subject: 'music', periods: 1 }],
    }));
    const [teacher] = problem.teachers;
    expect(teacher).toMatchObject({ availability: [[1, 480, 550], [1, 610, 720]], maxPerDay: 1, maxPerWeek: 7, preferredPerDay: 1, preferredHours: [[1, 500, 600]], preferredSiteIds: ['school-b'] });
    expect(problem.assistants).toEqual([{ id: 'assistant-1', name: '助教一', siteId: 'school-a', availability: [[1, 480, 560], [1, 600, 720]] }]);
    expect(problem.rooms[0]?.closedPeriods).toEqual([[1, 2]]);
    expect(problem.classes[0]).toMatchObject({ busyPeriods: [[1, 2], [2, 2]], demands: [{ subjectId: 'music', requiredPeriods: 2, localPeriods: 1 }] });
    expect(validateProblem(problem)).toMatchObject({ ok: true });
  });

  it('carries the plan it is based on as a baseline, and what the draft pinned in the place where it now is', () => {
    const section = {
      id: 's1', originId: 'o1', netTeacherId: 'teacher-2', subject: 'music', gradeBand: 'M', weekday: 1, startsMinute: 620,
      members: [{ classGroupId: 'class-1', periodNo: 3, roomId: 'room-1', assistantId: 'assistant-1', kind: 'broadcast' as const }],
    };
    const other = { ...section, id: 's2', originId: 'o2', weekday: 2 };
    const { problem } = buildInstance(rows({ baseline: [section, other], pinned: [{ ...section, id: 's3', weekday: 3 }] }));
    expect(problem.baseline).toMatchObject({ pinnedSectionIds: ['o1'], sections: [{ id: 'o2', day: 2 }, { id: 'o1', day: 3, start: 620, members: [{ classId: 'class-1', role: 'listener' }] }] });
    expect(validateProblem(problem)).toMatchObject({ ok: true });
    expect(buildInstance(rows({ pinned: [section] })).problem.baseline).toMatchObject({ pinnedSectionIds: ['o1'], sections: [{ id: 'o1', day: 1 }] });
  });
});
