import type { WallTime, Weekday } from '@tongtang/time';

/** A = two-way, B = can only listen, C = no live lesson. */
export type BandwidthClass = 'A' | 'B' | 'C';

const TWO_WAY_UP_MBPS = 20;
const LISTENING_UP_MBPS = 2;

/** Uplink decides: a room that cannot send is never interactive, however fast it receives. */
export function bandwidthClass(upMbps: number): BandwidthClass {
  if (upMbps >= TWO_WAY_UP_MBPS) return 'A';
  return upMbps >= LISTENING_UP_MBPS ? 'B' : 'C';
}

const MOST_SLACK_MINUTES = 5;

/** How far a school can shift a bell: half its shortest break, at most 5 minutes, on the grid of lesson starts. */
export function bellSlackMinutes(
  periods: readonly { readonly weekday: Weekday; readonly starts: WallTime; readonly ends: WallTime }[],
  gridMinutes = 5,
): number {
  const sorted = [...periods].sort((a, b) => a.weekday - b.weekday || a.starts - b.starts);
  let shortest = 2 * MOST_SLACK_MINUTES;
  sorted.forEach((period, index) => {
    const next = sorted[index + 1];
    if (next?.weekday === period.weekday) shortest = Math.min(shortest, next.starts - period.ends);
  });
  return Math.max(0, Math.floor(shortest / 2 / gridMinutes) * gridMinutes);
}

const WEEKLY_LIMIT_FOR_TWO_A_DAY = 5;

/** Lessons a day a net teacher is given if it can be had: two from five a week on, else one, never above the daily limit. */
export function preferredPerDay(maxPerDay: number, maxPerWeek: number): number {
  return Math.min(maxPerDay, maxPerWeek >= WEEKLY_LIMIT_FOR_TWO_A_DAY ? 2 : 1);
}
