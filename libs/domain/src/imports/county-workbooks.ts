import type { SchoolDate, WallTime, Weekday } from '@tongtang/time';
import type { QualificationRow } from './parse-teaching.js';
import type { WeeklyHours, WeeklyPeriod } from './parse-weekly.js';
import type { RowAt } from './row-reader.js';
import type { PlannedSubject } from './subjects.js';

export type SchoolKind = 'central' | 'village' | 'teachingPoint' | 'urban';

/** A school of workbook 01; key = code. */
export interface SchoolRow {
  readonly at: RowAt;
  readonly code: string;
  readonly name: string;
  readonly kind: SchoolKind;
  readonly township: string | null;
  /** Name of the central school above it; null = directly under the county. */
  readonly centralSchool: string | null;
  readonly bellSchedule: string;
  readonly networkRooms: number;
  readonly liveRoomsMax: number;
  readonly downMbps: number | null;
  readonly upMbps: number;
  readonly closedPeriods: readonly WeeklyPeriod[];
  readonly head: { readonly name: string; readonly phone: string | null } | null;
}

/** Periods a week of a subject in a class; what is missing = required − own. */
export interface DemandRow {
  readonly subject: PlannedSubject;
  readonly required: number;
  readonly own: number;
}

/** A class of workbook 02; key = (school, name). */
export interface ClassRow {
  readonly at: RowAt;
  readonly school: string;
  readonly name: string;
  readonly grades: readonly number[];
  readonly size: number;
  readonly demands: readonly DemandRow[];
}

/** A period of a bell schedule of workbook 03, on each of its weekdays; key = (bell schedule, period, weekday). */
export interface BellRow {
  readonly at: RowAt;
  readonly bellSchedule: string;
  readonly periodNo: number;
  readonly starts: WallTime;
  readonly ends: WallTime;
  readonly weekdays: readonly Weekday[];
}

/** A class and period of workbook 04 with the local lessons of its weekdays; key = (school, class, period). */
export interface LocalLessonRow {
  readonly at: RowAt;
  readonly school: string;
  readonly className: string;
  readonly periodNo: number;
  /** Only occupied weekdays; the subject is the word of the cell. */
  readonly lessons: readonly { readonly weekday: Weekday; readonly subject: string }[];
}

/** A net teacher of workbook 05; matched by phone, else by (organisation, name). */
export interface NetTeacherRow {
  readonly at: RowAt;
  readonly code: string | null;
  readonly name: string;
  readonly organisation: string;
  readonly qualifications: readonly QualificationRow[];
  readonly maxPerDay: number;
  readonly maxPerWeek: number;
  readonly availability: readonly WeeklyHours[];
  readonly preferred: readonly WeeklyHours[];
  readonly preferredSchools: readonly string[];
  /** Day of the yearly criminal-record query. */
  readonly recordCheckedOn: SchoolDate | null;
  readonly phone: string | null;
}

/** A room of workbook 06; key = (school, name). */
export interface RoomRow {
  readonly at: RowAt;
  readonly school: string;
  readonly name: string;
  readonly seats: number;
  readonly closedPeriods: readonly WeeklyPeriod[];
}

/** An assistant of workbook 06; matched by phone, else by (school, name). */
export interface AssistantRow {
  readonly at: RowAt;
  readonly school: string;
  readonly name: string;
  readonly availability: readonly WeeklyHours[];
  readonly phone: string | null;
}

/** Every row that could be read, in the order of the files. A workbook that was not given has no rows. */
export interface CountyWorkbooks {
  readonly schools: readonly SchoolRow[];
  readonly classes: readonly ClassRow[];
  readonly bells: readonly BellRow[];
  readonly localLessons: readonly LocalLessonRow[];
  readonly netTeachers: readonly NetTeacherRow[];
  readonly rooms: readonly RoomRow[];
  readonly assistants: readonly AssistantRow[];
}

/** What the county holds already, for references of an upload that brings only some of the workbooks. */
export interface KnownCounty {
  readonly schools: readonly { readonly code: string; readonly name: string; readonly bellSchedule?: string | null }[];
  readonly classes: readonly { readonly school: string; readonly name: string }[];
  readonly bells: readonly { readonly bellSchedule: string; readonly periodNo: number; readonly weekdays: readonly Weekday[] }[];
}

export const NOTHING_KNOWN: KnownCounty = { schools: [], classes: [], bells: [] };
