import { DomainError, type Branded } from '@tongtang/kernel';
import { Temporal } from 'temporal-polyfill';

/** A point on the time line: epoch milliseconds. Never a wall clock. */
export type Instant = Branded<number, 'Instant'>;

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** RFC 3339 text in UTC, as REST speaks it. */
export function formatInstant(instant: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(instant).toString({ fractionalSecondDigits: 3 });
}

/** Reads RFC 3339 text with an offset; anything else is refused with `time.bad-instant`. */
export function parseInstant(text: string): Instant {
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    throw new DomainError('time.bad-instant', { text });
  }
}
