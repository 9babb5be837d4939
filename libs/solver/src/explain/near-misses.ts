import type { Model } from '../engine/model.js';

/** An hour of a teacher that just misses an open period of a class: the bell would have to ring that much later, or earlier when negative. */
export interface NearMiss {
  readonly teacher: number;
  readonly period: number;
  readonly shift: number;
  /** Start of the lesson that would then fit. */
  readonly start: number;
}

/** Near misses of the teachers in one period: the smallest shift of each teacher who has hours that day. */
export function missesIn(m: Model, site: number, period: number, teachers: readonly number[]): NearMiss[] {
  const bell = m.siteBell[site]!, cell = bell * m.maxPeriods + period, day = m.periodDay[cell]!, { problem, grid, lesson } = m;
  const schedule = problem.bellSchedules[bell]!, from = m.periodStart[cell]! - schedule.earlySlack, to = m.periodEnd[cell]! + schedule.lateSlack - lesson, found: NearMiss[] = [];
  if (to < from) return found;
  for (const teacher of teachers) {
    let best: NearMiss | null = null;
    for (const [on, begins, ends] of problem.teachers[teacher]!.availability) {
      if (on !== day) continue;
      const first = Math.ceil(begins / grid) * grid, last = Math.floor((ends - lesson) / grid) * grid;
      if (first > last) continue;
      // The start nearest to the slack window.
      const start = first > to ? first : last < from ? last : Math.min(last, Math.max(first, Math.ceil(from / grid) * grid));
      const shift = start > to ? start - to : start < from ? start - from : 0;
      if (best === null || Math.abs(shift) < Math.abs(best.shift)) best = { teacher, period, shift, start };
    }
    if (best) found.push(best);
  }
  return found;
}

/** All misses over the open periods of a class that has a room then, smallest first. */
export function nearMisses(m: Model, c: number, teachers: readonly number[]): NearMiss[] {
  const site = m.classSite[c]!, found: NearMiss[] = [];
  for (const period of openPeriods(m, c)) found.push(...missesIn(m, site, period, teachers));
  return found.sort((a, b) => Math.abs(a.shift) - Math.abs(b.shift) || a.period - b.period || a.teacher - b.teacher);
}

/** Periods in which site, class and a room with enough seats are open. */
export function openPeriods(m: Model, c: number): number[] {
  return [...m.classPeriods.items.subarray(m.classPeriods.start[c], m.classPeriods.start[c + 1])].filter((period) => roomsThen(m, c, period).length > 0);
}

/** Rooms of the site that seat the class, smallest first. */
export function roomsFor(m: Model, c: number): number[] {
  const site = m.classSite[c]!;
  return [...m.siteRooms.items.subarray(m.siteRooms.start[site], m.siteRooms.start[site + 1])].filter((room) => m.roomSeats[room]! >= m.classSize[c]!)
    .sort((a, b) => m.roomSeats[a]! - m.roomSeats[b]! || a - b);
}

/** Those of them that are open in a period. */
export function roomsThen(m: Model, c: number, period: number): number[] {
  return roomsFor(m, c).filter((room) => m.roomOpen[room * m.maxPeriods + period] === 1);
}
