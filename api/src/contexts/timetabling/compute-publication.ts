import { yearsWithoutHolidayTable } from '@tongtang/domain/calendar';
import { diffTimetable, materialiseLessons, type LessonUpdate, type MaterialiseFinding, type PlannedLesson } from '@tongtang/domain/timetabling';
import { DomainError } from '@tongtang/kernel';
import { datesOfWeek, type SchoolDate } from '@tongtang/time';
import type { PlanRecord } from './plan-access.js';
import type { PublicationData } from './publication.query.js';

/** What publishing would do to the dated lessons. */
export interface Publication {
  readonly effectiveFrom: SchoolDate;
  readonly lessons: readonly PlannedLesson[];
  readonly create: readonly PlannedLesson[];
  readonly update: readonly LessonUpdate[];
  readonly remove: readonly string[];
  /** Lessons that stay as they are and only follow their section into the new version. */
  readonly follow: readonly string[];
  readonly summary: PublicationSummary;
}

export interface PublicationSummary {
  readonly planId: string;
  readonly effectiveFrom: SchoolDate;
  readonly teachers: number;
  readonly schools: number;
  readonly classGroups: number;
  readonly sections: number;
  readonly lessons: number;
  readonly suspended: { date: SchoolDate; name: string; lessons: number }[];
  readonly undecided: { date: SchoolDate; name: string }[];
  readonly yearsWithoutHolidays: number[];
  readonly difference: { readonly created: number; readonly changed: number; readonly cancelled: number; readonly kept: number };
  readonly seatsToAgree: number;
}

/** The dated lessons of a plan from a date on, and how they differ from what is in force. */
export function computePublication(plan: PlanRecord, data: PublicationData, effectiveFrom: SchoolDate): Publication {
  if (data.sections.length === 0) throw new DomainError('plan.empty', { planId: plan.id });
  const { lessons, findings } = materialiseLessons({
    term: { firstMonday: plan.firstMonday, weeks: plan.weeks }, effectiveFrom, sections: data.sections, holidays: data.holidays, dayRules: data.dayRules, lessonMinutes: plan.rules.lessonMinutes,
    bellScheduleOf: (schoolId, date, special) => {
      const own = data.schoolBells.find((bell) => bell.schoolId === schoolId && bell.validFrom <= date && (bell.validUntil === null || bell.validUntil > date));
      return data.bells.get(special ?? own?.bellScheduleId ?? '');
    },
    numbersGiven: data.numbersGiven,
  });
  const { create, update, cancel, keep } = diffTimetable(data.existing, lessons, effectiveFrom);
  const following = update.filter(({ changed }) => changed.every((field) => field === 'section'));
  const changed = update.filter((lesson) => !following.includes(lesson));
  const follow = [...keep, ...following.map(({ lessonId }) => lessonId)];
  return {
    effectiveFrom, lessons, create, update: changed, remove: cancel, follow,
    summary: {
      ...summarise(plan, data, lessons, findings), effectiveFrom,
      difference: { created: create.length, changed: changed.length, cancelled: cancel.length, kept: follow.length },
    },
  };
}

function summarise(plan: PlanRecord, data: PublicationData, lessons: readonly PlannedLesson[], findings: readonly MaterialiseFinding[]): Omit<PublicationSummary, 'effectiveFrom' | 'difference'> {
  const members = data.sections.flatMap((section) => section.members);
  const suspended = new Map<SchoolDate, number>();
  for (const lesson of lessons) if (lesson.status === 'suspended') suspended.set(lesson.schoolDate, (suspended.get(lesson.schoolDate) ?? 0) + 1);
  const nameOf = (date: SchoolDate): string => data.dayRules.find((rule) => rule.date === date && rule.kind !== 'specialBells')?.source ?? data.holidays.find((day) => day.date === date)?.name ?? '';
  const weeks = Array.from({ length: plan.weeks }, (_, index) => datesOfWeek(plan.firstMonday, index + 1));
  return {
    planId: plan.id, teachers: new Set(data.sections.map((section) => section.netTeacherId)).size, schools: new Set(members.map((member) => member.schoolId)).size,
    classGroups: new Set(members.map((member) => member.classGroupId)).size, sections: data.sections.length, lessons: lessons.length,
    suspended: [...suspended].sort(([a], [b]) => (a < b ? -1 : 1)).map(([date, count]) => ({ date, name: nameOf(date), lessons: count })),
    undecided: findings.flatMap((finding) => (finding.kind === 'undecidedMakeUp' ? [{ date: finding.date, name: finding.name }] : [])),
    yearsWithoutHolidays: [...yearsWithoutHolidayTable(weeks.flat(), data.holidays)],
    // A school says yes to a weekly place once, not to each of its dates.
    seatsToAgree: new Set(lessons.flatMap((lesson) => lesson.seats.filter((seat) => seat.needsAgreement).map((seat) => `${lesson.originId} ${seat.classGroupId}`))).size,
  };
}
