import { DomainError } from '@tongtang/kernel';
import { Temporal } from 'temporal-polyfill';
import type { Instant } from './instant.js';
import { DEFAULT_TIME_ZONE, formatWallTime, type SchoolDate, type TimeZone, type WallTime } from './wall-clock.js';

/** `gap`: the wall never showed that time; `overlap`: it showed it twice. Both are findings for a person, never guessed. */
export type ResolvedWallClock = { readonly kind: 'ok'; readonly instant: Instant } | { readonly kind: 'gap' | 'overlap' };

/** The instant at which a wall in that zone shows date and minutes. */
export function resolveWallClock(date: SchoolDate, minutes: WallTime, zone: TimeZone = DEFAULT_TIME_ZONE): ResolvedWallClock {
  const shown = Temporal.PlainDate.from(date).toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 });
  const earlier = shown.toZonedDateTime(zone, { disambiguation: 'earlier' });
  const later = shown.toZonedDateTime(zone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { kind: 'ok', instant: earlier.epochMilliseconds };
  return { kind: earlier.toPlainDateTime().equals(shown) ? 'overlap' : 'gap' };
}

/** The same, where a zone without clock changes is a precondition; else refused with `time.ambiguous-wall-clock`. */
export function instantOf(date: SchoolDate, minutes: WallTime, zone: TimeZone = DEFAULT_TIME_ZONE): Instant {
  const resolved = resolveWallClock(date, minutes, zone);
  if (resolved.kind !== 'ok') {
    throw new DomainError('time.ambiguous-wall-clock', { date, time: formatWallTime(minutes), zone, kind: resolved.kind });
  }
  return resolved.instant;
}
