import * as z from 'zod';
import { Done, Id, Named, Timestamp } from '../values/values.js';
import { defineRoute } from './define-route.js';
import { LiveBoardDto } from './lesson.routes.js';

export const WallTokenDto = z.object({ id: Id, organisation: Named, label: z.string(), createdAt: Timestamp });
const token = z.strictObject({ token: z.string().min(20).max(200) });

export const wallRoutes = {
  listWallTokens: defineRoute({ permission: 'wall.issue', summary: 'Walls that may show an organisation', response: z.object({ items: z.array(WallTokenDto) }) }),
  issueWallToken: defineRoute({
    permission: 'wall.issue', summary: 'A link for a wall; its secret is shown once',
    body: z.strictObject({ organisationId: Id, label: z.string().trim().min(1).max(60) }), response: z.object({ wall: WallTokenDto, token: z.string() }),
  }),
  revokeWallToken: defineRoute({ permission: 'wall.issue', summary: 'Take a wall\'s link back', params: z.strictObject({ id: Id }), response: Done }),
  readWall: defineRoute({
    permission: 'token', summary: 'What a wall shows', params: token, response: z.object({ organisationId: Id, board: LiveBoardDto }),
  }),
  createWallTicket: defineRoute({ permission: 'token', summary: 'A one-time socket ticket for a wall', params: token, response: z.object({ ticket: z.string() }) }),
};
