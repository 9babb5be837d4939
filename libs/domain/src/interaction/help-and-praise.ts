import type { Outcome, RoomId } from '@tongtang/kernel';
import type { Instant } from '@tongtang/time';
import type { HelpEvent, HelpReason, PraiseEvent, PraiseKind } from './interaction.events.js';

/** Rooms that asked for help and were not helped yet. */
export type OpenHelp = readonly { readonly roomId: RoomId; readonly reason: HelpReason; readonly askedAt: Instant }[];

/** Sends a room a flower; nothing is counted against anyone else. */
export function givePraise(roomId: RoomId, kind: PraiseKind): readonly PraiseEvent[] {
  return [{ stream: 'lesson', type: 'praise.given.v1', data: { roomId, kind } }];
}

/** A room asks for help; asking again with another reason replaces the first, the wait goes on from the start. */
export function askHelp(open: OpenHelp, input: { readonly roomId: RoomId; readonly reason: HelpReason }, now: Instant): Outcome<OpenHelp, HelpEvent> {
  const known = open.find((request) => request.roomId === input.roomId);
  if (known?.reason === input.reason) return [open, []];
  const request = { roomId: input.roomId, reason: input.reason, askedAt: known?.askedAt ?? now };
  return [
    [...open.filter((each) => each.roomId !== input.roomId), request],
    [{ stream: 'desk', type: 'help.asked.v1', data: { roomId: input.roomId, reason: input.reason } }],
  ];
}

/** The room was helped, or helped itself. */
export function closeHelp(open: OpenHelp, roomId: RoomId): Outcome<OpenHelp, HelpEvent> {
  const rest = open.filter((request) => request.roomId !== roomId);
  if (rest.length === open.length) return [open, []];
  return [rest, [{ stream: 'desk', type: 'help.closed.v1', data: { roomId } }]];
}
