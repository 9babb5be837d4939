import type { BellScheduleId } from '@tongtang/kernel';
import { parityOfWeek, termWeekOf, weekdayOf, type SchoolDate, type WeekParity, type Weekday } from '@tongtang/time';

/** One line of a year's official notice: a day off, or (`off` false) a weekend day worked in exchange. */
export interface Holiday {
  readonly date: SchoolDate;
  readonly name: string;
  readonly off: boolean;
}

/** What an organisation decided for one date; it beats the notice. */
export type DayRule =
  | { readonly kind: 'closed'; readonly date: SchoolDate; readonly source?: string }
  | { readonly kind: 'noNetLessons'; readonly date: SchoolDate; readonly source?: string }
  | {
    readonly kind: 'runsAs'; readonly date: SchoolDate; readonly weekday: Weekday; readonly parity?: WeekParity;
    readonly bellScheduleId?: BellScheduleId; readonly source?: string;
  }
  | { readonly kind: 'specialBells'; readonly date: SchoolDate; readonly bellScheduleId: BellScheduleId; readonly source?: string };

export interface TeachesDay {
  readonly kind: 'teaches';
  /** Whose timetable the date follows, and in which weeks' version. */
  readonly weekday: Weekday;
  readonly parity: WeekParity;
  /** True where a rule lent the date another weekday's timetable. */
  readonly borrowed: boolean;
  readonly bellScheduleId?: BellScheduleId;
}

/**
 * A date in the eyes of the timetable. A make-up workday stays `undecidedMakeUp` until someone states what runs:
 * the notice says only that it is worked, not whose lessons it replaces.
 */
export type TeachingDay =
  | TeachesDay
  | { readonly kind: 'closed'; readonly reason: 'holiday' | 'rule'; readonly name: string }
  | { readonly kind: 'undecidedMakeUp'; readonly name: string }
  | { readonly kind: 'noNetLessons' };

export interface DayInput {
  readonly date: SchoolDate;
  readonly firstMonday: SchoolDate;
  readonly holidays: readonly Holiday[];
  /** Nearest organisation first: a school's own rule beats its county's. */
  readonly dayRules: readonly DayRule[];
}

/** What a date teaches. */
export function teachingDay(input: DayInput): TeachingDay {
  const rules = input.dayRules.filter((rule) => rule.date === input.date);
  const decisive = rules.find((rule) => rule.kind !== 'specialBells');
  const bells = rules.find((rule) => rule.kind === 'specialBells');
  if (decisive?.kind === 'closed') return { kind: 'closed', reason: 'rule', name: decisive.source ?? '' };
  if (decisive?.kind === 'noNetLessons') return { kind: 'noNetLessons' };

  const weekParity = parityOfWeek(termWeekOf(input.firstMonday, input.date));
  if (decisive?.kind === 'runsAs') {
    const bellScheduleId = bells?.bellScheduleId ?? decisive.bellScheduleId;
    return {
      kind: 'teaches', weekday: decisive.weekday, parity: decisive.parity ?? weekParity, borrowed: true,
      ...(bellScheduleId === undefined ? {} : { bellScheduleId }),
    };
  }

  const holiday = input.holidays.find((day) => day.date === input.date);
  if (holiday?.off) return { kind: 'closed', reason: 'holiday', name: holiday.name };
  if (holiday) return { kind: 'undecidedMakeUp', name: holiday.name };
  return {
    kind: 'teaches', weekday: weekdayOf(input.date), parity: weekParity, borrowed: false,
    ...(bells ? { bellScheduleId: bells.bellScheduleId } : {}),
  };
}

/** Years of the term that no holiday table covers; their dates count as ordinary until an officer loads one. */
export function yearsWithoutHolidayTable(dates: readonly SchoolDate[], holidays: readonly Holiday[]): readonly number[] {
  const known = new Set(holidays.map((holiday) => holiday.date.slice(0, 4)));
  return [...new Set(dates.map((date) => date.slice(0, 4)))].filter((year) => !known.has(year)).map(Number).sort((a, b) => a - b);
}
