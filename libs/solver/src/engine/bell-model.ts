import type { Problem } from '../problem.js';

/** Bell schedules as arrays over (schedule, period) and (schedule, slot). */
export interface BellModel {
  readonly bellCount: number;
  readonly maxPeriods: number;
  readonly slotsPerDay: number;
  readonly slots: number;
  /** [slot]: ISO weekday and start minute. */
  readonly slotDay: Int32Array;
  readonly slotStart: Int32Array;
  /** [bell][slot]: the period a lesson of this start lies in, or -1. */
  readonly bellPeriod: Int16Array;
  /** [bell][slot]: 1 when a lesson of this start begins before its period or ends after it. */
  readonly offBell: Uint8Array;
  /** [bell][period] */
  readonly periodDay: Int32Array;
  readonly periodNumber: Int32Array;
  readonly periodStart: Int32Array;
  readonly periodEnd: Int32Array;
  /** [bell][period]: slots from `slotFrom` up to, without, `slotTo` lie in the slack window. */
  readonly slotFrom: Int32Array;
  readonly slotTo: Int32Array;
  /** Position of (day, period number) in a schedule, or -1. */
  periodAt(bell: number, day: number, number: number): number;
}

/** Indexes the bell schedules of a problem. */
export function bellModel(problem: Problem): BellModel {
  const { startGridMinutes: grid, lessonMinutes: lesson } = problem.delivery, schedules = problem.bellSchedules;
  const bellCount = schedules.length, slotsPerDay = Math.ceil(1440 / grid), slots = 8 * slotsPerDay;
  const maxPeriods = Math.max(...schedules.map((b) => b.periods.length)), cells = bellCount * maxPeriods;
  const bellPeriod = new Int16Array(bellCount * slots).fill(-1), offBell = new Uint8Array(bellCount * slots);
  const periodDay = new Int32Array(cells), periodNumber = new Int32Array(cells), periodStart = new Int32Array(cells), periodEnd = new Int32Array(cells);
  const slotFrom = new Int32Array(cells), slotTo = new Int32Array(cells);
  const at = schedules.map((schedule, bell) => {
    const index = new Map<number, number>();
    [...schedule.periods].sort((a, b) => a.day - b.day || a.start - b.start).forEach((p, i) => {
      const cell = bell * maxPeriods + i;
      index.set(p.day * 100 + p.period, i);
      periodDay[cell] = p.day;
      periodNumber[cell] = p.period;
      periodStart[cell] = p.start;
      periodEnd[cell] = p.end;
      const first = Math.ceil((p.start - schedule.earlySlack) / grid), last = Math.floor((p.end + schedule.lateSlack - lesson) / grid);
      slotFrom[cell] = p.day * slotsPerDay + first;
      slotTo[cell] = p.day * slotsPerDay + Math.max(first, last + 1);
      for (let slot = slotFrom[cell]!; slot < slotTo[cell]!; slot++) {
        bellPeriod[bell * slots + slot] = i;
        const start = (slot % slotsPerDay) * grid;
        offBell[bell * slots + slot] = start < p.start || start + lesson > p.end ? 1 : 0;
      }
    });
    return index;
  });
  return {
    bellCount, maxPeriods, slotsPerDay, slots, bellPeriod, offBell, periodDay, periodNumber, periodStart, periodEnd, slotFrom, slotTo,
    slotDay: Int32Array.from({ length: slots }, (_, slot) => Math.floor(slot / slotsPerDay)),
    slotStart: Int32Array.from({ length: slots }, (_, slot) => (slot % slotsPerDay) * grid),
    periodAt: (bell, day, number) => at[bell]?.get(day * 100 + number) ?? -1,
  };
}
