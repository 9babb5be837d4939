import * as z from 'zod';
import { EpochMs, Id } from '../values/values.js';

/** `lesson:{id}`, `desk:{id}`, `plan:{id}`, `user:{id}`, `seat:{id}`, `scope:{id}` (decisions 18–19). */
export const StreamName = z.string().regex(/^(lesson|desk|plan|user|seat|scope|organisation):[0-9a-f-]{36}$/);

/** A numbered, stored fact. Contiguous from 1 within `(stream, epoch)`. */
export const DurableFrame = z.object({
  v: z.literal(1), stream: StreamName, epoch: Id, seq: z.int().positive(), id: Id, type: z.string(), at: EpochMs,
  by: Id.nullable(), cause: Id.nullable(), data: z.record(z.string(), z.unknown()),
});

/** A state whose last value wins; `rev` only grows within one process of the server, `at` orders across a restart. */
export const StateFrame = z.object({ v: z.literal(1), stream: StreamName, key: z.string(), rev: z.int(), at: EpochMs, data: z.record(z.string(), z.unknown()) });

export const SubscribeRequest = z.strictObject({ stream: StreamName, epoch: Id.optional(), seq: z.int().nonnegative().optional() });

export const SubscribeReply = z.discriminatedUnion('mode', [
  z.object({ mode: z.literal('delta'), stream: StreamName, epoch: Id, head: z.int(), events: z.array(DurableFrame), states: z.array(StateFrame) }),
  z.object({ mode: z.literal('snapshot'), stream: StreamName, epoch: Id, head: z.int(), state: z.record(z.string(), z.unknown()), states: z.array(StateFrame) }),
  z.object({ mode: z.enum(['denied', 'gone']), stream: z.string() }),
]);

/** Last numbers of the numbered streams a socket reads, and versions of the topics that are not repeated, sent every 5 s: the only way to notice a lost tail. */
export const Heads = z.object({
  at: EpochMs, heads: z.record(z.string(), z.object({ epoch: Id, seq: z.int() })), states: z.record(z.string(), z.object({ rev: z.int(), at: EpochMs })).optional(),
});

export const Bye = z.object({ code: z.enum(['slow', 'draining', 'signedOut', 'revoked', 'version', 'flood']), retryAfterMs: z.int().nullable() });

export const StreamEventsPage = z.object({ epoch: Id, head: z.int(), events: z.array(DurableFrame) });
