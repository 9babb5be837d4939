import * as z from 'zod';
import { Done, EpochMs, Id, Name, Named, RoleName, Timestamp } from '../values/values.js';
import { defineRoute } from './define-route.js';

const SignInName = z.string().trim().min(2).max(60);
const Password = z.string().min(8).max(200);

export const GrantDto = z.object({
  role: RoleName,
  organisation: z.object({ id: Id, name: z.string(), kind: z.string(), level: z.string().nullable() }),
});

export const SessionDto = z.object({
  person: Named,
  grants: z.array(GrantDto),
  /** The database holds the sample county: a banner says so. */
  sample: z.boolean(),
  helpPhone: z.string().nullable(),
});

export const ClockDto = z.object({ now: EpochMs, sample: z.boolean(), zone: z.string() });

export const sessionRoutes = {
  signIn: defineRoute({
    permission: 'public', summary: 'Sign in with a phone number or name and a password',
    body: z.strictObject({ signIn: SignInName, password: z.string().min(1).max(200) }), response: SessionDto,
  }),
  readSession: defineRoute({ permission: 'self', summary: 'Who is signed in, with which roles', response: SessionDto }),
  signOut: defineRoute({ permission: 'self', summary: 'End this session', response: Done }),
  createSocketTicket: defineRoute({
    permission: 'self', summary: 'A one-time ticket for the socket, good for 60 seconds', response: z.object({ ticket: z.string() }),
  }),
  createFirstOperator: defineRoute({
    permission: 'public', summary: 'Make the first operator with the one-time link of an empty system',
    body: z.strictObject({ token: z.string().min(20).max(200), name: Name, signIn: SignInName, password: Password }), response: SessionDto,
  }),
  readClock: defineRoute({ permission: 'public', summary: 'The domain clock, which in sample mode is not the wall clock', response: ClockDto }),
  createInvitation: defineRoute({
    permission: 'grant.edit', summary: 'A one-time link with which a person sets the own password',
    params: z.strictObject({ id: Id }), response: z.object({ token: z.string(), expiresAt: Timestamp }),
  }),
  acceptInvitation: defineRoute({
    permission: 'public', summary: 'Set a password with an invitation',
    body: z.strictObject({ token: z.string().min(20).max(200), password: Password }), response: SessionDto,
  }),
};
