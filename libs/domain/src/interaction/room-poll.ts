import { DomainError, type Outcome, type PollId, type SeatId } from '@tongtang/kernel';
import type { Instant } from '@tongtang/time';
import type { PollEvent, PollKind } from './interaction.events.js';

export const LONGEST_QUESTION = 60;
export const LONGEST_OPTION = 20;
/** How many options each kind of question has, at least and at most; every option gets one count. */
export const OPTIONS_OF: Readonly<Record<PollKind, readonly [min: number, max: number]>> = { yesNo: [2, 2], choice: [2, 6], hands: [1, 1] };

/** Where a figure comes from: a device on line can still be asked to fix it, an offline log cannot. */
export type AnswerOrigin = 'live' | 'offlineLog';

/** How many children of one class held up a hand for each option. */
export interface PollAnswer {
  readonly seatId: SeatId;
  readonly counts: readonly number[];
  /** Came after the close: kept, never counted. */
  readonly late: boolean;
  /** More hands than children: taken from an offline log, for the assistant to look at. */
  readonly flagged: boolean;
}

/** A question to all rooms, answered by counting hands. */
export interface RoomPoll {
  readonly id: PollId;
  readonly kind: PollKind;
  readonly question: string;
  readonly options: readonly string[];
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
  readonly publishedAt?: Instant;
  readonly answers: readonly PollAnswer[];
}

export interface PollQuestion {
  readonly id: PollId;
  readonly kind: PollKind;
  readonly question: string;
  readonly options: readonly string[];
}

type Done = Outcome<RoomPoll, PollEvent>;

/** Asks all rooms. One question at a time: an open one is closed first. */
export function openPoll(input: PollQuestion, openPollId: PollId | undefined, now: Instant): Done {
  if (openPollId !== undefined) throw new DomainError('poll.another-open', { pollId: openPollId });
  const question = input.question.trim();
  const options = input.options.map((option) => option.trim());
  if (question.length > LONGEST_QUESTION) throw new DomainError('poll.question-too-long', { max: LONGEST_QUESTION });
  const [min, max] = OPTIONS_OF[input.kind];
  if (options.length < min || options.length > max) throw new DomainError('poll.bad-options', { kind: input.kind, min, max });
  if (options.some((option) => option === '' || option.length > LONGEST_OPTION)) throw new DomainError('poll.bad-option', { max: LONGEST_OPTION });
  const poll: RoomPoll = { id: input.id, kind: input.kind, question, options, openedAt: now, answers: [] };
  return [poll, [{ stream: 'lesson', type: 'poll.opened.v1', data: { pollId: poll.id, kind: poll.kind, question, options } }]];
}

export interface PollAnswerInput {
  readonly seatId: SeatId;
  readonly counts: readonly number[];
  /** Children in the room: the headcount, or the expected number until there is one. */
  readonly children: number;
  readonly origin: AnswerOrigin;
}

/**
 * One class answers, or corrects its answer while the poll is open. Hands not raised are the remainder and no answer.
 * More hands than children: refused to a device on line (`poll.over-headcount`), taken and flagged from an offline log.
 */
export function answerPoll(poll: RoomPoll, input: PollAnswerInput): Done {
  if (input.counts.length !== poll.options.length || input.counts.some((count) => !Number.isInteger(count) || count < 0)) {
    throw new DomainError('poll.bad-counts', { pollId: poll.id, options: poll.options.length });
  }
  const hands = sum(input.counts);
  const over = hands > input.children;
  if (over && input.origin === 'live') throw new DomainError('poll.over-headcount', { hands, children: input.children });
  const late = poll.closedAt !== undefined;
  const answer: PollAnswer = { seatId: input.seatId, counts: input.counts, late, flagged: over };
  // A late answer never pushes out one that counted.
  const kept = poll.answers.filter((known) => known.seatId !== input.seatId || known.late !== late);
  const data = { pollId: poll.id, seatId: input.seatId, counts: input.counts, late };
  return [{ ...poll, answers: [...kept, answer] }, [{ stream: 'desk', type: 'poll.answered.v1', data }]];
}

/** No answer counts from now on; closing twice is no error. */
export function closePoll(poll: RoomPoll, now: Instant): Done {
  if (poll.closedAt !== undefined) return [poll, []];
  return [{ ...poll, closedAt: now }, [{ stream: 'lesson', type: 'poll.closed.v1', data: { pollId: poll.id } }]];
}

/** Shows the result to all rooms; an open poll is closed first. */
export function publishPoll(poll: RoomPoll, now: Instant): Done {
  if (poll.publishedAt !== undefined) return [poll, []];
  const [closed, events] = closePoll(poll, now);
  const data = { pollId: poll.id, totals: tallyPoll(closed, []).counts };
  return [{ ...closed, publishedAt: now }, [...events, { stream: 'lesson', type: 'poll.published.v1', data }]];
}

export interface PollTally {
  readonly answered: number;
  readonly of: number;
  readonly counts: readonly number[];
  /** Children of answering classes who held up no hand. */
  readonly noHand: number;
  /** Seats still to answer. */
  readonly missing: readonly SeatId[];
}

/** The standing of a poll over the seats that take part, with the children in each. */
export function tallyPoll(poll: RoomPoll, seats: readonly { readonly seatId: SeatId; readonly children: number }[]): PollTally {
  const counted = poll.answers.filter((answer) => !answer.late);
  const counts = poll.options.map((_, option) => sum(counted.map((answer) => answer.counts[option] ?? 0)));
  const answeredIds = new Set(counted.map((answer) => answer.seatId));
  const noHand = sum(counted.map((answer) => {
    const seat = seats.find((each) => each.seatId === answer.seatId);
    return Math.max(0, (seat?.children ?? 0) - sum(answer.counts));
  }));
  const missing = seats.filter((seat) => !answeredIds.has(seat.seatId)).map((seat) => seat.seatId);
  return { answered: answeredIds.size, of: seats.length, counts, noHand, missing };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
