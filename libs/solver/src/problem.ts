/** Plain JSON of one timetabling instance, format `dual-teacher-instance/1`. Names follow the scheduling problem, not the product. */

export const PROBLEM_FORMAT = 'dual-teacher-instance/1';

/** `[day, start, end)`: ISO weekday 1..7, minutes since local midnight. */
export type DayInterval = readonly [day: number, start: number, end: number];
/** `[day, period]` of a bell schedule. */
export type DayPeriod = readonly [day: number, period: number];
/** A: two-way, B: can only listen, C: no live lessons. */
export type BandwidthClass = 'A' | 'B' | 'C';
export type Role = 'interactive' | 'listener';

export interface Named { readonly id: string; readonly name?: string }

export interface Delivery {
  readonly lessonMinutes: number;
  readonly maxInteractiveEndpoints: number;
  readonly maxClassesPerSection: number;
  readonly teacherBreakMinutes: number;
  readonly startGridMinutes: number;
  readonly gapToleranceMinutes: number;
}

/** Soft terms in the order of the problem definition (S1..S12). */
export const TERM_NAMES = [
  'pairing', 'spread', 'gap', 'overload', 'crossDistrict', 'preferredHours',
  'preferredSite', 'section', 'listener', 'offBell', 'disruptionTime', 'disruptionTeacher',
] as const;
export type TermName = (typeof TERM_NAMES)[number];
export type Weights = Readonly<Record<TermName, number>>;

export const DEFAULT_WEIGHTS: Weights = {
  pairing: 10, spread: 8, gap: 1, overload: 4, crossDistrict: 1, preferredHours: 2,
  preferredSite: 1, section: 2, listener: 1, offBell: 1, disruptionTime: 10, disruptionTeacher: 5,
};

export interface GradeBand extends Named { readonly grades: readonly number[] }

export interface BellPeriod { readonly day: number; readonly period: number; readonly start: number; readonly end: number }
export interface BellSchedule extends Named {
  readonly earlySlack: number;
  readonly lateSlack: number;
  readonly periods: readonly BellPeriod[];
}

export interface Site extends Named {
  readonly districtId: string;
  readonly bellScheduleId: string;
  readonly bandwidthClass: BandwidthClass;
  readonly maxConcurrentEndpoints: number;
  readonly closedPeriods: readonly DayPeriod[];
}
export interface Room extends Named { readonly siteId: string; readonly seats: number; readonly closedPeriods: readonly DayPeriod[] }
export interface Assistant extends Named { readonly siteId: string; readonly availability: readonly DayInterval[] }

export interface Demand { readonly subjectId: string; readonly requiredPeriods: number; readonly localPeriods: number }
export interface ClassOfSite extends Named {
  readonly siteId: string;
  readonly grades: readonly number[];
  readonly size: number;
  readonly gradeBandIds: readonly string[];
  readonly busyPeriods: readonly DayPeriod[];
  readonly demands: readonly Demand[];
}

export interface Qualification { readonly subjectId: string; readonly gradeBandIds: readonly string[] }
export interface Teacher extends Named {
  readonly districtId: string | null;
  /** null = anywhere. */
  readonly serviceDistrictIds: readonly string[] | null;
  readonly qualifications: readonly Qualification[];
  readonly availability: readonly DayInterval[];
  readonly preferredHours: readonly DayInterval[];
  readonly preferredSiteIds: readonly string[];
  readonly maxPerDay: number;
  readonly maxPerWeek: number;
  readonly preferredPerDay: number;
}

export interface Member {
  readonly classId: string;
  readonly period: number;
  readonly roomId: string;
  readonly assistantId: string;
  readonly role: Role;
}
export interface PlannedSection {
  readonly id: string;
  readonly teacherId: string;
  readonly subjectId: string;
  readonly gradeBandId: string;
  readonly day: number;
  readonly start: number;
  readonly members: readonly Member[];
}
/** The plan in force, for a re-plan. It may name teachers or classes that have left. */
export interface Baseline { readonly sections: readonly PlannedSection[]; readonly pinnedSectionIds: readonly string[] }

export interface Problem {
  readonly format: typeof PROBLEM_FORMAT;
  readonly id: string;
  readonly preset?: unknown;
  readonly seed?: unknown;
  readonly notes?: unknown;
  readonly timeZone: string;
  readonly term?: { readonly firstMonday: string; readonly weeks: number };
  readonly delivery: Delivery;
  readonly weights?: Partial<Weights>;
  /** Planted instances only: the exact optimum of coverage. */
  readonly knownOptimalCoverage?: unknown;
  readonly districts: readonly Named[];
  readonly subjects: readonly Named[];
  readonly gradeBands: readonly GradeBand[];
  readonly bellSchedules: readonly BellSchedule[];
  readonly sites: readonly Site[];
  readonly rooms: readonly Room[];
  readonly assistants: readonly Assistant[];
  readonly classes: readonly ClassOfSite[];
  readonly teachers: readonly Teacher[];
  readonly baseline?: Baseline | null;
}

/** The weights of a problem: its own over the defaults. */
export function weightsOf(problem: Problem): Weights {
  return { ...DEFAULT_WEIGHTS, ...problem.weights };
}
