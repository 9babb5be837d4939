import type { LiveBoard, LiveLesson } from './live-wall.api.js';

export type PointTone = 'ok' | 'warn' | 'bad' | 'off';

/** One room of a lesson as a board shows it: a word, a shape and a tone. */
export interface BoardPoint {
  readonly name: string;
  readonly tone: PointTone;
  readonly mark: string;
  readonly wordKey: string;
}

export interface BoardRow {
  readonly id: string;
  readonly lesson: LiveLesson['lesson'];
  readonly points: readonly BoardPoint[];
  readonly present: number;
  readonly expected: number;
  readonly unreported: number;
  /** Present of expected in percent; null before anybody reported. */
  readonly percent: number | null;
  readonly urgent: number;
}

const ORDER: Readonly<Record<PointTone, number>> = { bad: 0, warn: 1, off: 2, ok: 3 };

/** Lessons with those that need somebody first; within a lesson likewise. Unreported is not absent: it is shown and not counted. */
export function boardRows(board: LiveBoard): BoardRow[] {
  return board.lessons.map(toRow).sort((a, b) => b.urgent - a.urgent || a.lesson.startsAt.localeCompare(b.lesson.startsAt) || a.id.localeCompare(b.id));
}

function toRow({ lesson, rooms, present, expected, unreported }: LiveLesson): BoardRow {
  const points = rooms.map((room): BoardPoint => {
    const reported = lesson.seats.filter((seat) => seat.roomId === room.roomId).every((seat) => seat.present !== null);
    if (room.help !== null) return { name: room.school, tone: 'bad', mark: '?', wordKey: 'wall.point.help' };
    if (room.state === 'offline') return { name: room.school, tone: 'bad', mark: '✕', wordKey: 'wall.point.lost' };
    if (room.state === 'unstable') return { name: room.school, tone: 'warn', mark: '▲', wordKey: 'wall.point.weak' };
    if (room.state === 'notIn' || room.state === 'left') return { name: room.school, tone: 'off', mark: '◌', wordKey: 'wall.point.notIn' };
    return reported ? { name: room.school, tone: 'ok', mark: '', wordKey: 'wall.point.ok' } : { name: room.school, tone: 'off', mark: '…', wordKey: 'wall.point.unreported' };
  }).sort((a, b) => ORDER[a.tone] - ORDER[b.tone]);
  const urgent = points.filter((point) => point.tone === 'bad').length * 10 + points.filter((point) => point.tone === 'warn').length + (lesson.status === 'live' ? 0 : 5);
  return { id: lesson.id, lesson, points, present, expected, unreported, percent: expected === 0 ? null : Math.round((present / expected) * 100), urgent };
}

/** Pages of a wall: what needs somebody stays on each page. */
export function wallPage(rows: readonly BoardRow[], page: number, size: number): { readonly rows: readonly BoardRow[]; readonly pages: number } {
  if (rows.length <= size) return { rows, pages: 1 };
  const pinned = rows.filter((row) => row.urgent >= 10).slice(0, size - 1);
  const others = rows.filter((row) => !pinned.includes(row));
  const room = size - pinned.length;
  const pages = Math.ceil(others.length / room);
  const from = (page % pages) * room;
  return { rows: [...pinned, ...others.slice(from, from + room)], pages };
}

/** How long something has lasted: `1:20`, `18 分` from ten minutes on is the caller's word. */
export function elapsed(since: string, now: number | null): { readonly minutes: number; readonly seconds: number } {
  const total = now === null ? 0 : Math.max(0, Math.floor((now - Date.parse(since)) / 1_000));
  return { minutes: Math.floor(total / 60), seconds: total % 60 };
}
