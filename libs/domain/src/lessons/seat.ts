import { DomainError, type ClassGroupId, type DeviceId, type Outcome, type PersonId, type RoomId, type SchoolId, type SeatId } from '@tongtang/kernel';
import type { Instant } from '@tongtang/time';
import type { Lesson, SeatKind } from './lesson.js';
import type { LeaveCause, SeatEvent } from './lesson.events.js';
import { checkReason, type GivenReason, type StoredReason } from './reason.js';
import { transitionSeat, type SeatStatus } from './seat-status.js';

/** The place of one class group in a lesson. Seats of one room act together. */
export interface Seat {
  readonly id: SeatId;
  readonly classGroupId: ClassGroupId;
  readonly schoolId: SchoolId;
  readonly roomId: RoomId;
  readonly assistantId: PersonId;
  readonly kind: SeatKind;
  readonly status: SeatStatus;
  readonly reason?: StoredReason;
  readonly reasonText?: string;
}

type Done<S extends Seat> = Outcome<S, SeatEvent>;
type RoomDone<S extends Seat> = Outcome<readonly S[], SeatEvent>;

/** The assistant says the class will come; for a seat off its bell this is the school's yes. */
export function confirmSeat<S extends Seat>(seat: S): Done<S> {
  const status = transitionSeat(seat.status, 'confirm');
  return [{ ...seat, status }, [{ stream: 'desk', type: 'seat.confirmed.v1', data: { seatId: seat.id } }]];
}

/** The class will not come, with a reason; the lesson itself goes on. */
export function excuseSeat<S extends Seat>(seat: S, given: GivenReason): Done<S> {
  const status = transitionSeat(seat.status, 'excuse');
  const why = checkReason(given);
  const excused: S = { ...seat, status, reason: why.reason, ...(why.text === undefined ? {} : { reasonText: why.text }) };
  return [excused, [{ stream: 'desk', type: 'seat.excused.v1', data: { seatId: seat.id, ...why } }]];
}

/** The exception is withdrawn. */
export function restoreSeat<S extends Seat>(seat: S): Done<S> {
  const status = transitionSeat(seat.status, 'restore');
  const plain: S & { reason?: unknown; reasonText?: unknown } = { ...seat, status };
  delete plain.reason;
  delete plain.reasonText;
  return [plain, [{ stream: 'desk', type: 'seat.restored.v1', data: { seatId: seat.id } }]];
}

/** Promotes or demotes a seat, in a lesson too: a weak line listens, a better one speaks. */
export function changeSeatKind<S extends Seat>(seat: S, kind: SeatKind): Done<S> {
  if (seat.kind === kind) return [seat, []];
  return [{ ...seat, kind }, [{ stream: 'desk', type: 'seat.kind-changed.v1', data: { seatId: seat.id, kind } }]];
}

/**
 * A room enters an open or live lesson; every seat of the room that can join does. Excused seats stay excused.
 * A second device of a room that is already in changes nothing: one presence, two devices.
 */
export function joinRoom<S extends Seat>(
  room: { readonly lesson: Pick<Lesson, 'id' | 'status' | 'during'>; readonly seats: readonly S[] },
  input: { readonly roomId: RoomId; readonly deviceId: DeviceId }, now: Instant,
): RoomDone<S> {
  const { lesson } = room;
  if (lesson.status !== 'open' && lesson.status !== 'live') {
    throw new DomainError('lesson.wrong-status', { from: lesson.status, on: 'join' });
  }
  const coming = seatsOf(room.seats, input.roomId).filter((seat) => seat.status !== 'excused');
  const [excused] = seatsOf(room.seats, input.roomId);
  if (coming.length === 0 && excused) transitionSeat(excused.status, 'join');
  const joining = new Set(coming.filter((seat) => seat.status !== 'joined').map((seat) => seat.id));
  if (joining.size === 0) return [room.seats, []];
  const seats = room.seats.map((seat) => (joining.has(seat.id) ? { ...seat, status: transitionSeat(seat.status, 'join') } : seat));
  const lateS = Math.max(0, Math.floor((now - lesson.during.start) / 1000));
  const data = { roomId: input.roomId, seatIds: [...joining], deviceId: input.deviceId, lateS };
  return [seats, [{ stream: 'desk', type: 'seat.joined.v1', data }]];
}

/** A room leaves, or its lease ran out; a room that is not in is refused with `seat.wrong-status`. */
export function leaveRoom<S extends Seat>(
  seats: readonly S[], input: { readonly roomId: RoomId; readonly cause: LeaveCause; readonly lastProofAt: Instant; readonly reason?: StoredReason },
): RoomDone<S> {
  const inRoom = seatsOf(seats, input.roomId);
  const leaving = new Set(inRoom.filter((seat) => seat.status === 'joined').map((seat) => seat.id));
  const [first] = inRoom;
  if (leaving.size === 0 && first) transitionSeat(first.status, 'leave');
  const left = seats.map((seat) => (leaving.has(seat.id) ? { ...seat, status: transitionSeat(seat.status, 'leave') } : seat));
  const data = { roomId: input.roomId, seatIds: [...leaving], cause: input.cause, lastProofAt: input.lastProofAt, reason: input.reason ?? null };
  return [left, [{ stream: 'desk', type: 'seat.left.v1', data }]];
}

/** At the end of a lesson every room that is still in leaves. */
export function leaveAllRooms<S extends Seat>(seats: readonly S[], now: Instant): RoomDone<S> {
  const rooms = [...new Set(seats.filter((seat) => seat.status === 'joined').map((seat) => seat.roomId))];
  return rooms.reduce<RoomDone<S>>(([state, events], roomId) => {
    const [next, more] = leaveRoom(state, { roomId, cause: 'lessonEnded', lastProofAt: now });
    return [next, [...events, ...more]];
  }, [seats, []]);
}

/** The seats of one room, at least one; refused with `seat.not-found`. */
function seatsOf<S extends Seat>(seats: readonly S[], roomId: RoomId): readonly S[] {
  const inRoom = seats.filter((seat) => seat.roomId === roomId);
  if (inRoom.length === 0) throw new DomainError('seat.not-found', { roomId });
  return inRoom;
}
