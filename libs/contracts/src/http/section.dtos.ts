import * as z from 'zod';
import { GradeBand, Id, Named, SeatKind, Subject, WallTime, Weekday } from '../values/values.js';

/** A weekly lesson with everybody in it. */
export const SectionBody = z.object({
  netTeacher: Named, subject: Subject, gradeBand: GradeBand, weekday: Weekday, starts: WallTime, ends: WallTime,
  members: z.array(z.object({ classGroup: Named, school: Named, periodNo: z.int(), room: Named, assistant: Named, kind: SeatKind })),
});
export const SectionDto = SectionBody.extend({ id: Id, pinned: z.boolean() });

/** One weekly lesson before and after a change; null where there is none then. */
export const SectionChange = z.object({ sectionId: Id.nullable(), before: SectionBody.nullable(), after: SectionBody.nullable() });

/**
 * A fact that blocks, explains or warns: the page words it by `code` and fills in what is there. Names are resolved by the server.
 * `minutes`: how much is short or to be shifted. `count` of `limit`: how much is used up.
 */
export const PlanFact = z.object({
  code: z.string(), netTeacher: Named.optional(), classGroup: Named.optional(), school: Named.optional(), room: Named.optional(), assistant: Named.optional(), bellSchedule: Named.optional(),
  subject: Subject.optional(), gradeBand: GradeBand.optional(), weekday: Weekday.optional(), periodNo: z.int().optional(), starts: WallTime.optional(), ends: WallTime.optional(),
  minutes: z.int().optional(), count: z.int().optional(), limit: z.int().optional(),
  /** In how many schools, where `count` counts classes. */
  schools: z.int().optional(),
  /** More names of the same kind: classes that hold a room, teachers who are full. */
  names: z.array(z.string()).optional(),
});

/** What contradicts itself in the inputs, with the row it comes from. An error refuses a run, a warning is kept with it. */
export const Finding = PlanFact.extend({ severity: z.enum(['error', 'warning']) });
