import * as z from 'zod';
import { Count, Id, Named, SchoolDate, Subject, Timestamp, WallTime, Weekday } from '../values/values.js';
import { defineRoute } from './define-route.js';
import { planEditRoutes } from './plan-edit.routes.js';
import { ReasonCounts, runAnalysisRoutes } from './run-analysis.routes.js';
import { Finding, SectionDto } from './section.dtos.js';

export const PlanStatus = z.enum(['draft', 'proposed', 'published', 'superseded', 'discarded']);
export const RunStatus = z.enum(['queued', 'running', 'finished', 'stopped', 'failed']);

/** Rules of a plan, in the words of the problem. Minutes where a time is meant. */
export const PlanRules = z.strictObject({
  lessonMinutes: z.int().min(20).max(60), maxClassesPerSection: z.int().min(1).max(30), maxInteractiveEndpoints: z.int().min(0).max(30),
  teacherBreakMinutes: z.int().min(0).max(60), startGridMinutes: z.union([z.literal(5), z.literal(10)]),
});

const Coverage = z.object({ required: Count, own: Count, missing: Count, planned: Count });

export const PlanDto = z.object({
  id: Id, no: z.int(), bureau: Named, termId: Id, termName: z.string(), status: PlanStatus, effectiveFrom: SchoolDate.nullable(), rules: PlanRules,
  sections: Count, coverage: Coverage, createdAt: Timestamp, adoptedRunId: Id.nullable(), canPublish: z.boolean(),
  /** Grows with every change. */
  version: z.int(), basedOn: Id.nullable(),
});

/** What the planner left out of a run, so that somebody can put it right. */
export const RunWarning = z.object({ code: z.enum(['vettingExpired', 'vettingMissing', 'noQualification', 'noBells', 'noGradeBand']), subject: Named });

/** What a run aims at once coverage is equal: 多覆盖, 少改动 (the plan in force is kept where it can be), 老师轻松. */
export const RunPreset = z.enum(['coverage', 'steady', 'relaxed']);
/** Why a run failed. Its best plan is kept either way. */
export const RunFailure = z.enum(['worker-died', 'search-failed']);

export const RunDto = z.object({
  id: Id, planId: Id, status: RunStatus, seed: z.int(), maxSeconds: z.int().nullable(), maxIterations: z.int().nullable(), preset: RunPreset,
  requestedAt: Timestamp, finishedAt: Timestamp.nullable(), elapsedS: z.number(),
  coverage: Count, missing: Count, violations: Count, uncoveredByReason: ReasonCounts,
  /** Proven upper limit of the coverage; null = not known, and then the page shows no limit. */
  bound: Count.nullable(), provenOptimal: z.boolean(),
  /** What comes after coverage, smaller is better; null before the first plan. */
  score: z.object({ unfairness: z.int(), soft: z.int() }).nullable(),
  /** With seed, threads, `maxIterations` and the plan it started from a run can be repeated exactly (one limited by seconds follows the clock); `problemVersion` is the hash of its inputs. */
  threads: z.int().nullable(), iterations: z.int(), problemVersion: z.string(), startedFromRunId: Id.nullable(),
  /** Best coverage over the run: `[seconds, class-periods covered]`, increasing. */
  curve: z.array(z.tuple([z.number(), z.int()])),
  /** Inputs moved on since the run froze them. */
  stale: z.boolean(), warnings: z.array(RunWarning), findings: z.array(Finding), failure: RunFailure.nullable(),
  /** It is over and a plan is stored: another run may start from it. */
  canGoOn: z.boolean(),
});

