import type { Desk, StagePoll } from '@tongtang/contracts/views';
import type { Tile } from './tiles.js';

export interface PollResult {
  readonly rows: readonly { readonly label: string; readonly count: number; readonly main: boolean }[];
  /** Children of the rooms that answered who raised no hand. */
  readonly silent: number;
  readonly answered: number;
  readonly of: number;
  /** Rooms that have not answered yet. */
  readonly waiting: readonly Tile[];
}

/** A show of hands as it stands: what every class reported, and who is missing. Late answers are kept but not counted. */
export function pollResult(poll: StagePoll, desk: Desk, tiles: readonly Tile[]): PollResult {
  const answers = desk.answers[poll.pollId] ?? {};
  const rooms = desk.rooms.map((room) => {
    const seats = room.seats.filter((seat) => seat.status !== 'excused');
    const given = seats.flatMap((seat) => {
      const answer = answers[seat.seatId];
      return answer === undefined || answer.late ? [] : [{ counts: answer.counts, children: seat.headcount?.present ?? seat.expected }];
    });
    return { roomId: room.roomId, given, complete: seats.length > 0 && given.length === seats.length };
  });
  const counted = rooms.flatMap((room) => room.given);
  const totals = poll.options.map((_, index) => counted.reduce((sum, answer) => sum + (answer.counts[index] ?? 0), 0));
  const most = Math.max(0, ...totals);
  const complete = new Set(rooms.filter((room) => room.complete).map((room) => room.roomId));
  const waiting = tiles.filter((tile) => tile.inside && !complete.has(tile.roomId));
  const children = counted.reduce((sum, answer) => sum + answer.children, 0);
  return {
    rows: poll.options.map((label, index) => ({ label, count: totals[index] ?? 0, main: most > 0 && totals[index] === most })),
    silent: Math.max(0, children - totals.reduce((sum, count) => sum + count, 0)),
    answered: complete.size, of: complete.size + waiting.length, waiting,
  };
}
