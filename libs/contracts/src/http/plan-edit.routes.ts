import * as z from 'zod';
import { Count, Id, Named, Subject, Timestamp, WallTime, Weekday } from '../values/values.js';
import { defineRoute } from './define-route.js';
import { PlanFact, SectionChange, SectionDto } from './section.dtos.js';

/** A number that grows with every change of the plan: an edit names the one it was made on, and is refused with `conflict.version` where the plan moved on. */
const PlanVersion = z.int().min(1);

const SectionPlace = z.object({ weekday: Weekday, starts: WallTime, classGroups: Count }), ClassPeriod = z.object({ weekday: Weekday, periodNo: z.int() });

/** One slot for a lifted weekly lesson. */
export const SlotVerdict = z.object({
  weekday: Weekday, starts: WallTime, ends: WallTime, verdict: z.enum(['possible', 'withMoves', 'impossible']),
  /** Where the lesson lies now. */
  current: z.boolean(),
  /** Class-periods that would lose their lesson by it. */
  lost: Count,
  /** Why not, the hardest first; with moves: what they make room for. */
  reasons: z.array(PlanFact),
  /** Other weekly lessons that change; null for a place: not there before, or gone. */
  moves: z.array(z.object({ sectionId: Id.nullable(), netTeacher: Named, subject: Subject, before: SectionPlace.nullable(), after: SectionPlace.nullable() })),
  /** Classes that land elsewhere than with the lifted lesson; null: they lose this lesson. */
  memberMoves: z.array(z.object({ classGroup: Named, school: Named, subject: Subject, from: ClassPeriod, to: ClassPeriod.nullable() })),
  affectedSchools: z.array(Named),
});

/** What an edit left behind, and how to take it back. */
export const EditDto = z.object({
  planVersion: PlanVersion, sections: z.array(SectionDto), removed: z.array(Id),
  /** The officer's last edit that can still be taken back; null where there is none. */
  undo: z.object({ editId: Id, kind: z.enum(['move', 'pin', 'repair']), at: Timestamp }).nullable(),
});

const day = z.array(Weekday).min(1).max(7).optional();
/** What happened, for a repair. Without weekdays it is the whole week. */
export const RepairEvent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('teacherAbsent'), netTeacherId: Id, weekdays: day }),
  z.strictObject({ kind: z.literal('roomLost'), roomId: Id, weekdays: day }),
  z.strictObject({ kind: z.literal('assistantLost'), assistantId: Id, weekdays: day }),
  z.strictObject({ kind: z.literal('periodClosed'), schoolId: Id, weekday: Weekday, periodNo: z.int().min(1).max(30) }),
  z.strictObject({ kind: z.literal('schoolDropped'), schoolId: Id }),
  z.strictObject({ kind: z.literal('bellChanged'), schoolId: Id, periods: z.array(z.strictObject({ weekday: Weekday, periodNo: z.int().min(1).max(30), starts: WallTime, ends: WallTime })).min(1).max(140) }),
]);

/** One way to repair a plan. Counts are lessons of classes. */
export const RepairProposal = z.object({
  /** 1 to 3, best first; the same event on the same plan gives the same proposals. */
  no: z.int().min(1).max(3), kind: z.enum(['least-disturbance', 'most-rescued', 'keep-times']),
  /** What the event took, and what becomes of it: gone with its school, in the same period, at another time, in another lesson that was there, without. */
  orphaned: Count, gone: Count, kept: Count, retimed: Count, joined: Count, lost: Count,
  /** More that becomes possible, and what changes outside the event. */
  gained: Count, outside: Count,
  affectedSchools: z.array(Named), changes: z.array(SectionChange),
});

const params = z.strictObject({ id: Id }), sectionParams = z.strictObject({ id: Id, sectionId: Id });
const repair = { event: RepairEvent, touchNothingElse: z.boolean().optional() };

export const planEditRoutes = {
  readVerdicts: defineRoute({
    permission: 'plan.edit', summary: 'Every slot judged for a weekly lesson of a draft', params: sectionParams,
    response: z.object({ sectionId: Id, planVersion: PlanVersion, slots: z.array(SlotVerdict) }),
  }),
  moveSection: defineRoute({
    permission: 'plan.edit', summary: 'Move a weekly lesson with the moves that were shown', params: sectionParams,
    body: z.strictObject({ weekday: Weekday, starts: WallTime, version: PlanVersion }), response: EditDto,
  }),
  pinSection: defineRoute({ permission: 'plan.edit', summary: 'Keep a weekly lesson where it is, or let it go', params: sectionParams, body: z.strictObject({ pinned: z.boolean() }), response: EditDto }),
  undoEdit: defineRoute({ permission: 'plan.edit', summary: 'Take back one\'s last edit of a draft', params, response: EditDto }),
  proposeRepairs: defineRoute({
    permission: 'plan.edit', summary: 'Up to three ways to repair a plan after something happened', params, body: z.strictObject(repair),
    response: z.object({ planVersion: PlanVersion, proposals: z.array(RepairProposal) }),
  }),
  applyRepair: defineRoute({
    permission: 'plan.edit', summary: 'Take one of the proposed repairs into a draft', params,
    body: z.strictObject({ ...repair, proposal: z.int().min(1).max(3), version: PlanVersion }), response: EditDto,
  }),
};