export const PublicationDto = z.object({
  planId: Id, effectiveFrom: SchoolDate, teachers: Count, schools: Count, classGroups: Count, sections: Count, lessons: Count,
  suspended: z.array(z.object({ date: SchoolDate, name: z.string(), lessons: Count })),
  undecided: z.array(z.object({ date: SchoolDate, name: z.string() })),
  yearsWithoutHolidays: z.array(z.int()),
  /** Lessons of the version in force that this one creates, changes, cancels or leaves as they are. */
  difference: z.object({ created: Count, changed: Count, cancelled: Count, kept: Count }),
  seatsToAgree: Count,
});

export const TimetableDto = z.object({
  kind: z.enum(['teacher', 'school', 'class', 'room']), subject: Named, term: Named, week: z.int(), weeks: z.int(), version: z.int().nullable(),
  lessons: z.array(z.object({
    lessonId: Id, date: SchoolDate, weekday: Weekday, starts: WallTime, ends: WallTime, periodNo: z.int().nullable(), subject: Subject, status: z.string(),
    netTeacher: Named, classGroups: z.array(z.object({ id: Id, name: z.string(), school: z.string(), room: z.string() })),
  })),
});

const params = z.strictObject({ id: Id });

export const timetableRoutes = {
  listPlans: defineRoute({ permission: 'plan.read', summary: 'Plans of a term', query: z.strictObject({ termId: Id.optional() }), response: z.object({ items: z.array(PlanDto) }) }),
  createPlan: defineRoute({ permission: 'plan.edit', summary: 'A draft plan, copied from another or empty', body: z.strictObject({ termId: Id, basedOn: Id.optional() }), response: PlanDto }),
  readPlan: defineRoute({ permission: 'plan.read', summary: 'One plan', params, response: PlanDto }),
  editPlanRules: defineRoute({ permission: 'plan.edit', summary: 'Rules of a draft plan', params, body: z.strictObject({ rules: PlanRules }), response: PlanDto }),
  discardPlan: defineRoute({ permission: 'plan.edit', summary: 'Discard a draft', params, response: PlanDto }),
  listSections: defineRoute({ permission: 'plan.read', summary: 'Weekly lessons of a plan', params, response: z.object({ items: z.array(SectionDto) }) }),
  listRuns: defineRoute({ permission: 'plan.solve', summary: 'Runs of a plan, newest first', params, response: z.object({ items: z.array(RunDto) }) }),
  requestRun: defineRoute({
    permission: 'plan.solve', summary: 'Solve a plan behind a job, from nothing or from the best plan of an earlier run of the term', params,
    body: z.strictObject({ seed: z.int().min(0).max(2_147_483_647).optional(), maxSeconds: z.int().min(1).max(3600).optional(), maxIterations: z.int().min(0).max(2_000_000_000).optional(),
      preset: RunPreset.optional(), startRunId: Id.optional() }),
    response: RunDto,
  }),
  readRun: defineRoute({ permission: 'plan.solve', summary: 'One run with its coverage curve', params, response: RunDto }),
  stopRun: defineRoute({ permission: 'plan.solve', summary: 'Stop a run and keep its best plan', params, response: RunDto }),
  adoptRun: defineRoute({ permission: 'plan.solve', summary: 'Take the best plan of a run as the draft\'s sections', params, body: z.strictObject({ runId: Id }), response: PlanDto }),
  previewPublication: defineRoute({ permission: 'plan.publish', summary: 'What publishing would do', params, query: z.strictObject({ effectiveFrom: SchoolDate.optional() }), response: PublicationDto }),
  publishPlan: defineRoute({ permission: 'plan.publish', summary: 'Publish: creates the dated lessons', params, body: z.strictObject({ effectiveFrom: SchoolDate }), response: PublicationDto }),
  readTimetable: defineRoute({
    permission: 'plan.read', summary: 'One week of a teacher, school, class or room',
    params: z.strictObject({ kind: z.enum(['teacher', 'school', 'class', 'room']), id: Id }), query: z.strictObject({ week: z.coerce.number().int().min(1).max(40).optional() }), response: TimetableDto,
  }),
  ...runAnalysisRoutes, ...planEditRoutes,
};
