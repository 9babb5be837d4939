import type { SchoolId, SectionId, PersonId, BellScheduleId } from '@tongtang/kernel';
import {
  DEFAULT_TIME_ZONE, datesOfWeek, formatWallTime, MINUTE_MS, resolveWallClock, runsInWeek, span, weekdayOf,
  type Instant, type ResolvedWallClock, type SchoolDate, type TimeRange, type TimeZone, type Weekday,
} from '@tongtang/time';
import {
  findPeriod, fitPeriod, teachingDay, type BellFitKind, type BellSchedule, type DayRule, type Holiday, type TeachingDay, type Term,
} from '../calendar/index.js';
import type { Section, SectionMember } from './section.js';

export interface MaterialiseInput {
  readonly term: Pick<Term, 'firstMonday' | 'weeks'>;
  /** No lesson before this date is made or touched. */
  readonly effectiveFrom: SchoolDate;
  readonly sections: readonly Section[];
  readonly holidays: readonly Holiday[];
  /** Rules of the planning bureau and above it, nearest first. */
  readonly dayRules: readonly DayRule[];
  readonly lessonMinutes: number;
  /** The bells of a school on a date, or the named special ones; nothing where the school has none. */
  readonly bellScheduleOf: (schoolId: SchoolId, date: SchoolDate, special?: BellScheduleId) => BellSchedule | undefined;
  /** Lessons that an origin already had before the effective date; numbers go on from there. */
  readonly numbersGiven?: ReadonlyMap<SectionId, number>;
  readonly timeZone?: TimeZone;
}

export interface PlannedSeat extends SectionMember {
  readonly occupies: TimeRange<Instant>;
  readonly fit: BellFitKind;
  /** True off the bell: the seat waits for the school's yes. */
  readonly needsAgreement: boolean;
}

export interface PlannedLesson {
  readonly sectionId: SectionId;
  readonly originId: SectionId;
  readonly number: number;
  readonly schoolDate: SchoolDate;
  /** Wall time `YYYY-MM-DDTHH:MM` in `timeZone`: the intent from which `during` follows. */
  readonly startsLocal: string;
  readonly timeZone: TimeZone;
  readonly during: TimeRange<Instant>;
  /** A suspended lesson keeps its number and books nothing. */
  readonly status: 'scheduled' | 'suspended';
  readonly reason?: 'holiday' | 'dayRule';
  readonly netTeacherId: PersonId;
  readonly seats: readonly PlannedSeat[];
}

/** What a person has to look at; nothing is guessed. */
export type MaterialiseFinding =
  | { readonly kind: 'undecidedMakeUp'; readonly date: SchoolDate; readonly name: string }
  | { readonly kind: 'wallClockGap' | 'wallClockOverlap'; readonly date: SchoolDate; readonly originId: SectionId }
  | { readonly kind: 'noPeriod' | 'offBell'; readonly date: SchoolDate; readonly originId: SectionId; readonly schoolId: SchoolId; readonly periodNo: number };

export interface Materialised {
  readonly lessons: readonly PlannedLesson[];
  readonly findings: readonly MaterialiseFinding[];
}

interface Meeting { readonly date: SchoolDate; readonly weekday: Weekday; readonly status: PlannedLesson['status']; readonly day: TeachingDay }

/** The dated lessons of a plan, from its effective date to the end of the term. */
export function materialiseLessons(input: MaterialiseInput): Materialised {
  const calendar = calendarOf(input);
  const instants = new Map<string, ResolvedWallClock>();
  const findings: MaterialiseFinding[] = calendar.flatMap(({ date, day }) =>
    (day.kind === 'undecidedMakeUp' ? [{ kind: 'undecidedMakeUp' as const, date, name: day.name }] : []));
  const lessons = input.sections.flatMap((section) => {
    let number = input.numbersGiven?.get(section.originId) ?? 0;
    return calendar.flatMap(({ date, week, day }) => {
      const meeting = meetingOn(section, { date, week, day });
      if (!meeting) return [];
      const during = rangeOn(section, { date, input, instants, findings });
      if (!during) return [];
      number += 1;
      return [lessonOn(section, { meeting, during, number, input, findings })];
    });
  });
  return { lessons: lessons.sort(byTime), findings };
}

interface CalendarDay { readonly date: SchoolDate; readonly week: number; readonly day: TeachingDay }

function calendarOf(input: MaterialiseInput): readonly CalendarDay[] {
  const { firstMonday, weeks } = input.term;
  return Array.from({ length: weeks }, (_, index) => index + 1).flatMap((week) => datesOfWeek(firstMonday, week)
    .filter((date) => date >= input.effectiveFrom)
    .map((date) => ({ date, week, day: teachingDay({ date, firstMonday, holidays: input.holidays, dayRules: input.dayRules }) })));
}

