import type { CommandData, CommandType, EventData, EventType } from '@tongtang/contracts';
import { answerPoll, askHelp, closeHelp, closePoll, givePraise, grantMic, lowerHand, openPoll, publishPoll, raiseHand, releaseMic, clearFloor, clearRoom, type RoomPoll } from '@tongtang/domain/interaction';
import { DomainError, type DomainEvent, type Outcome } from '@tongtang/kernel';
import type { InteractionState, InteractionVerdict, Situation } from './interaction-state.js';

type Rule<T extends CommandType> = (state: InteractionState, data: CommandData<T>, situation: Situation) => InteractionVerdict;
/** Commands that change nothing but hands, microphone, polls, help, praise and the stage. */
export type InteractionCommand = Exclude<CommandType, 'lesson.start' | 'lesson.end' | 'teacher.proof' | 'seat.join' | 'seat.leave' | 'headcount.report' | 'proof.send'>;

const said = <T extends EventType>(stream: 'lesson' | 'desk', type: T, data: EventData<T>): DomainEvent => ({ stream, type, data });
const onFloor = (state: InteractionState, [floor, events]: Outcome<InteractionState['floor'], DomainEvent>): InteractionVerdict => [{ ...state, floor }, events];
const onHelp = (state: InteractionState, [help, events]: Outcome<InteractionState['help'], DomainEvent>): InteractionVerdict => [{ ...state, help }, events];

function onPoll(state: InteractionState, pollId: string, change: (poll: RoomPoll) => Outcome<RoomPoll, DomainEvent>): InteractionVerdict {
  const poll = state.polls.find((each) => each.id === pollId);
  if (poll === undefined) throw new DomainError('poll.not-open', { pollId });
  const [changed, events] = change(poll);
  return [{ ...state, polls: state.polls.map((each) => (each.id === pollId ? changed : each)) }, events];
}

function fromJoinedRoom(situation: Situation, roomId: string): void {
  if (!situation.room(roomId).present) throw new DomainError('seat.not-joined', { roomId });
}

const rules: { readonly [T in InteractionCommand]: Rule<T> } = {
  'hand.raise': (state, { roomId }, situation) => {
    fromJoinedRoom(situation, roomId);
    if (!situation.room(roomId).interactive) throw new DomainError('mic.not-interactive', { roomId });
    return onFloor(state, raiseHand(state.floor, roomId, situation.now));
  },
  'hand.lower': (state, { roomId }) => onFloor(state, lowerHand(state.floor, roomId, 'room')),
  'hand.dismiss': (state, { roomId }) => onFloor(state, lowerHand(state.floor, roomId, 'teacher')),
  'mic.grant': (state, { roomId }, situation) => onFloor(state, grantMic(state.floor, situation.room(roomId), situation.now)),
  'mic.release': (state, { roomId }) => onFloor(state, releaseMic(state.floor, roomId, 'teacher')),
  'mic.return': (state, { roomId }) => onFloor(state, releaseMic(state.floor, roomId, 'room')),
  'poll.open': (state, data, situation) => {
    const open = state.polls.find((poll) => poll.closedAt === undefined);
    if (state.polls.some((poll) => poll.id === data.pollId)) return [state, []];
    const [poll, events] = openPoll({ id: data.pollId, kind: data.kind, question: data.question, options: data.options }, open?.id, situation.now);
    return [{ ...state, polls: [...state.polls, poll] }, events];
  },
  'poll.answer': (state, { pollId, seatId, counts }, situation) =>
    onPoll(state, pollId, (poll) => answerPoll(poll, { seatId, counts, children: situation.childrenOf(seatId), origin: situation.origin })),
  'poll.close': (state, { pollId }, situation) => onPoll(state, pollId, (poll) => closePoll(poll, situation.now)),
  'poll.publish': (state, { pollId }, situation) => onPoll(state, pollId, (poll) => publishPoll(poll, situation.now)),
  'praise.give': (state, { roomId, kind }, situation) => {
    situation.room(roomId);
    return [state, givePraise(roomId, kind)];
  },
  'help.ask': (state, { roomId, reason }, situation) => onHelp(state, askHelp(state.help, { roomId, reason }, situation.now)),
  'help.withdraw': (state, { roomId }) => onHelp(state, closeHelp(state.help, roomId)),
  'help.close': (state, { roomId }) => onHelp(state, closeHelp(state.help, roomId)),
  'message.send': (state, { roomId, text }, situation) => {
    situation.room(roomId);
    return [state, [said('desk', 'message.sent.v1', { roomId, text })]];
  },
  'preflight.report': (state, { roomId, sound, picture, link }, situation) => {
    situation.room(roomId);
    return [state, [said('desk', 'preflight.reported.v1', { roomId, sound, picture, link })]];
  },
  'page.turn': (state, { page }) => [state, [said('lesson', 'page.turned.v1', { page })]],
  'step.change': (state, { step }) => [state, [said('lesson', 'step.changed.v1', { step })]],
  'timer.start': (state, { endsAt }) => [state, [said('lesson', 'timer.started.v1', { endsAt })]],
  'timer.stop': (state) => [state, [said('lesson', 'timer.stopped.v1', {})]],
  'phrase.send': (state, { phraseId }) => [state, [said('lesson', 'phrase.sent.v1', { phraseId })]],
};

export function isInteractionCommand(type: CommandType): type is InteractionCommand {
  return type in rules;
}

/** Judges one command; refused by a `DomainError`, and then nothing has changed. */
export function judgeInteraction(state: InteractionState, command: { readonly type: InteractionCommand; readonly data: unknown }, situation: Situation): InteractionVerdict {
  // The router parsed `data` by the schema of exactly this type.
  return (rules[command.type] as Rule<InteractionCommand>)(state, command.data as CommandData<InteractionCommand>, situation);
}

/** A room left or was lost: its microphone is free, its hand down. */
export function roomLeft(state: InteractionState, roomId: string, cause: 'lost' | 'room'): InteractionVerdict {
  return onFloor(state, clearRoom(state.floor, roomId, cause));
}

/** The lesson is over: nobody speaks, no hand is up, no poll is open. */
export function lessonOver(state: InteractionState, now: number): InteractionVerdict {
  const [floor, floorEvents] = clearFloor(state.floor);
  const closed = state.polls.map((poll) => closePoll(poll, now));
  return [{ ...state, floor, polls: closed.map(([poll]) => poll) }, [...floorEvents, ...closed.flatMap(([, events]) => events)]];
}
