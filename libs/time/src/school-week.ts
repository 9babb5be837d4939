import { addDays, daysBetween, weekdayOf, type SchoolDate, type Weekday } from './wall-clock.js';

export type WeekParity = 'odd' | 'even';
/** Which term weeks a pattern runs in. */
export type WeekPattern = 'all' | WeekParity | readonly number[];

/** Term week of a date: 1 for the week of the term's first Monday; 0 or less before it. */
export function termWeekOf(firstMonday: SchoolDate, date: SchoolDate): number {
  return Math.floor(daysBetween(firstMonday, date) / 7) + 1;
}

/** Parity counts term weeks, so the first week is odd whatever the year's week number says. */
export function parityOfWeek(week: number): WeekParity {
  return week % 2 === 0 ? 'even' : 'odd';
}

/** The date of a weekday in a term week. */
export function dateInWeek(firstMonday: SchoolDate, week: number, weekday: Weekday): SchoolDate {
  return addDays(firstMonday, (week - 1) * 7 + weekday - 1);
}

/** Monday to Sunday of a term week. */
export function datesOfWeek(firstMonday: SchoolDate, week: number): readonly SchoolDate[] {
  return Array.from({ length: 7 }, (_, day) => addDays(firstMonday, (week - 1) * 7 + day));
}

/** The Monday of the week that holds the date. */
export function mondayOf(date: SchoolDate): SchoolDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** Whether a pattern runs in that term week. */
export function runsInWeek(pattern: WeekPattern, week: number): boolean {
  if (pattern === 'all') return true;
  if (pattern === 'odd' || pattern === 'even') return parityOfWeek(week) === pattern;
  return pattern.includes(week);
}
