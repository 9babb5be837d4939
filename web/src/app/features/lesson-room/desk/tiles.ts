import type { Desk, DeskRoom, LessonStage } from '@tongtang/contracts/views';
import type { StatusName } from '@tongtang/ui';

export interface Presence {
  readonly state: 'online' | 'unstable' | 'offline';
  readonly since: number;
  readonly rung: 'full' | 'low' | 'audioSlides' | 'packOnly';
  readonly bars: number;
}
export interface Tile {
  readonly roomId: string;
  readonly name: string;
  readonly assistant: string;
  readonly interactive: boolean;
  readonly status: StatusName;
  /** Since when the status holds, where that is worth showing. */
  readonly since: number | null;
  readonly handSince: number | null;
  readonly help: string | null;
  readonly speaking: boolean;
  readonly inside: boolean;
  readonly unreported: boolean;
  /** Children there, null when no class has reported; the last count stays when the line is lost. */
  readonly present: number | null;
  readonly expected: number;
  readonly bars: number | null;
  readonly audioOnly: boolean;
  readonly spoken: number;
  readonly spokenAt: number | null;
  readonly praised: number;
  readonly leftReason: string | null;
  readonly message: string | null;
}
export interface DeskFigures {
  readonly online: number;
  readonly total: number;
  readonly present: number;
  readonly expected: number;
  readonly unreported: readonly string[];
  readonly hands: number;
}

const WEAK_BARS = 1;
/** Who needs the teacher most stands first. */
const ORDER: readonly StatusName[] = [
  'room.help', 'room.lost', 'room.hand', 'room.weak', 'room.audioOnly', 'room.notIn', 'room.unreported', 'room.speaking', 'room.online', 'room.left',
];

/** The rooms of a lesson as tiles: help > disconnected > hand > weak > unreported > speaking > ok; the longest wait first within each. */
export function tilesOf(desk: Desk, stage: LessonStage, presence: Readonly<Record<string, Presence>>): Tile[] {
  return desk.rooms
    .filter((room) => room.status !== 'notIn' || room.seats.some((seat) => seat.status !== 'excused'))
    .map((room) => tileOf(room, stage, presence[room.roomId] ?? null))
    .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status) || (a.since ?? Infinity) - (b.since ?? Infinity) || a.name.localeCompare(b.name, 'zh'));
}

function tileOf(room: DeskRoom, stage: LessonStage, presence: Presence | null): Tile {
  const seats = room.seats.filter((seat) => seat.status !== 'excused');
  const counts = seats.flatMap((seat) => seat.headcount ?? []);
  const shown = stage.rooms.find((one) => one.roomId === room.roomId);
  const speaking = stage.mic?.roomId === room.roomId;
  const unreported = counts.length < seats.length;
  const [status, since] = statusOf(room, presence, { speaking, unreported });
  return {
    roomId: room.roomId, name: room.school.shortName, assistant: room.assistant.name, interactive: room.kind === 'interactive', status, since,
    handSince: room.handSince, help: room.help?.reason ?? null, speaking, inside: room.status === 'joined' && presence?.state !== 'offline', unreported,
    present: counts.length === 0 ? null : counts.reduce((sum, count) => sum + count.present, 0),
    expected: seats.reduce((sum, seat) => sum + (seat.headcount?.expected ?? seat.expected), 0),
    bars: room.status === 'joined' && presence !== null && presence.state !== 'offline' ? presence.bars : null,
    audioOnly: presence?.rung === 'audioSlides' || presence?.rung === 'packOnly',
    spoken: shown?.spoken ?? 0, spokenAt: shown?.spokenAt ?? null, praised: shown?.praised ?? 0, leftReason: room.leftReason, message: room.message?.text ?? null,
  };
}

function statusOf(room: DeskRoom, presence: Presence | null, { speaking, unreported }: { readonly speaking: boolean; readonly unreported: boolean }): [StatusName, number | null] {
  if (room.help !== null) return ['room.help', room.help.since];
  if (room.status === 'left' && room.leftCause === 'lost') return ['room.lost', room.leftAt];
  if (room.status === 'joined' && presence?.state === 'offline') return ['room.lost', presence.since];
  if (room.status === 'left') return ['room.left', null];
  if (room.status === 'notIn') return ['room.notIn', null];
  if (room.handSince !== null) return ['room.hand', room.handSince];
  if (presence?.state === 'unstable' || (presence !== null && presence.bars <= WEAK_BARS)) return ['room.weak', null];
  if (presence?.rung === 'audioSlides' || presence?.rung === 'packOnly') return ['room.audioOnly', null];
  if (unreported) return ['room.unreported', null];
  return speaking ? ['room.speaking', null] : ['room.online', null];
}

/** What stands above the tiles. Children are counted over the classes that reported; the others are named. */
export function figuresOf(desk: Desk, tiles: readonly Tile[]): DeskFigures {
  const counts = desk.rooms.flatMap((room) => room.seats).flatMap((seat) => (seat.status === 'excused' ? [] : (seat.headcount ?? [])));
  return {
    online: tiles.filter((tile) => tile.inside).length,
    total: tiles.length,
    present: counts.reduce((sum, count) => sum + count.present, 0),
    expected: counts.reduce((sum, count) => sum + count.expected, 0),
    unreported: tiles.filter((tile) => tile.unreported).map((tile) => tile.name),
    hands: tiles.filter((tile) => tile.handSince !== null).length,
  };
}

/** Raised hands, first come first; each `稍后` moves a room one place down. */
export function handsOf(tiles: readonly Tile[], later: Readonly<Record<string, number>>): Tile[] {
  const queue = tiles.filter((tile) => tile.handSince !== null && tile.inside).sort((a, b) => (a.handSince ?? 0) - (b.handSince ?? 0));
  for (const tile of [...queue]) {
    for (let n = later[`${tile.roomId}@${tile.handSince}`] ?? 0; n > 0; n -= 1) {
      const index = queue.indexOf(tile);
      const next = queue[index + 1];
      if (next === undefined) break;
      queue.splice(index, 2, next, tile);
    }
  }
  return queue;
}

/** Rooms that could speak and have not yet. */
export function silentRooms(tiles: readonly Tile[]): Tile[] {
  return tiles.filter((tile) => tile.interactive && tile.spoken === 0);
}

/** A room to ask at random: among those inside that spoke least. `random` is in [0, 1). */
export function pickRoom(tiles: readonly Tile[], random: number, not: string | null = null): Tile | null {
  const able = tiles.filter((tile) => tile.interactive && tile.inside && !tile.speaking);
  const others = able.filter((tile) => tile.roomId !== not);
  const from = others.length > 0 ? others : able;
  const least = Math.min(...from.map((tile) => tile.spoken));
  const quiet = from.filter((tile) => tile.spoken === least);
  return quiet[Math.floor(random * quiet.length)] ?? null;
}
