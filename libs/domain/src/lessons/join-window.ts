import { MINUTE_MS, type Instant, type TimeRange } from '@tongtang/time';

/** A lesson opens so long before its start; its net teacher may start from then on. */
export const OPENS_BEFORE_MS = 15 * MINUTE_MS;
/** A lesson still live so long after its end is ended by the system. */
export const ENDS_AFTER_MS = 15 * MINUTE_MS;

/** From when to when rooms may enter a lesson. */
export function joinWindow(during: TimeRange<Instant>): TimeRange<Instant> {
  return { start: during.start - OPENS_BEFORE_MS, end: during.end + ENDS_AFTER_MS };
}

/** Whether the sweep or a first visitor may open the lesson now. */
export function isDueToOpen(during: TimeRange<Instant>, now: Instant): boolean {
  return now >= joinWindow(during).start && now < during.end;
}

/** Whether the system ends a live lesson that nobody ended. */
export function isOverdue(during: TimeRange<Instant>, now: Instant): boolean {
  return now >= joinWindow(during).end;
}
