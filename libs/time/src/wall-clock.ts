import { DomainError, type Branded } from '@tongtang/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.js';

/** Minutes since midnight on a school's wall, 0 to 1439. */
export type WallTime = Branded<number, 'WallTime'>;
/** A calendar date `YYYY-MM-DD` without a zone. */
export type SchoolDate = Branded<string, 'SchoolDate'>;
/** ISO weekday: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** An IANA zone name. */
export type TimeZone = Branded<string, 'TimeZone'>;

export const MINUTES_PER_DAY = 1440;
/** The zone of every school, unless a lesson says otherwise. */
export const DEFAULT_TIME_ZONE: TimeZone = 'Asia/Shanghai';

export interface WallClock {
  readonly date: SchoolDate;
  readonly minutes: WallTime;
  /** Milliseconds past the minute. */
  readonly restMs: number;
}

/** `HH:MM` of minutes since midnight. */
export function formatWallTime(minutes: WallTime): string {
  const pad = (part: number): string => String(part).padStart(2, '0');
  return `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}

/** Reads `HH:MM` or `H:MM`; anything else is refused with `time.bad-wall-time`. */
export function parseWallTime(text: string): WallTime {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/.exec(text.trim());
  if (!match) throw new DomainError('time.bad-wall-time', { text });
  return Number(match[1]) * 60 + Number(match[2]);
}

/** Reads a real calendar date; `2026-02-30` is refused with `time.bad-date`. */
export function parseSchoolDate(text: string): SchoolDate {
  if (!isSchoolDate(text)) throw new DomainError('time.bad-date', { text });
  return text;
}

/** Whether the text is a real calendar date `YYYY-MM-DD`. */
export function isSchoolDate(text: string): text is SchoolDate & string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** The date so many days later (or earlier, if negative). */
export function addDays(date: SchoolDate, days: number): SchoolDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Days from `from` to `to`; negative if `to` comes first. */
export function daysBetween(from: SchoolDate, to: SchoolDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/** The ISO weekday of a date. */
export function weekdayOf(date: SchoolDate): Weekday {
  return Temporal.PlainDate.from(date).dayOfWeek as Weekday;
}

/** What a clock on the wall in that zone shows at the instant. */
export function toWallClock(instant: Instant, zone: TimeZone = DEFAULT_TIME_ZONE): WallClock {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return {
    date: shown.toPlainDate().toString(),
    minutes: shown.hour * 60 + shown.minute,
    restMs: shown.second * 1000 + shown.millisecond,
  };
}
