import { DomainError, type Outcome, type RoomId } from '@tongtang/kernel';
import type { Instant } from '@tongtang/time';
import type { HandEvent, HandLowerCause, MicEvent, MicReleaseCause } from './interaction.events.js';

/** A room that wants to speak, since when. */
export interface Hand {
  readonly roomId: RoomId;
  readonly raisedAt: Instant;
}

/** Who wants to speak, who speaks, and who has spoken in this lesson. The seats of a room are one voice. */
export interface Floor {
  /** First raised, first in the queue. */
  readonly hands: readonly Hand[];
  readonly mic?: { readonly roomId: RoomId; readonly since: Instant };
  readonly spoken: readonly RoomId[];
}

export const EMPTY_FLOOR: Floor = { hands: [], spoken: [] };

/** A room raises its hand; a hand that is up stays where it is in the queue. */
export function raiseHand(floor: Floor, roomId: RoomId, now: Instant): Outcome<Floor, HandEvent> {
  if (handPosition(floor, roomId) !== undefined) return [floor, []];
  const hands = [...floor.hands, { roomId, raisedAt: now }].sort((a, b) => a.raisedAt - b.raisedAt);
  return [{ ...floor, hands }, [{ stream: 'desk', type: 'hand.raised.v1', data: { roomId } }]];
}

/** A hand goes down; one that is not up is no error, as both ends may press at once. */
export function lowerHand(floor: Floor, roomId: RoomId, cause: HandLowerCause): Outcome<Floor, HandEvent> {
  if (handPosition(floor, roomId) === undefined) return [floor, []];
  const hands = floor.hands.filter((hand) => hand.roomId !== roomId);
  return [{ ...floor, hands }, [{ stream: 'desk', type: 'hand.lowered.v1', data: { roomId, cause } }]];
}

/** Place of a room in the queue, from 1. */
export function handPosition(floor: Floor, roomId: RoomId): number | undefined {
  const index = floor.hands.findIndex((hand) => hand.roomId === roomId);
  return index < 0 ? undefined : index + 1;
}

/** Of these rooms, those that have not spoken in this lesson. */
export function notYetSpoken(floor: Floor, roomIds: readonly RoomId[]): readonly RoomId[] {
  return roomIds.filter((roomId) => !floor.spoken.includes(roomId));
}

/** What the floor has to know of a room before it speaks. */
export interface SpeakingRoom {
  readonly roomId: RoomId;
  readonly interactive: boolean;
  readonly present: boolean;
}

/** Gives the microphone to one room: whoever had it sits down, and the room's hand goes down. */
export function grantMic(floor: Floor, room: SpeakingRoom, now: Instant): Outcome<Floor, MicEvent | HandEvent> {
  if (!room.interactive) throw new DomainError('mic.listens-only', { roomId: room.roomId });
  if (!room.present) throw new DomainError('mic.room-absent', { roomId: room.roomId });
  if (floor.mic?.roomId === room.roomId) return [floor, []];
  const [silent, released] = floor.mic ? releaseMic(floor, floor.mic.roomId, 'teacher') : [floor, []] as const;
  const [lowered, handEvents] = lowerHand(silent, room.roomId, 'granted');
  const spoken = lowered.spoken.includes(room.roomId) ? lowered.spoken : [...lowered.spoken, room.roomId];
  const granted: MicEvent = { stream: 'lesson', type: 'mic.granted.v1', data: { roomId: room.roomId } };
  return [{ ...lowered, spoken, mic: { roomId: room.roomId, since: now } }, [...released, granted, ...handEvents]];
}

/** Takes the microphone back; a room that does not hold it is no error, as both ends may press at once. */
export function releaseMic(floor: Floor, roomId: RoomId, cause: MicReleaseCause): Outcome<Floor, MicEvent> {
  if (floor.mic?.roomId !== roomId) return [floor, []];
  const silent: Floor = { hands: floor.hands, spoken: floor.spoken };
  return [silent, [{ stream: 'lesson', type: 'mic.released.v1', data: { roomId, cause } }]];
}

/** A room was lost or left: its microphone is free at once, its hand goes down. */
export function clearRoom(floor: Floor, roomId: RoomId, cause: 'lost' | 'room'): Outcome<Floor, MicEvent | HandEvent> {
  const [silent, micEvents] = releaseMic(floor, roomId, cause);
  const [lowered, handEvents] = lowerHand(silent, roomId, cause);
  return [lowered, [...micEvents, ...handEvents]];
}

/** The lesson ended: nobody speaks, no hand is up; who has spoken stays known. */
export function clearFloor(floor: Floor): Outcome<Floor, MicEvent | HandEvent> {
  const micEvents = floor.mic ? releaseMic(floor, floor.mic.roomId, 'ended')[1] : [];
  const handEvents = floor.hands.flatMap((hand) => lowerHand(floor, hand.roomId, 'ended')[1]);
  return [{ hands: [], spoken: floor.spoken }, [...micEvents, ...handEvents]];
}
