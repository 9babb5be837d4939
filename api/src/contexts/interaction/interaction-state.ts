import type { AnswerOrigin, Floor, OpenHelp, RoomPoll, SpeakingRoom } from '@tongtang/domain/interaction';
import type { DomainEvent } from '@tongtang/kernel';

/** Who wants to speak, speaks, needs help, and what was asked: everything a command on interaction is judged by. */
export interface InteractionState {
  readonly floor: Floor;
  readonly help: OpenHelp;
  readonly polls: readonly RoomPoll[];
}

/** What a rule has to know of the lesson around it. */
export interface Situation {
  /** When it counts as done: at once, or when the device recorded it. */
  readonly now: number;
  readonly origin: AnswerOrigin;
  readonly room: (roomId: string) => SpeakingRoom;
  /** Children of a class: the headcount, or the expected number until there is one. */
  readonly childrenOf: (seatId: string) => number;
}

export type InteractionVerdict = readonly [state: InteractionState, events: readonly DomainEvent[]];
