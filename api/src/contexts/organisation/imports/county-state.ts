import type { KnownCounty, WeeklyHours, WeeklyPeriod } from '@tongtang/domain/imports';
import type { Weekday } from '@tongtang/time';
import type { BellPeriodRow, TermRecord } from '../../calendar/calendar.facade.js';
import type { DemandRecord, LocalLessonRecord } from '../../curriculum/curriculum.facade.js';

export interface BureauState {
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

export interface SchoolState {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly township: string;
  readonly parentId: string;
  readonly bellSchedule: string | null;
  readonly liveRoomsMax: number;
  readonly downMbps: number;
  readonly upMbps: number;
  readonly closedPeriods: readonly WeeklyPeriod[];
}

export interface ClassState {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly grades: readonly number[];
  readonly size: number;
}

export interface RoomState {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly seats: number;
  readonly closedPeriods: readonly WeeklyPeriod[];
}

export interface PersonState {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
  readonly homeId: string;
  readonly hasAccount: boolean;
  /** Belongs to the county; a person of another county is matched by phone and never changed. */
  readonly inside: boolean;
}

export interface GrantState {
  readonly personId: string;
  readonly role: string;
  readonly organisationId: string;
}

export interface HoursState extends WeeklyHours {
  readonly personId: string;
  readonly preferred: boolean;
}

export interface NetTeacherState {
  readonly personId: string;
  readonly registrationNo: string | null;
  readonly maxPerDay: number;
  readonly maxPerWeek: number;
  readonly qualifications: readonly { readonly subject: string; readonly gradeBand: string }[];
  /** Schools the teacher would like to serve. */
  readonly bonds: readonly string[];
  /** Days of criminal-record queries. */
  readonly checks: readonly string[];
}

/** The schools of a county and what belongs to them. */
export interface PlacesState {
  readonly bureau: BureauState;
  readonly schools: readonly SchoolState[];
  readonly classes: readonly ClassState[];
  readonly rooms: readonly RoomState[];
  readonly bells: readonly BellPeriodRow[];
  /** Every organisation of the county by which a net teacher's 单位 may be named. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  /** Newest first. */
  readonly terms: readonly TermRecord[];
}

/** The people of a county, and those outside it that an upload names by phone. */
export interface PeopleState {
  readonly people: readonly PersonState[];
  readonly grants: readonly GrantState[];
  readonly hours: readonly HoursState[];
  readonly netTeachers: readonly NetTeacherState[];
  /** Official codes of the upload that belong to schools of other counties. */
  readonly codesElsewhere: readonly string[];
}

/** Demand and local lessons of the term that an upload is compared with. */
export interface TermState {
  readonly demands: readonly DemandRecord[];
  readonly localLessons: readonly LocalLessonRecord[];
}

/** Everything that a county's workbooks can say, as the database holds it. */
export type CountyState = PlacesState & PeopleState & TermState;

/** What the reader of workbooks needs to know to look references up. */
export function knownCounty(state: PlacesState): KnownCounty {
  const names = new Map(state.schools.map((school) => [school.id, school.name]));
  const bells = new Map<string, { bellSchedule: string; periodNo: number; weekdays: Weekday[] }>();
  for (const { code, periodNo, weekday } of state.bells) {
    const key = `${code}\n${periodNo}`;
    const bell = bells.get(key) ?? { bellSchedule: code, periodNo, weekdays: [] };
    bell.weekdays.push(weekday);
    bells.set(key, bell);
  }
  return {
    schools: state.schools.map(({ code, name, bellSchedule }) => ({ code, name, bellSchedule })),
    classes: state.classes.map(({ schoolId, name }) => ({ school: names.get(schoolId) ?? '', name })),
    bells: [...bells.values()],
  };
}
