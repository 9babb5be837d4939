import { canonicalJson, DomainError, type JsonValue, type LessonId, type Outcome } from '@tongtang/kernel';
import { addDays, DAY_MS, DEFAULT_TIME_ZONE, instantOf, toWallClock, type Instant, type SchoolDate, type TimeZone } from '@tongtang/time';
import type { Evidence, SeatFact, TeachingFact } from './attendance-fact.js';
import type { AttendanceLine, AttendancePolicy } from './attendance-policy.js';
import type { SheetEvent } from './attendance.events.js';

/** A sheet opens when its lesson ends and is sealed at 00:00 on day 8. */
export interface AttendanceSheet {
  readonly lessonId: LessonId;
  readonly policy: AttendancePolicy['version'];
  readonly status: 'open' | 'sealed';
  readonly schoolDate: SchoolDate;
  readonly timeZone?: TimeZone;
}

export const SEALS_ON_DAY = 8;
export const DEVICE_FACT_DAYS = 30;

/** When the sheet is sealed: seven whole days for whoever forgot. */
export function sealsAt(sheet: Pick<AttendanceSheet, 'schoolDate' | 'timeZone'>): Instant {
  return instantOf(addDays(sheet.schoolDate, SEALS_ON_DAY), 0, sheet.timeZone ?? DEFAULT_TIME_ZONE);
}

/** Closes the sheet; from now on only corrections change it. */
export function sealSheet(sheet: AttendanceSheet, lines: number, now: Instant): Outcome<AttendanceSheet, SheetEvent> {
  if (sheet.status !== 'open') throw new DomainError('attendance-sheet.wrong-status', { from: sheet.status, on: 'seal' });
  if (now < sealsAt(sheet)) throw new DomainError('attendance-sheet.not-yet-due', { lessonId: sheet.lessonId, sealsAt: sealsAt(sheet) });
  return [{ ...sheet, status: 'sealed' }, [{ stream: 'desk', type: 'attendance.sealed.v1', data: { lines } }]];
}

/** The text that is hashed when a sheet is sealed: any change of a fact or a line shows. */
export function sealedText(facts: readonly (SeatFact | TeachingFact)[], lines: readonly AttendanceLine[]): string {
  const byId = [...facts].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)).map(plain);
  const bySeat = [...lines].sort((a, b) => (a.seatId < b.seatId ? -1 : a.seatId > b.seatId ? 1 : 0)).map(plain);
  return canonicalJson({ facts: byId, lines: bySeat });
}

function plain(value: SeatFact | TeachingFact | AttendanceLine): JsonValue {
  return Object.fromEntries(Object.entries(value)) as Record<string, JsonValue>;
}

/** Where a figure comes from: a device on line, a device's signed log, or somebody typing it in. */
export type FilingOrigin = 'live' | 'deviceLog' | 'typed';

export interface Filing {
  readonly sheet: Pick<AttendanceSheet, 'status' | 'schoolDate' | 'timeZone'> | undefined;
  /** Whether the seat has a figure already. */
  readonly reported: boolean;
  readonly origin: FilingOrigin;
  /** Grade the time correction gave a device's log. */
  readonly evidence: Evidence;
  readonly termLocksOn?: SchoolDate;
}

/** counts: at once · waits: as a correction for the school head · correction: at once, shown as one because the sheet is sealed. */
export type FilingVerdict = { readonly kind: 'counts' | 'waits' | 'correction'; readonly evidence: Evidence };

/**
 * What becomes of a figure that arrives now. Without a sheet the lesson is not over and every report counts.
 * Nothing of a term is taken after its lock date (`attendance.term-locked`).
 */
export function judgeFiling(filing: Filing, now: Instant): FilingVerdict {
  const { sheet, origin } = filing;
  const logged = origin === 'live' ? 'A' : filing.evidence;
  if (sheet === undefined) return { kind: 'counts', evidence: origin === 'typed' ? 'C' : logged };
  const today = toWallClock(now, sheet.timeZone ?? DEFAULT_TIME_ZONE).date;
  if (filing.termLocksOn !== undefined && today > filing.termLocksOn) throw new DomainError('attendance.term-locked', { locksOn: filing.termLocksOn });
  if (origin === 'typed') return { kind: sheet.status === 'open' && !filing.reported ? 'counts' : 'waits', evidence: 'C' };
  if (now >= deviceFactsUntil(sheet)) return { kind: 'waits', evidence: 'C' };
  // A live report that was still on its way when the lesson ended is a device's word like any other.
  const evidence = origin === 'live' ? 'B' : logged;
  return { kind: sheet.status === 'open' ? 'counts' : 'correction', evidence };
}

/** Until when a device's signed log is believed as it is. */
export function deviceFactsUntil(sheet: Pick<AttendanceSheet, 'schoolDate' | 'timeZone'>): Instant {
  return instantOf(sheet.schoolDate, 0, sheet.timeZone ?? DEFAULT_TIME_ZONE) + (DEVICE_FACT_DAYS + 1) * DAY_MS;
}
