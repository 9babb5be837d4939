import type { ImportDto } from './import-dto.js';
import type { WeeklyHours, WeeklyPeriod } from '@tongtang/domain/imports';
import type { BellPeriodRow, TermRecord } from '../../calendar/calendar.facade.js';
import type { DemandRecord, LocalLessonRecord } from '../../curriculum/curriculum.facade.js';

export type ImportKind = ImportDto['counts'][number]['kind'];
export type ImportChange = ImportDto['changes'][number];

/** One row as it is written, and as it stands: what a change looks like to a person. Null = empty. */
export type Fields = Readonly<Record<string, string | null>>;

/** How many rows of a kind are new, changed or the same, and what the changes are. */
export class Tally {
  added = 0;
  changed = 0;
  unchanged = 0;
  missing = 0;
  readonly changes: ImportChange[] = [];

  constructor(readonly kind: ImportKind) {}

  /** Compares one row with what stands; true if it has to be written. */
  compare(label: string, before: Fields | null, after: Fields): boolean {
    if (before === null) return this.add(label);
    const fields = Object.entries(after).filter(([field, value]) => (before[field] ?? null) !== value)
      .map(([field, value]) => ({ field, before: before[field] ?? null, after: value }));
    if (fields.length === 0) {
      this.unchanged += 1;
      return false;
    }
    this.changed += 1;
    this.changes.push({ kind: this.kind, change: 'changed', label, fields });
    return true;
  }

  add(label: string): true {
    this.added += 1;
    this.changes.push({ kind: this.kind, change: 'added', label, fields: [] });
    return true;
  }

  /** A row that stands in the system and not in the file: listed, never deleted. */
  miss(label: string): void {
    this.missing += 1;
    this.changes.push({ kind: this.kind, change: 'missing', label, fields: [] });
  }
}

export interface SchoolWrite {
  readonly id: string;
  readonly isNew: boolean;
  readonly parentId: string;
  readonly moved: boolean;
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly township: string;
  readonly bellSchedule: string;
  readonly liveRoomsMax: number;
  readonly downMbps: number;
  readonly upMbps: number;
  readonly closedPeriods: readonly WeeklyPeriod[];
}

export interface ClassWrite {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly grades: readonly number[];
  readonly size: number;
}

export interface RoomWrite {
  readonly id: string;
  readonly schoolId: string;
  readonly name: string;
  readonly seats: number;
  readonly closedPeriods: readonly WeeklyPeriod[];
}

export interface PersonWrite {
  readonly id: string;
  readonly isNew: boolean;
  readonly name: string;
  readonly phone: string | null;
  readonly homeId: string;
}

export interface NetTeacherWrite {
  readonly personId: string;
  readonly registrationNo: string | null;
  readonly maxPerDay: number;
  readonly maxPerWeek: number;
  readonly preferredPerDay: number;
  readonly qualifications: readonly { readonly subject: string; readonly gradeBand: string }[];
  readonly bonds: readonly string[];
  readonly checkedOn: string | null;
}

export interface GrantWrite {
  readonly personId: string;
  readonly role: 'schoolHead' | 'assistantTeacher' | 'netTeacher';
  readonly organisationId: string;
}

/** What confirming writes: only rows that are new or changed, with the ids they have or will have. */
export interface ImportWrites {
  readonly schools: SchoolWrite[];
  readonly bellPeriods: BellPeriodRow[];
  readonly schoolBells: { readonly schoolId: string; readonly code: string }[];
  readonly classes: ClassWrite[];
  readonly rooms: RoomWrite[];
  readonly providers: { readonly id: string; readonly name: string }[];
  readonly people: PersonWrite[];
  readonly accounts: { readonly personId: string; readonly signIn: string }[];
  readonly grants: GrantWrite[];
  readonly endedGrants: GrantWrite[];
  readonly hours: { readonly personId: string; readonly hours: readonly WeeklyHours[]; readonly preferred: readonly WeeklyHours[] }[];
  readonly netTeachers: NetTeacherWrite[];
  readonly demands: DemandRecord[];
  readonly clearedPeriods: { readonly classGroupId: string; readonly periodNo: number }[];
  readonly localLessons: LocalLessonRecord[];
}

/** The term that demand and local lessons go to; without `id` it is made on confirm. */
export type TermTarget = (Omit<TermRecord, 'id'> & { readonly id: string | null }) | null;

export function noWrites(): ImportWrites {
  return {
    schools: [], bellPeriods: [], schoolBells: [], classes: [], rooms: [], providers: [], people: [], accounts: [], grants: [], endedGrants: [],
    hours: [], netTeachers: [], demands: [], clearedPeriods: [], localLessons: [],
  };
}
