import type { Permission } from '@tongtang/authz';
import * as z from 'zod';
import { Count, EpochMs, Id, Reason, SeatKind } from '../values/values.js';
import { HelpReason, PollKind, PraiseKind } from './events.js';
import { StreamName } from './frame.js';

const none = z.strictObject({});
const room = z.strictObject({ roomId: Id });
const Counts = z.array(Count).min(1).max(8);
interface CommandDefinition {
  /** Who may send it; judged against the lesson or against the seat's school. */
  readonly permission: Permission;
  /** `lesson`: runs alone under the lesson's lock; `room`: batched per lesson, judged item by item (decision 22). */
  readonly writes: 'lesson' | 'room';
  /** After this age the command is `expired`; null: kept 30 days. */
  readonly ttlMs: number | null;
  readonly data: z.ZodType;
}
const define = <const C extends CommandDefinition>(command: C): C => command;
const run = { permission: 'lesson.run', writes: 'lesson', ttlMs: 120_000 } as const;
const seat = { permission: 'seat.run', writes: 'room', ttlMs: null } as const;

/** Every command: imperative twin of the events it may cause. Stream is `lesson:{id}` for all of them. */
export const commands = {
  'lesson.start': define({ ...run, data: none }),
  'lesson.end': define({ ...run, data: none }),
  'mic.grant': define({ ...run, ttlMs: 30_000, data: room }),
  'mic.release': define({ ...run, ttlMs: 30_000, data: room }),
  'poll.open': define({ ...run, data: z.strictObject({ pollId: Id, kind: PollKind, question: z.string().trim().min(1).max(60), options: z.array(z.string().trim().min(1).max(20)).min(1).max(6) }) }),
  'poll.close': define({ ...run, data: z.strictObject({ pollId: Id }) }),
  'poll.publish': define({ ...run, data: z.strictObject({ pollId: Id }) }),
  'praise.give': define({ ...run, data: z.strictObject({ roomId: Id, kind: PraiseKind }) }),
  'page.turn': define({ ...run, ttlMs: 30_000, data: z.strictObject({ page: z.int().min(1).max(500) }) }),
  'step.change': define({ ...run, data: z.strictObject({ step: z.int().min(0).max(50) }) }),
  'timer.start': define({ ...run, ttlMs: 30_000, data: z.strictObject({ endsAt: EpochMs }) }),
  'timer.stop': define({ ...run, ttlMs: 30_000, data: none }),
  'phrase.send': define({ ...run, ttlMs: 30_000, data: z.strictObject({ phraseId: z.enum(['hearWell', 'showPupils', 'lookAtBoard', 'wellDone', 'reportHeadcount']) }) }),
  'hand.dismiss': define({ ...run, ttlMs: 60_000, data: room }),
  'help.close': define({ ...run, data: room }),
  'teacher.proof': define({ ...run, ttlMs: 30_000, data: none }),

  'seat.join': define({ ...seat, data: z.strictObject({ roomId: Id, deviceId: Id }) }),
  'seat.leave': define({ ...seat, data: z.strictObject({ roomId: Id, reason: Reason.optional() }) }),
  'headcount.report': define({
    ...seat,
    data: z.strictObject({ seatId: Id, present: Count, absent: z.strictObject({ sick: Count, leave: Count, unexplained: Count }).optional(), expected: Count.optional().describe('"改应到": the class really has this many today') }),
  }),
  'hand.raise': define({ ...seat, ttlMs: 60_000, data: room }),
  'hand.lower': define({ ...seat, ttlMs: 60_000, data: room }),
  'mic.return': define({ ...seat, ttlMs: 30_000, data: room }),
  'poll.answer': define({ ...seat, data: z.strictObject({ pollId: Id, seatId: Id, counts: Counts }) }),
  'help.ask': define({ ...seat, ttlMs: 300_000, data: z.strictObject({ roomId: Id, reason: HelpReason }) }),
  'help.withdraw': define({ ...seat, data: room }),
  'message.send': define({ ...seat, data: z.strictObject({ roomId: Id, text: z.string().trim().min(1).max(60) }) }),
  'preflight.report': define({ ...seat, data: z.strictObject({ roomId: Id, sound: z.boolean(), picture: z.boolean(), link: z.boolean() }) }),
  /** A proof of life from a room: renews its lease, becomes an attendance fact at most once a minute. */
  'proof.send': define({ ...seat, ttlMs: 30_000, data: z.strictObject({ roomId: Id, deviceId: Id }) }),
} as const satisfies Record<string, CommandDefinition>;

export type CommandType = keyof typeof commands;
export type CommandData<T extends CommandType> = z.infer<(typeof commands)[T]['data']>;
export { SeatKind };

/** Clock readings of the device at the moment of the tap (realtime.md §5.5). */
export const DeviceStamp = z.strictObject({ deviceId: Id, seq: z.int().nonnegative(), wall: EpochMs, mono: z.number().nonnegative(), boot: z.string().max(60) });

export const CommandEnvelope = z.strictObject({
  v: z.literal(1), commandId: Id, stream: StreamName, type: z.string().max(60), data: z.unknown(), ttlMs: z.int().positive().optional(), device: DeviceStamp.optional(),
});
export const CommandVerdict = z.object({
  commandId: Id, verdict: z.enum(['accepted', 'duplicate', 'refused', 'expired', 'quarantined']), code: z.string().nullable(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
