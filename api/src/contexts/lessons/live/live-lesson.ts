import type { Scope } from '@tongtang/authz';
import type { CommandType } from '@tongtang/contracts';
import type { Evidence } from '@tongtang/domain/attendance';
import type { GivenReason, Lesson, Seat } from '@tongtang/domain/lessons';
import type { DomainEvent } from '@tongtang/kernel';
import type { InteractionState } from '../../interaction/interaction.facade.js';

export interface LiveSeat extends Seat {
  readonly schoolPath: string;
  readonly expected: number;
  /** Size of the class now; becomes `expected` when the lesson opens. */
  readonly classSize: number;
  /** Children by the newest headcount. */
  readonly present: number | null;
}

export interface LiveRoom {
  readonly roomId: string;
  readonly status: 'notIn' | 'joined' | 'left';
  readonly leftCause: string | null;
  readonly lastProofAt: number | null;
  /** Newest proof that became a fact. */
  readonly lastFactAt: number | null;
}

/** A dated lesson with everything a command on it is judged by. */
export interface LiveLesson extends Lesson {
  readonly seats: readonly LiveSeat[];
  readonly rooms: ReadonlyMap<string, LiveRoom>;
  readonly interaction: InteractionState;
  readonly teacherLost: boolean;
  readonly sheet: 'none' | 'open' | 'sealed';
}

/** A command as it is judged: parsed, with the time at which it counts. Instants are epoch ms. */
export interface CommandWork {
  readonly kind: 'command';
  readonly commandId: string;
  readonly type: CommandType;
  readonly data: unknown;
  readonly scope: Scope;
  /** When the log says it happened. */
  readonly at: number;
  /** When it happened on the device; for everything sent at once the same. */
  readonly effectiveAt: number;
  readonly uncertaintyMs: number;
  readonly evidence: Evidence;
  readonly origin: 'live' | 'offlineLog';
  readonly ttlMs: number;
  readonly device: { readonly deviceId: string; readonly seq: number; readonly wall: number; readonly mono: number; readonly boot: string } | null;
  /** Played back from the past: its proofs become facts at once, because nobody keeps a lease for it. */
  readonly historic: boolean;
}

/** What the system does to a lesson by itself, or an officer from outside. */
export type Act =
  | { readonly act: 'open' | 'startUnattended' | 'endOverdue' | 'markNotHeld' | 'teacherBack' | 'incidentClosed' }
  | { readonly act: 'cancel'; readonly given: GivenReason; readonly by: string; readonly commandId: string | null }
  | { readonly act: 'roomsLost'; readonly rooms: readonly { readonly roomId: string; readonly lastProofAt: number; readonly restored: boolean }[] }
  | { readonly act: 'roomBack'; readonly roomId: string; readonly deviceId: string }
  | { readonly act: 'teacherLost'; readonly lastProofAt: number }
  | { readonly act: 'incidentOpened'; readonly roomIds: readonly string[] };

export interface ActWork {
  readonly kind: 'act';
  readonly act: Act;
  readonly at: number;
}

export type Work = CommandWork | ActWork;

/** A fact of attendance before it is stored. `roomId`: a fact of all seats of a room. */
export interface FactDraft {
  readonly kind: 'joined' | 'left' | 'proof' | 'headcount' | 'taughtStart' | 'taughtStop';
  readonly seatId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly effectiveAt: number;
  /** Where it is not the grade of the command that brought it. */
  readonly evidence?: Evidence;
}

/** What judging a piece of work gave. */
export interface Judged {
  readonly live: LiveLesson;
  readonly events: readonly DomainEvent[];
  readonly facts: readonly FactDraft[];
}

export function roomOf(live: LiveLesson, roomId: string): LiveRoom | undefined {
  return live.rooms.get(roomId);
}

/** The lesson with one room changed. */
export function withRoom(live: LiveLesson, roomId: string, change: Partial<LiveRoom>): LiveLesson {
  const room = live.rooms.get(roomId) ?? { roomId, status: 'notIn', leftCause: null, lastProofAt: null, lastFactAt: null };
  return { ...live, rooms: new Map(live.rooms).set(roomId, { ...room, ...change }) };
}
