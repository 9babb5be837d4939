import * as z from 'zod';
import { Count, Delivery, EpochMs, Evidence, Id, Reason, SchoolDate, WallTime, Weekday } from '../values/values.js';

const PollKind = z.enum(['yesNo', 'choice', 'hands']);
const HelpReason = z.enum(['noSound', 'noPicture', 'stuck', 'power', 'unwell', 'other']);
const PraiseKind = z.enum(['flower', 'star', 'trophy']);
const none = z.object({});
const Counts = z.array(Count).max(8);
export { PollKind, HelpReason, PraiseKind };

/** The stage: everyone in a lesson reads it. */
export const lessonEvents = {
  'lesson.opened.v1': none,
  'lesson.started.v1': z.object({ netTeacherId: Id }),
  'lesson.ended.v1': z.object({ cause: z.enum(['teacher', 'overdue']) }),
  'lesson.suspended.v1': z.object({ reason: z.string() }),
  'lesson.resumed.v1': none,
  'lesson.cancelled.v1': z.object({ reason: Reason }),
  'lesson.not-held.v1': z.object({ reason: Reason }),
  'lesson.moved.v1': z.object({ from: EpochMs, to: EpochMs }),
  'lesson.delivery-changed.v1': z.object({ delivery: Delivery, reason: Reason }),
  'lesson.teacher-lost.v1': z.object({ lastProofAt: EpochMs }),
  'lesson.teacher-back.v1': none,
  'lesson.incident-opened.v1': z.object({ kind: z.literal('manyLost'), roomIds: z.array(Id) }),
  'lesson.incident-closed.v1': z.object({ kind: z.literal('manyLost') }),
  'mic.granted.v1': z.object({ roomId: Id }),
  'mic.released.v1': z.object({ roomId: Id, cause: z.enum(['teacher', 'room', 'lost', 'ended']) }),
  'poll.opened.v1': z.object({ pollId: Id, kind: PollKind, question: z.string(), options: z.array(z.string()) }),
  'poll.closed.v1': z.object({ pollId: Id }),
  'poll.published.v1': z.object({ pollId: Id, totals: Counts }),
  'praise.given.v1': z.object({ roomId: Id, kind: PraiseKind }),
  'page.turned.v1': z.object({ page: z.int().min(1) }),
  'step.changed.v1': z.object({ step: z.int().min(0) }),
  'timer.started.v1': z.object({ endsAt: EpochMs }),
  'timer.stopped.v1': none,
  'phrase.sent.v1': z.object({ phraseId: z.enum(['hearWell', 'showPupils', 'lookAtBoard', 'wellDone', 'reportHeadcount']) }),
} as const;

/** The desk: what rooms send; staff and officers read it. */
export const deskEvents = {
  'seat.confirmed.v1': z.object({ seatId: Id }),
  'seat.excused.v1': z.object({ seatId: Id, reason: Reason }),
  'seat.restored.v1': z.object({ seatId: Id }),
  'seat.joined.v1': z.object({ roomId: Id, seatIds: z.array(Id), deviceId: Id, lateS: Count }),
  'seat.left.v1': z.object({ roomId: Id, seatIds: z.array(Id), cause: z.enum(['explicit', 'lost', 'lessonEnded']), lastProofAt: EpochMs, reason: Reason.nullable() }),
  'headcount.reported.v1': z.object({
    seatId: Id, present: Count, expected: Count, absent: z.object({ sick: Count, leave: Count, unexplained: Count }), effectiveAt: EpochMs, evidence: Evidence, late: z.boolean(),
  }),
  'hand.raised.v1': z.object({ roomId: Id }),
  'hand.lowered.v1': z.object({ roomId: Id, cause: z.enum(['room', 'teacher', 'granted', 'lost', 'ended']) }),
  'poll.answered.v1': z.object({ pollId: Id, seatId: Id, counts: Counts, late: z.boolean() }),
  'help.asked.v1': z.object({ roomId: Id, reason: HelpReason }),
  'help.closed.v1': z.object({ roomId: Id }),
  'message.sent.v1': z.object({ roomId: Id, text: z.string() }),
  'preflight.reported.v1': z.object({ roomId: Id, sound: z.boolean(), picture: z.boolean(), link: z.boolean() }),
  'attendance.sealed.v1': z.object({ lines: Count }),
  'attendance.correction-proposed.v1': z.object({ seatId: Id, field: z.string(), old: z.string().nullable(), new: z.string(), reason: z.string() }),
  'attendance.correction-approved.v1': z.object({ seatId: Id, field: z.string(), old: z.string().nullable(), new: z.string(), reason: z.string() }),
  'attendance.correction-rejected.v1': z.object({ seatId: Id, field: z.string(), old: z.string().nullable(), new: z.string(), reason: z.string() }),
} as const;

/** Where a weekly lesson of a draft stands. */
const SectionPlace = z.object({ netTeacherId: Id, weekday: Weekday, starts: WallTime, classGroups: Count, pinned: z.boolean() });

export const planEvents = {
  'plan.created.v1': z.object({ no: z.int() }),
  'plan.published.v1': z.object({ no: z.int(), effectiveFrom: SchoolDate, lessons: Count, teachers: Count, schools: Count }),
  'plan.superseded.v1': z.object({ no: z.int() }),
  'plan.discarded.v1': z.object({ no: z.int() }),
  'section.changed.v1': z.object({ sectionId: Id, planVersion: z.int(), before: SectionPlace.nullable(), after: SectionPlace.nullable() }),
  'timetable-run.requested.v1': z.object({ runId: Id }),
  'timetable-run.started.v1': z.object({ runId: Id }),
  'timetable-run.finished.v1': z.object({ runId: Id, outcome: z.enum(['finished', 'stopped', 'failed']), coverage: Count }),
} as const;

/** Facts without readers: the gateway consumes them to evict sockets. */
export const organisationEvents = { 'grant.revoked.v1': z.object({ personId: Id }) } as const;

export const events = { ...lessonEvents, ...deskEvents, ...planEvents, ...organisationEvents } as const;
export type EventType = keyof typeof events;
export type EventData<T extends EventType> = z.infer<(typeof events)[T]>;
export type LessonEventType = keyof typeof lessonEvents;
export type DeskEventType = keyof typeof deskEvents;

/** State keys on streams (last value wins). */
export const PresenceState = z.object({ roomId: Id, state: z.enum(['online', 'unstable', 'offline']), since: EpochMs, rung: z.enum(['full', 'low', 'audioSlides', 'packOnly']), bars: z.int().min(0).max(4) });
export const TallyState = z.object({ answered: Count, of: Count, counts: Counts });
/** `plan:` key `run:{runId}`. */
export const RunState = z.object({
  elapsedS: z.number(), coverage: Count, violations: Count, uncoveredByReason: z.record(z.string(), Count), bound: Count.nullable(), provenOptimal: z.boolean(), iterations: z.int(),
  /** Which best plan of the run the figures belong to: grows with every better one. */
  incumbentId: z.int(),
});
