import * as z from 'zod';
import { Count, GradeBand, Id, Named, Subject, Timestamp, WallTime, Weekday } from '../values/values.js';
import { defineRoute } from './define-route.js';
import { Finding, PlanFact, SectionBody } from './section.dtos.js';

/** Why class-periods stay without a lesson: the first filter that leaves nothing (engine's codes); `open`: a longer search may still place them. */
export const ReasonCode = z.enum(['bandwidth', 'room', 'teacher', 'time', 'assistant', 'full', 'limits', 'open']);
export const ReasonCounts = z.partialRecord(ReasonCode, Count);

const UncoveredItem = z.object({ classGroup: Named, school: Named, subject: Subject, missing: Count, reason: ReasonCode, detail: z.record(z.string(), z.union([z.string(), z.number()])) });

/** Periods a week of a subject that are missing for want of teachers' hours, and how many lessons would hold them. */
const Shortage = z.object({
  subject: Subject, gradeBand: GradeBand.nullable(), county: Named.nullable(), missing: Count, byReason: ReasonCounts,
  /** Of these for want of teachers or their hours, the lessons that would hold them, and those that are short in whatever plan. */
  shortPeriods: Count, shortLessons: Count, leastLessons: Count,
});

export const ExplanationDto = z.object({
  missing: Count, byReason: ReasonCounts, items: z.array(UncoveredItem),
  /** What is short, most first: by subject, by subject and grade band, and with several counties by subject and county. Null where nobody reckoned it. */
  shortages: z.array(Shortage).nullable(),
});

/** Every filter walked for one class and subject, in order; the chain ends at the reason. */
const ExplanationStep = z.object({
  filter: ReasonCode, cause: z.enum(['class', 'room', 'lesson']).nullable(),
  /** What is left after it: screens, rooms, teachers, then pairs of a teacher and a period, in so many different periods. */
  left: Count, periods: Count,
  facts: z.array(PlanFact), more: Count,
});
/** A time that was tried, and what stood in its way. */
const TriedSlot = z.object({ weekday: Weekday, periodNo: z.int().nullable(), starts: WallTime.nullable(), netTeacher: Named.nullable(), blocked: PlanFact });
export const ExplanationItemDto = UncoveredItem.extend({ chain: z.array(ExplanationStep), tried: z.array(TriedSlot), triedMore: Count });

/**
 * An executable change of the inputs; `gain` and `moved` were found by solving with it and, as long, without it. `fact` says who, where and how much:
 * minutes of a bell, hours `starts` to `ends`, `count` seats, lessons or classes, for a teacher's limits `count` a day and `limit` a week.
 */
export const FixDto = z.object({
  kind: z.enum(['bell-earlier', 'bell-later', 'teacher-hour', 'teacher-limit', 'extra-room', 'more-at-once', 'more-seats', 'assistant-present', 'extra-teacher', 'line-upgrade', 'more-classes']),
  /** Class-periods more, and of these for the class and subject asked about. */
  gain: Count, covers: Count,
  /** Memberships no longer at their time with their teacher, and schools that notice. */
  moved: Count, schools: Count, fact: PlanFact,
});

/** A candidate of a comparison: the plan in force, the draft's own sections, or a run by its id. */
export const ComparisonKey = z.union([z.literal('inForce'), z.literal('draft'), Id]);

const ComparisonColumn = z.object({
  key: ComparisonKey, planNo: z.int().nullable(), requestedAt: Timestamp.nullable(),
  missing: Count, coverage: Count, uncovered: Count, violations: Count.nullable(),
  /** Subjects that miss something, in the order of the problem. */
  subjects: z.array(z.object({ subject: Subject, missing: Count, coverage: Count })),
  schools: Count, schoolsWithNothing: Count, worstSchool: z.object({ school: Named, missing: Count, coverage: Count }).nullable(),
  sections: Count, memberships: Count, classesPerSection: z.number(), busiestTeacher: z.object({ netTeacher: Named, sections: Count }).nullable(),
  /** Of class and subject pairs with two periods or more: how many have one teacher for all. */
  sameTeacher: z.object({ pairs: Count, same: Count }),
  /** Memberships of the plan in force that are no longer at their time with their teacher; null without a plan in force. */
  changed: z.object({ of: Count, memberships: Count }).nullable(),
});

const Difference = z.object({
  kind: z.enum(['added', 'removed', 'moved', 'teacher', 'members']), subject: Subject, before: SectionBody.nullable(), after: SectionBody.nullable(),
});

export const ComparisonDto = z.object({
  columns: z.array(ComparisonColumn),
  /** Whose lessons differ between two candidates; those with most changes first. `more`: groups left out. */
  differences: z.object({
    from: ComparisonKey, to: ComparisonKey, by: z.enum(['teacher', 'school']), changes: Count, more: Count,
    groups: z.array(z.object({ of: Named, changes: z.array(Difference) })),
  }).nullable(),
});

const KEY = '(?:inForce|draft|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})';
const params = z.strictObject({ id: Id });

export const runAnalysisRoutes = {
  listFindings: defineRoute({ permission: 'plan.solve', summary: 'What contradicts itself in a plan\'s inputs, before a run', params, response: z.object({ items: z.array(Finding) }) }),
  readExplanation: defineRoute({ permission: 'plan.solve', summary: 'What a run leaves uncovered, and why', params, response: ExplanationDto }),
  readExplanationItem: defineRoute({
    permission: 'plan.solve', summary: 'The chain of reasons and the times tried for one class and subject', params: z.strictObject({ id: Id, classGroupId: Id, subject: Subject }), response: ExplanationItemDto,
  }),
  findFixes: defineRoute({
    permission: 'plan.solve', summary: 'What would help one class and subject, or the county, each checked by solving again', params,
    body: z.strictObject({ classGroupId: Id.optional(), subject: Subject.optional() }).refine(({ classGroupId, subject }) => (classGroupId === undefined) === (subject === undefined)),
    response: z.object({ items: z.array(FixDto), complete: z.boolean() }),
  }),
  comparePlans: defineRoute({
    permission: 'plan.solve', summary: 'Two to four candidates side by side, and whose lessons change', params,
    query: z.strictObject({
      candidates: z.string().regex(new RegExp(`^${KEY}(?:,${KEY}){0,3}$`)), between: z.string().regex(new RegExp(`^${KEY},${KEY}$`)).optional(), by: z.enum(['teacher', 'school']).optional(),
    }),
    response: ComparisonDto,
  }),
};
