import fc from 'fast-check';
import { aBellSchedule, aMember, aSection } from '@tongtang/testing';
import { instantOf, MINUTE_MS, parseWallTime, weekdayOf } from '@tongtang/time';
import type { DayRule, Holiday } from '../calendar/index.js';
import {
  bookingsOf, diffTimetable, materialiseLessons, plannedPeriods, weeklyShare, type ExistingLesson, type MaterialiseInput, type PlannedLesson,
} from './index.js';

const holidays: readonly Holiday[] = [
  { date: '2026-09-20', name: '国庆节', off: false },
  { date: '2026-09-25', name: '中秋节', off: true },
  ...['01', '02', '03', '04', '05', '06', '07'].map((day) => ({ date: `2026-10-${day}`, name: '国庆节', off: true })),
  { date: '2026-10-10', name: '国庆节', off: false },
];
const input = (facts: Partial<MaterialiseInput> = {}): MaterialiseInput => ({
  term: { firstMonday: '2026-09-07', weeks: 18 }, effectiveFrom: '2026-09-07', sections: [aSection()], holidays, dayRules: [], lessonMinutes: 40,
  bellScheduleOf: () => aBellSchedule(), ...facts,
});
const made = (facts: Partial<MaterialiseInput> = {}): readonly PlannedLesson[] => materialiseLessons(input(facts)).lessons;