/** Whether and how a section meets on a date. */
function meetingOn(section: Section, { date, week, day }: CalendarDay): Meeting | undefined {
  if (day.kind === 'undecidedMakeUp') return undefined;
  if (day.kind === 'teaches' && day.weekday === section.weekday) {
    const runs = Array.isArray(section.weekPattern) || section.weekPattern === 'all'
      ? runsInWeek(section.weekPattern, week) : section.weekPattern === day.parity;
    if (runs) return { date, weekday: day.weekday, status: 'scheduled', day };
  }
  // A closed date, or one that lends itself to another weekday, leaves the section's own lesson suspended, not lost.
  const borrowedAway = day.kind === 'teaches' && day.borrowed && day.weekday !== section.weekday;
  const ownDate = weekdayOf(date) === section.weekday && runsInWeek(section.weekPattern, week);
  return ownDate && (day.kind !== 'teaches' || borrowedAway) ? { date, weekday: section.weekday, status: 'suspended', day } : undefined;
}

interface RangeContext {
  readonly date: SchoolDate;
  readonly input: MaterialiseInput;
  /** Many sections share a start, and zone arithmetic is most of the work of a publication. */
  readonly instants: Map<string, ResolvedWallClock>;
  readonly findings: MaterialiseFinding[];
}

function rangeOn(section: Section, at: RangeContext): TimeRange<Instant> | undefined {
  const key = `${at.date} ${section.startsMinute}`;
  const resolved = at.instants.get(key) ?? resolveWallClock(at.date, section.startsMinute, at.input.timeZone ?? DEFAULT_TIME_ZONE);
  at.instants.set(key, resolved);
  if (resolved.kind === 'ok') return { start: resolved.instant, end: resolved.instant + at.input.lessonMinutes * MINUTE_MS };
  at.findings.push({ kind: resolved.kind === 'gap' ? 'wallClockGap' : 'wallClockOverlap', date: at.date, originId: section.originId });
  return undefined;
}

interface LessonContext {
  readonly meeting: Meeting;
  readonly during: TimeRange<Instant>;
  readonly number: number;
  readonly input: MaterialiseInput;
  readonly findings: MaterialiseFinding[];
}

function lessonOn(section: Section, context: LessonContext): PlannedLesson {
  const { meeting, during, number, input } = context;
  const reason = meeting.status === 'scheduled' ? {} : { reason: isHoliday(meeting.day) ? 'holiday' as const : 'dayRule' as const };
  return {
    sectionId: section.id, originId: section.originId, number, schoolDate: meeting.date,
    startsLocal: `${meeting.date}T${formatWallTime(section.startsMinute)}`, timeZone: input.timeZone ?? DEFAULT_TIME_ZONE,
    during, status: meeting.status, ...reason, netTeacherId: section.netTeacherId,
    seats: section.members.map((member) => seatOn(section, member, context)),
  };
}

function seatOn(section: Section, member: SectionMember, context: LessonContext): PlannedSeat {
  const { meeting, during, input, findings } = context;
  const special = meeting.day.kind === 'teaches' ? meeting.day.bellScheduleId : undefined;
  const schedule = input.bellScheduleOf(member.schoolId, meeting.date, special);
  const period = schedule && findPeriod(schedule, meeting.weekday, member.periodNo);
  const place = { date: meeting.date, originId: section.originId, schoolId: member.schoolId, periodNo: member.periodNo };
  // A suspended lesson rings no bell: only one that will be given is worth a look.
  const scheduled = meeting.status === 'scheduled';
  if (!schedule || !period) {
    if (scheduled) findings.push({ kind: 'noPeriod', ...place });
    return { ...member, occupies: during, fit: 'conflict', needsAgreement: true };
  }
  const wall = { start: section.startsMinute, end: section.startsMinute + input.lessonMinutes };
  const { kind } = fitPeriod(wall, { period, slack: schedule.slack });
  if (scheduled && (kind === 'partial' || kind === 'conflict')) findings.push({ kind: 'offBell', ...place });
  const bellStart = during.start + (period.starts - section.startsMinute) * MINUTE_MS;
  const bell = { start: bellStart, end: bellStart + (period.ends - period.starts) * MINUTE_MS };
  return { ...member, occupies: span(during, bell), fit: kind, needsAgreement: kind !== 'exact' };
}

function isHoliday(day: TeachingDay): boolean {
  return day.kind === 'closed' && day.reason === 'holiday';
}

function byTime(a: PlannedLesson, b: PlannedLesson): number {
  return a.during.start - b.during.start || (a.originId < b.originId ? -1 : a.originId > b.originId ? 1 : 0);
}
