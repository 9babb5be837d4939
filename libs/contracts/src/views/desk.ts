import type { CatalogueFrame, FrameLike, NamedView, SchoolView } from './frame-like.js';

export interface DeskHeadcount {
  readonly present: number;
  readonly expected: number;
  readonly absent: { readonly sick: number; readonly leave: number; readonly unexplained: number };
  readonly effectiveAt: number;
  readonly evidence: 'A' | 'B' | 'C';
  readonly late: boolean;
}

export interface DeskSeat {
  readonly seatId: string;
  readonly classGroup: NamedView;
  readonly expected: number;
  readonly status: 'planned' | 'confirmed' | 'excused' | 'joined' | 'left';
  readonly reason: string | null;
  readonly headcount: DeskHeadcount | null;
}

export interface DeskRoom {
  readonly roomId: string;
  readonly name: string;
  readonly school: SchoolView;
  readonly kind: 'interactive' | 'broadcast';
  readonly assistant: NamedView;
  readonly status: 'notIn' | 'joined' | 'left';
  readonly joinedAt: number | null;
  /** Last proof of life before it left or was lost. */
  readonly leftAt: number | null;
  readonly leftCause: 'explicit' | 'lost' | 'lessonEnded' | null;
  readonly leftReason: string | null;
  readonly handSince: number | null;
  readonly help: { readonly reason: string; readonly since: number } | null;
  readonly message: { readonly text: string; readonly at: number } | null;
  readonly preflight: { readonly sound: boolean; readonly picture: boolean; readonly link: boolean; readonly at: number } | null;
  readonly seats: readonly DeskSeat[];
}

export interface DeskAnswer {
  readonly counts: readonly number[];
  readonly late: boolean;
}

/** Snapshot of `desk:{lessonId}`: what rooms sent, for the net teacher and officers. Presence comes as state keys `presence:{roomId}`. */
export interface Desk {
  readonly lessonId: string;
  readonly rooms: readonly DeskRoom[];
  /** poll id → seat id → the answer that stands. */
  readonly answers: Readonly<Record<string, Readonly<Record<string, DeskAnswer>>>>;
}

/** The desk after one more frame of its stream. `apply(snapshot@k, k+1..m) = snapshot@m`. */
export function applyDeskEvent(desk: Desk, frame: FrameLike): Desk {
  const event = frame as CatalogueFrame;
  switch (event.type) {
    case 'seat.confirmed.v1': return withSeat(desk, event.data.seatId, (seat) => ({ ...seat, status: 'confirmed' }));
    case 'seat.excused.v1': return withSeat(desk, event.data.seatId, (seat) => ({ ...seat, status: 'excused', reason: event.data.reason }));
    case 'seat.restored.v1': return withSeat(desk, event.data.seatId, (seat) => ({ ...seat, status: 'planned', reason: null }));
    case 'seat.joined.v1': return withRoom(withSeats(desk, event.data.seatIds, 'joined'), event.data.roomId, (room) => ({
      ...room, status: 'joined', joinedAt: event.at, leftAt: null, leftCause: null, leftReason: null,
    }));
    case 'seat.left.v1': return withRoom(withSeats(desk, event.data.seatIds, 'left'), event.data.roomId, (room) => ({
      ...room, status: 'left', leftAt: event.data.lastProofAt, leftCause: event.data.cause, leftReason: event.data.reason,
    }));
    case 'headcount.reported.v1': return withSeat(desk, event.data.seatId, (seat) => {
      if (seat.headcount !== null && seat.headcount.effectiveAt > event.data.effectiveAt) return seat;
      const { present, expected, absent, effectiveAt, evidence, late } = event.data;
      return { ...seat, expected, headcount: { present, expected, absent, effectiveAt, evidence, late } };
    });
    case 'hand.raised.v1': return withRoom(desk, event.data.roomId, (room) => ({ ...room, handSince: event.at }));
    case 'hand.lowered.v1': return withRoom(desk, event.data.roomId, (room) => ({ ...room, handSince: null }));
    case 'help.asked.v1': return withRoom(desk, event.data.roomId, (room) => ({ ...room, help: { reason: event.data.reason, since: room.help?.since ?? event.at } }));
    case 'help.closed.v1': return withRoom(desk, event.data.roomId, (room) => ({ ...room, help: null }));
    case 'message.sent.v1': return withRoom(desk, event.data.roomId, (room) => ({ ...room, message: { text: event.data.text, at: event.at } }));
    case 'preflight.reported.v1': return withRoom(desk, event.data.roomId, (room) => ({
      ...room, preflight: { sound: event.data.sound, picture: event.data.picture, link: event.data.link, at: event.at },
    }));
    case 'poll.answered.v1': {
      const { pollId, seatId, counts, late } = event.data;
      const known = desk.answers[pollId] ?? {};
      // A late answer never pushes out one that counted.
      if (late && known[seatId]?.late === false) return desk;
      return { ...desk, answers: { ...desk.answers, [pollId]: { ...known, [seatId]: { counts, late } } } };
    }
    default: return desk;
  }
}

function withRoom(desk: Desk, roomId: string, change: (room: DeskRoom) => DeskRoom): Desk {
  return { ...desk, rooms: desk.rooms.map((room) => (room.roomId === roomId ? change(room) : room)) };
}

function withSeat(desk: Desk, seatId: string, change: (seat: DeskSeat) => DeskSeat): Desk {
  return withSeatsWhere(desk, (seat) => seat.seatId === seatId, change);
}

function withSeats(desk: Desk, seatIds: readonly string[], status: DeskSeat['status']): Desk {
  return withSeatsWhere(desk, (seat) => seatIds.includes(seat.seatId), (seat) => ({ ...seat, status }));
}

function withSeatsWhere(desk: Desk, applies: (seat: DeskSeat) => boolean, change: (seat: DeskSeat) => DeskSeat): Desk {
  return { ...desk, rooms: desk.rooms.map((room) => (room.seats.some(applies) ? { ...room, seats: room.seats.map((seat) => (applies(seat) ? change(seat) : seat)) } : room)) };
}
