import type { Timetable, TimetableLesson } from './timetables.api.js';

export interface WeekRow {
  readonly key: string;
  /** Null for a net teacher, whose lessons follow the bells of many schools. */
  readonly periodNo: number | null;
  readonly starts: string;
  /** The first row after the noon break. */
  readonly afternoon: boolean;
  /** Lessons by weekday, Monday = 1. */
  readonly days: ReadonlyMap<number, readonly TimetableLesson[]>;
}

/** Rows of a week in the order of the day: one per period, or per start where periods differ. */
export function weekRows(timetable: Timetable): readonly WeekRow[] {
  const groups = new Map<string, TimetableLesson[]>();
  for (const lesson of timetable.lessons) {
    const key = lesson.periodNo === null ? lesson.starts : `p${lesson.periodNo}`;
    groups.set(key, [...(groups.get(key) ?? []), lesson]);
  }
  const rows = [...groups].map(([key, lessons]) => {
    const days = new Map<number, TimetableLesson[]>();
    for (const lesson of lessons) days.set(lesson.weekday, [...(days.get(lesson.weekday) ?? []), lesson]);
    const starts = lessons.map((lesson) => lesson.starts).sort()[0] ?? '';
    return { key, periodNo: lessons[0]?.periodNo ?? null, starts, days };
  });
  rows.sort((a, b) => a.starts.localeCompare(b.starts));
  return rows.map((row, index) => ({ ...row, afternoon: row.starts >= '12:00' && index > 0 && (rows[index - 1]?.starts ?? '') < '12:00' }));
}

/** Monday to Friday, and the week-end days on which something is taught. */
export function weekDays(timetable: Timetable): readonly number[] {
  return [1, 2, 3, 4, 5, ...[6, 7].filter((day) => timetable.lessons.some((lesson) => lesson.weekday === day))];
}
