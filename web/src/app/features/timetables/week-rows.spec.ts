import type { Timetable, TimetableLesson } from './timetables.api.js';
import { weekDays, weekRows } from './week-rows.js';

const lesson = (weekday: number, starts: string, periodNo: number | null): TimetableLesson => ({
  lessonId: `${weekday}-${starts}`, date: '2026-11-23', weekday, starts, ends: starts, periodNo, subject: 'music', status: 'scheduled', netTeacher: { id: 't', name: '沈雨桐' }, classGroups: [],
});
const week = (lessons: TimetableLesson[]): Timetable => ({ kind: 'school', subject: { id: 's', name: '石坎' }, term: { id: 't', name: '' }, week: 12, weeks: 18, version: 1, lessons });

describe('weekRows', () => {
  it('puts one period into one row though its lessons begin at different minutes', () => {
    const rows = weekRows(week([lesson(2, '14:10', 5), lesson(1, '10:25', 3), lesson(3, '10:20', 3)]));
    expect(rows.map((row) => [row.key, row.starts, row.afternoon])).toEqual([['p3', '10:20', false], ['p5', '14:10', true]]);
    expect(rows[0]?.days.get(1)?.[0]?.lessonId).toBe('1-10:25');
  });
  it('goes by the clock where there are no common periods', () => {
    expect(weekRows(week([lesson(1, '9:00'.padStart(5, '0'), null), lesson(1, '08:40', null)])).map((row) => row.key)).toEqual(['08:40', '09:00']);
  });
});

describe('weekDays', () => {
  it('shows a Saturday only when it is taught', () => {
    expect(weekDays(week([lesson(1, '08:40', 1)]))).toEqual([1, 2, 3, 4, 5]);
    expect(weekDays(week([lesson(6, '08:40', 1)]))).toEqual([1, 2, 3, 4, 5, 6]);
  });
});
