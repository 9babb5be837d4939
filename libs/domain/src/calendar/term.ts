import { DomainError } from '@tongtang/kernel';
import { dateInWeek, termWeekOf, weekdayOf, type SchoolDate } from '@tongtang/time';

/** A term of one bureau. Its weeks are counted from its first Monday. */
export interface Term {
  readonly firstMonday: SchoolDate;
  readonly weeks: number;
  /** After this date nothing of the term is accepted late any more. */
  readonly locksOn?: SchoolDate;
}

/** A term with a real Monday and 1 to 30 weeks; anything else is refused with `term.not-a-monday` or `term.bad-weeks`. */
export function checkTerm(term: Term): Term {
  if (weekdayOf(term.firstMonday) !== 1) throw new DomainError('term.not-a-monday', { date: term.firstMonday });
  if (!Number.isInteger(term.weeks) || term.weeks < 1 || term.weeks > 30) throw new DomainError('term.bad-weeks', { weeks: term.weeks });
  return term;
}

/** The term week of a date, or nothing outside the term. */
export function weekInTerm(term: Term, date: SchoolDate): number | undefined {
  const week = termWeekOf(term.firstMonday, date);
  return week >= 1 && week <= term.weeks ? week : undefined;
}

/** The Sunday of the last term week. */
export function lastDateOf(term: Term): SchoolDate {
  return dateInWeek(term.firstMonday, term.weeks, 7);
}
