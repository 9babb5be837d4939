import type { SchoolDate } from '@tongtang/time';

/** Rules of a plan, as `plan.rules` holds them. */
export interface PlanRules {
  readonly lessonMinutes: number;
  readonly maxClassesPerSection: number;
  readonly maxInteractiveEndpoints: number;
  readonly teacherBreakMinutes: number;
  readonly startGridMinutes: 5 | 10;
}

/** What a new plan starts with. */
export const DEFAULT_RULES: PlanRules = { lessonMinutes: 40, maxClassesPerSection: 8, maxInteractiveEndpoints: 6, teacherBreakMinutes: 10, startGridMinutes: 5 };

export interface WeeklyPeriod { readonly weekday: number; readonly periodNo: number }
export interface WeeklyHours { readonly weekday: number; readonly starts: number; readonly ends: number }

export interface DistrictRow { readonly id: string; readonly name: string; readonly code: string }
export interface BellRow { readonly id: string; readonly code: string; readonly earlySlack: number; readonly lateSlack: number }
export interface BellPeriodRow extends WeeklyPeriod, WeeklyHours { readonly bellScheduleId: string }
export interface SchoolRow {
  readonly id: string; readonly code: string; readonly name: string; readonly districtId: string; readonly bellScheduleId: string | null;
  readonly upMbps: number; readonly liveRoomsMax: number; readonly closed: readonly WeeklyPeriod[];
}
export interface RoomRow { readonly id: string; readonly schoolId: string; readonly name: string; readonly seats: number; readonly closed: readonly WeeklyPeriod[] }
export interface AssistantRow { readonly id: string; readonly schoolId: string; readonly name: string; readonly phone: string }
export interface ClassGroupRow { readonly id: string; readonly schoolId: string; readonly name: string; readonly grades: readonly number[]; readonly size: number }
export interface DemandRow { readonly classGroupId: string; readonly subject: string; readonly required: number; readonly own: number }
export interface LocalLessonRow extends WeeklyPeriod { readonly classGroupId: string }
export interface TeacherRow {
  readonly id: string; readonly registrationNo: string; readonly name: string; readonly phone: string; readonly districtId: string | null;
  readonly maxPerDay: number; readonly maxPerWeek: number; readonly preferredPerDay: number;
  /** Last day but one of the latest query of criminal records; null where there is none. */
  readonly vettedUntil: SchoolDate | null;
}
export interface HoursRow extends WeeklyHours { readonly personId: string; readonly preferred: boolean }
export interface QualificationRow { readonly personId: string; readonly subject: string; readonly gradeBand: string }
export interface BondRow { readonly personId: string; readonly schoolId: string }
/** Time that another bureau's published plan takes of a person, class group or room. */
export interface BusyRow extends WeeklyHours { readonly resourceId: string; readonly asTeacher: boolean }
/** Periods a week that another published plan already gives a class group. */
export interface TaughtRow { readonly classGroupId: string; readonly subject: string; readonly periods: number }
export interface BaselineSectionRow {
  readonly id: string; readonly originId: string; readonly netTeacherId: string; readonly subject: string; readonly gradeBand: string;
  readonly weekday: number; readonly startsMinute: number;
  readonly members: readonly { readonly classGroupId: string; readonly periodNo: number; readonly roomId: string; readonly assistantId: string; readonly kind: 'interactive' | 'broadcast' }[];
}

/** Everything the scheduling instance of a plan is made of, as the database holds it. */
export interface InstanceRows {
  readonly planId: string;
  readonly timeZone: string;
  readonly term: { readonly firstMonday: SchoolDate; readonly weeks: number };
  readonly rules: PlanRules;
  /** The date on which validity and vetting are judged. */
  readonly effectiveOn: SchoolDate;
  readonly districts: readonly DistrictRow[];
  readonly bells: readonly BellRow[];
  readonly bellPeriods: readonly BellPeriodRow[];
  readonly schools: readonly SchoolRow[];
  readonly rooms: readonly RoomRow[];
  readonly assistants: readonly AssistantRow[];
  readonly classGroups: readonly ClassGroupRow[];
  readonly demands: readonly DemandRow[];
  readonly localLessons: readonly LocalLessonRow[];
  readonly teachers: readonly TeacherRow[];
  readonly hours: readonly HoursRow[];
  readonly qualifications: readonly QualificationRow[];
  readonly bonds: readonly BondRow[];
  readonly busy: readonly BusyRow[];
  readonly taught: readonly TaughtRow[];
  /** Sections of the plan this one is based on; null for a plan from nothing. */
  readonly baseline: readonly BaselineSectionRow[] | null;
  /** The plan's own sections that nobody may move. */
  readonly pinned: readonly BaselineSectionRow[];
}
