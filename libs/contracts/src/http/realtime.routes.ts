import * as z from 'zod';
import { CommandEnvelope, CommandVerdict } from '../realtime/commands.js';
import { StreamEventsPage, StreamName, SubscribeReply } from '../realtime/frame.js';
import { Id } from '../values/values.js';
import { defineRoute } from './define-route.js';

const params = z.strictObject({ stream: StreamName });

export const realtimeRoutes = {
  sendCommands: defineRoute({
    permission: 'command', summary: 'The same commands as over the socket, up to 200 at once, each with its own verdict',
    body: z.strictObject({ commands: z.array(CommandEnvelope).min(1).max(200) }), response: z.object({ verdicts: z.array(CommandVerdict) }),
  }),
  readStreamSnapshot: defineRoute({ permission: 'stream', summary: 'A stream as it stands, with its number', params, response: SubscribeReply }),
  listStreamEvents: defineRoute({
    permission: 'stream', summary: 'Events after a number', params,
    query: z.strictObject({ epoch: Id, after: z.coerce.number().int().nonnegative(), limit: z.coerce.number().int().min(1).max(500).default(500) }), response: StreamEventsPage,
  }),
};
