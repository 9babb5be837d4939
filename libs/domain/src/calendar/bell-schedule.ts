import { durationMs, encloses, intersect, type TimeRange, type WallTime, type Weekday } from '@tongtang/time';
import type { BellScheduleId } from '@tongtang/kernel';

/** A numbered teaching period of one weekday, by the school's wall clock. */
export interface Period {
  readonly weekday: Weekday;
  readonly periodNo: number;
  readonly starts: WallTime;
  readonly ends: WallTime;
}

/** How far, in minutes, a school can ring earlier or later. */
export interface Slack {
  readonly early: number;
  readonly late: number;
}

export interface BellSchedule {
  readonly id: BellScheduleId;
  readonly slack: Slack;
  readonly periods: readonly Period[];
}

/** How well a lesson suits a period: `shift` needs the school's yes, `partial` is for a person to choose. */
export type BellFitKind = 'exact' | 'shift' | 'partial' | 'conflict';

export interface BellFit {
  readonly kind: BellFitKind;
  /** The period that fits best; nothing where the day has none that meets the lesson. */
  readonly periodNo?: number;
  /** Minutes by which the bell has to ring earlier and later than written. */
  readonly earlier: number;
  readonly later: number;
}

export interface BellFitSettings {
  /** Share of the lesson that has to lie in the period for `partial`. */
  readonly partialShare: number;
}

export const DEFAULT_BELL_FIT: BellFitSettings = { partialShare: 0.7 };
export const MOST_SLACK_MINUTES = 5;

/** The wall-clock range of a period. */
export function periodRange(period: Period): TimeRange<WallTime> {
  return { start: period.starts, end: period.ends };
}

/** The period with that number on that weekday. */
export function findPeriod(schedule: BellSchedule, weekday: Weekday, periodNo: number): Period | undefined {
  return schedule.periods.find((period) => period.weekday === weekday && period.periodNo === periodNo);
}

/** The periods of a weekday in order of the day. */
export function periodsOf(schedule: Pick<BellSchedule, 'periods'>, weekday: Weekday): readonly Period[] {
  return schedule.periods.filter((period) => period.weekday === weekday).sort((a, b) => a.starts - b.starts);
}

/**
 * The slack of a schedule that states none: five minutes, or half the shortest break, down to the planning grid.
 * Half a break, so that the windows of two neighbouring periods never meet.
 */
export function deriveSlack(periods: readonly Period[], gridMinutes = 5): Slack {
  const breaks = ([1, 2, 3, 4, 5, 6, 7] as const).flatMap((weekday) => {
    const day = periodsOf({ periods }, weekday);
    return day.slice(1).map((period, index) => period.starts - (day[index]?.ends ?? period.starts));
  });
  const most = Math.min(MOST_SLACK_MINUTES, Math.min(...breaks, Infinity) / 2);
  const minutes = Math.max(0, Math.floor(most / gridMinutes) * gridMinutes);
  return { early: minutes, late: minutes };
}

/** How a lesson of that wall-clock range suits one period. */
export function fitPeriod(
  lesson: TimeRange<WallTime>, fitted: { readonly period: Period; readonly slack: Slack }, settings = DEFAULT_BELL_FIT,
): BellFit {
  const { period, slack } = fitted;
  const range = periodRange(period);
  const earlier = Math.max(0, range.start - lesson.start);
  const later = Math.max(0, lesson.end - range.end);
  const common = intersect(lesson, range);
  const share = common ? durationMs(common) / durationMs(lesson) : 0;
  const kind = encloses(range, lesson) ? 'exact'
    : earlier <= slack.early && later <= slack.late ? 'shift'
      : share >= settings.partialShare ? 'partial'
        : 'conflict';
  return { kind, periodNo: period.periodNo, earlier, later };
}

const preference: Readonly<Record<BellFitKind, number>> = { exact: 0, shift: 1, partial: 2, conflict: 3 };

/** The best fit of a lesson among the periods of a school's day, closed ones left out. */
export function fitDay(
  lesson: TimeRange<WallTime>,
  day: { readonly schedule: BellSchedule; readonly weekday: Weekday; readonly closedPeriodNos?: readonly number[] },
  settings = DEFAULT_BELL_FIT,
): BellFit {
  const open = periodsOf(day.schedule, day.weekday).filter((period) => !day.closedPeriodNos?.includes(period.periodNo));
  const fits = open
    .filter((period) => intersect(lesson, { start: period.starts - day.schedule.slack.early, end: period.ends + day.schedule.slack.late }))
    .map((period) => fitPeriod(lesson, { period, slack: day.schedule.slack }, settings));
  const [best] = fits.sort((a, b) => preference[a.kind] - preference[b.kind] || a.earlier + a.later - b.earlier - b.later);
  return best ?? { kind: 'conflict', earlier: 0, later: 0 };
}
