/**
 * One thing that is so, as a code with what it speaks of: identifiers of the problem and numbers, never words. The texts are `planner.explain.fact.<code>`.
 * Minutes since midnight are `start` and `end`; `minutes` is how much is short or to be shifted; `count` of `limit` is how much is used up.
 */
export interface Fact {
  readonly code: FactCode;
  readonly teacherId?: string;
  readonly classId?: string;
  readonly siteId?: string;
  readonly roomId?: string;
  readonly assistantId?: string;
  readonly subjectId?: string;
  readonly gradeBandId?: string;
  readonly day?: number;
  readonly period?: number;
  readonly start?: number;
  readonly end?: number;
  readonly minutes?: number;
  readonly count?: number;
  readonly limit?: number;
  /** Schools that the `count` classes come from. */
  readonly sites?: number;
  /** More of the same kind: classes that hold a room, teachers who could. */
  readonly classIds?: readonly string[];
  readonly teacherIds?: readonly string[];
}

/** Everything a chain of reasons or a tried time can say. */
export const FACT_CODES = [
  // What a filter found.
  'lineTooWeak', 'noLine', 'roomsTooSmall', 'noRoom', 'noQualifiedTeacher', 'teachersElsewhere', 'teachersWithoutLessons', 'teachersCould', 'noOpenPeriod', 'nobodyOnOpenDays',
  // What stands in the way at one time. In the order of the rules they break.
  'bellLater', 'bellEarlier', 'teacherAway', 'nobodyThatDay', 'siteClosed', 'classBusy', 'classTaken', 'roomClosed', 'roomTaken', 'roomShared', 'assistantAbsent', 'assistantTaken', 'lineFull', 'lessonFull',
  'teacherDayFull', 'teacherWeekFull', 'teacherBusy', 'placeFree',
] as const;
export type FactCode = (typeof FACT_CODES)[number];