describe('lessons of a plan', () => {
  it('are one a week, numbered from one, at the school’s wall clock', () => {
    const lessons = made();
    expect(lessons).toHaveLength(18);
    expect(lessons.map((lesson) => lesson.number)).toEqual(Array.from({ length: 18 }, (_, index) => index + 1));
    expect(lessons[5]).toMatchObject({
      schoolDate: '2026-10-13', startsLocal: '2026-10-13T10:20', timeZone: 'Asia/Shanghai', status: 'scheduled', netTeacherId: 'teacher-1',
      during: { start: instantOf('2026-10-13', 620), end: instantOf('2026-10-13', 660) },
    });
    expect(lessons.every((lesson) => weekdayOf(lesson.schoolDate) === 2)).toBe(true);
  });

  it('on a holiday are suspended and keep their number', () => {
    const thursdays = made({ sections: [aSection({ weekday: 4 })] });
    expect(thursdays).toHaveLength(18);
    expect(thursdays[3]).toMatchObject({ schoolDate: '2026-10-01', number: 4, status: 'suspended', reason: 'holiday' });
    expect(thursdays.filter((lesson) => lesson.status === 'suspended')).toHaveLength(1);
  });

  it('are not made on a make-up workday until somebody decides', () => {
    const { lessons, findings } = materialiseLessons(input({ sections: [aSection({ weekday: 6 })] }));
    expect(lessons.map((lesson) => lesson.schoolDate)).not.toContain('2026-10-10');
    expect(findings).toContainEqual({ kind: 'undecidedMakeUp', date: '2026-09-20', name: '国庆节' });
    expect(findings).toContainEqual({ kind: 'undecidedMakeUp', date: '2026-10-10', name: '国庆节' });
  });

  it('follow the weekday that a rule lends to a date', () => {
    const runsAs: DayRule = { kind: 'runsAs', date: '2026-10-10', weekday: 2 };
    const lessons = made({ dayRules: [runsAs] });
    expect(lessons).toHaveLength(19);
    expect(lessons[5]).toMatchObject({ schoolDate: '2026-10-10', number: 6, status: 'scheduled', seats: [{ periodNo: 3, fit: 'exact' }, {}] });
    const thursdayAsTuesday = made({ dayRules: [{ kind: 'runsAs', date: '2026-10-15', weekday: 2 }], sections: [aSection({ weekday: 4 })] });
    expect(thursdayAsTuesday[5]).toMatchObject({ schoolDate: '2026-10-15', status: 'suspended', reason: 'dayRule' });
    expect(made({ dayRules: [{ kind: 'closed', date: '2026-10-13' }] })[5]).toMatchObject({ number: 6, status: 'suspended', reason: 'dayRule' });
    expect(made({ dayRules: [{ kind: 'noNetLessons', date: '2026-10-13' }] })[5]).toMatchObject({ number: 6, status: 'suspended' });
  });

  it('alternate by term week', () => {
    const dates = (weekPattern: 'odd' | 'even' | readonly number[]): readonly string[] =>
      made({ sections: [aSection({ weekPattern })], term: { firstMonday: '2026-09-07', weeks: 4 } }).map((lesson) => lesson.schoolDate);
    expect(dates('odd')).toEqual(['2026-09-08', '2026-09-22']);
    expect(dates('even')).toEqual(['2026-09-15', '2026-09-29']);
    expect(dates([4])).toEqual(['2026-09-29']);
    const lent = made({ sections: [aSection({ weekPattern: 'odd' })], dayRules: [{ kind: 'runsAs', date: '2026-10-10', weekday: 2, parity: 'odd' }] });
    expect(lent.map((lesson) => lesson.schoolDate)).toContain('2026-10-10');
  });

  it('begin at the effective date and count on from what was there', () => {
    const lessons = made({ effectiveFrom: '2026-10-12', numbersGiven: new Map([['section-1', 5]]) });
    expect(lessons[0]).toMatchObject({ schoolDate: '2026-10-13', number: 6 });
    expect(lessons).toHaveLength(13);
  });

  it('occupy a room for the lesson and its period together, and ask a school that has to shift its bell', () => {
    const late = aBellSchedule('late', ['08:40', '09:30', '10:25', '11:15']);
    const { lessons, findings } = materialiseLessons(input({ bellScheduleOf: (schoolId) => (schoolId === 'school-2' ? late : aBellSchedule()) }));
    const at = (time: string): number => instantOf('2026-10-13', parseWallTime(time));
    expect(lessons[5]?.seats[0]).toMatchObject({ fit: 'exact', needsAgreement: false, occupies: { start: at('10:20'), end: at('11:00') } });
    expect(lessons[5]?.seats[1]).toMatchObject({ fit: 'shift', needsAgreement: true, occupies: { start: at('10:20'), end: at('11:05') } });
    expect(findings.filter((finding) => finding.kind === 'offBell')).toEqual([]);
  });

  it('name what no bell fits instead of guessing', () => {
    const { findings } = materialiseLessons(input({ sections: [aSection({ members: [aMember(1, { periodNo: 9 }), aMember(2, { periodNo: 5 })] })] }));
    expect(findings).toContainEqual({ kind: 'noPeriod', date: '2026-10-13', originId: 'section-1', schoolId: 'school-1', periodNo: 9 });
    expect(findings).toContainEqual({ kind: 'offBell', date: '2026-10-13', originId: 'section-1', schoolId: 'school-2', periodNo: 5 });
    const spring = materialiseLessons(input({
      timeZone: 'America/New_York', term: { firstMonday: '2026-03-02', weeks: 1 }, effectiveFrom: '2026-03-02',
      sections: [aSection({ weekday: 7, startsMinute: 150 })],
    }));
    expect(spring).toMatchObject({ lessons: [], findings: [{ kind: 'wallClockGap', date: '2026-03-08', originId: 'section-1' }] });
  });

  it('never number a section twice or out of order', () => {
    fc.assert(fc.property(fc.constantFrom(1, 2, 3, 4, 5), fc.constantFrom('all', 'odd', 'even'), fc.integer({ min: 0, max: 100 }), (weekday, weekPattern, skip) => {
      const lessons = made({
        sections: [aSection({ weekday: weekday as 1, weekPattern: weekPattern as 'all' })],
        dayRules: [{ kind: 'runsAs', date: '2026-10-10', weekday: 4 }], effectiveFrom: `2026-${skip < 50 ? '09-20' : '10-09'}`,
      });
      return lessons.every((lesson, index) => lesson.number === index + 1 && lesson.schoolDate > (lessons[index - 1]?.schoolDate ?? ''));
    }), { numRuns: 30 });
  });
});

describe('a re-publication', () => {
  const existing = (lesson: PlannedLesson, index: number, facts: Partial<ExistingLesson> = {}): ExistingLesson => ({
    id: `lesson-${index + 1}`, originId: lesson.originId, sectionId: lesson.sectionId, schoolDate: lesson.schoolDate, number: lesson.number,
    status: lesson.status, during: lesson.during, netTeacherId: lesson.netTeacherId, settledByHand: false,
    seats: lesson.seats.map((seat) => ({
      id: `seat-${index + 1}-${seat.classGroupId}`, classGroupId: seat.classGroupId, roomId: seat.roomId, assistantId: seat.assistantId, kind: seat.kind,
      periodNo: seat.periodNo, occupies: seat.occupies,
    })), ...facts,
  });
  const first = made();
  const published = first.map((lesson, index) => existing(lesson, index));

  it('of the same sections changes nothing', () => {
    expect(diffTimetable(published, first, '2026-09-07')).toEqual({ create: [], update: [], cancel: [], keep: published.map((lesson) => lesson.id) });
  });

  it('changes only what differs, and nothing before its effective date', () => {
    const copied = aSection({ id: 'section-9', originId: 'section-1', members: [aMember(1, { roomId: 'room-7' }), aMember(3)], netTeacherId: 'teacher-2' });
    const wanted = made({ sections: [copied], effectiveFrom: '2026-10-12', numbersGiven: new Map([['section-1', 5]]) });
    const difference = diffTimetable(published, wanted, '2026-10-12');
    expect(difference).toMatchObject({ create: [], cancel: [], keep: [] });
    expect(difference.update).toHaveLength(13);
    expect(difference.update[0]).toMatchObject({
      lessonId: 'lesson-6', changed: ['section', 'netTeacher', 'seats'],
      seats: { create: [{ classGroupId: 'class-3' }], update: [{ seatId: 'seat-6-class-1', to: { roomId: 'room-7' } }], remove: ['seat-6-class-2'] },
    });
  });

  it('cancels what has gone and creates what is new', () => {
    const wanted = made({ sections: [aSection({ id: 'section-2', weekday: 3 })] });
    const difference = diffTimetable(published, wanted, '2026-09-07');
    expect(difference.create).toHaveLength(18);
    expect(difference.cancel).toEqual(published.map((lesson) => lesson.id));
  });

  it('leaves cancelled, begun and settled lessons as they are', () => {
    const settled = [
      ...published.slice(0, 15), existing(first[15] as PlannedLesson, 15, { status: 'cancelled' }),
      existing(first[16] as PlannedLesson, 16, { settledByHand: true }), existing(first[17] as PlannedLesson, 17, { status: 'live' }),
    ];
    const wanted = made({ sections: [aSection({ netTeacherId: 'teacher-2' })] });
    expect(diffTimetable(settled, wanted, '2026-09-07')).toMatchObject({ create: [], cancel: [], keep: ['lesson-16', 'lesson-17', 'lesson-18'] });
    expect(diffTimetable(settled, [], '2026-09-07').cancel).toHaveLength(16);
  });
});

describe('bookings', () => {
  it('take the teacher for the lesson and each room once for its seats, in order of resource', () => {
    const during = { start: 100 * MINUTE_MS, end: 140 * MINUTE_MS };
    const seat = { classGroupId: 'c1', roomId: 'r1', assistantId: 'a1', occupies: { start: during.start, end: during.end + 5 * MINUTE_MS } };
    expect(bookingsOf({ during, teacherIds: ['t1'], seats: [seat, { ...seat, classGroupId: 'c0' }, { ...seat, classGroupId: 'c9', status: 'excused' }] })).toEqual([
      { resourceId: 'a1', kind: 'person', during: seat.occupies }, { resourceId: 'c0', kind: 'classGroup', during: seat.occupies },
      { resourceId: 'c1', kind: 'classGroup', during: seat.occupies }, { resourceId: 'r1', kind: 'room', during: seat.occupies },
      { resourceId: 't1', kind: 'person', during },
    ]);
  });
});

describe('planned periods', () => {
  it('count a class once for each section, alternating weeks by half', () => {
    expect(weeklyShare([1, 2], 16)).toBe(0.125);
    expect(plannedPeriods([aSection(), aSection({ weekPattern: 'odd', members: [aMember(1)] })], 18)).toEqual([
      { classGroupId: 'class-1', subject: 'music', planned: 1.5 }, { classGroupId: 'class-2', subject: 'music', planned: 1 },
    ]);
  });
});
