import { boardRows, elapsed, wallPage, type BoardRow } from './board-rows.js';
import type { LiveBoard } from './live-wall.api.js';

const seat = (roomId: string, present: number | null): object => ({ roomId, present, expected: 20 });
const lesson = (id: string, rooms: object[], seats: object[]): object => ({ lesson: { id, status: 'live', startsAt: '2026-11-23T02:20:00.000Z', seats }, rooms, present: 38, expected: 40, unreported: 0, seatsOnline: 2, seatsTotal: 2 });
const room = (roomId: string, state: string, help: string | null = null): object => ({ roomId, school: roomId, state, since: null, hand: false, help });
const board = (lessons: object[]): LiveBoard => ({ lessons }) as unknown as LiveBoard;

describe('boardRows', () => {
  it('puts the lesson with a lost room first, and the lost room first in it', () => {
    const rows = boardRows(board([
      lesson('calm', [room('a', 'online')], [seat('a', 20)]),
      lesson('hot', [room('b', 'online'), room('c', 'offline')], [seat('b', 20), seat('c', null)]),
    ]));
    expect(rows.map((row) => row.id)).toEqual(['hot', 'calm']);
    expect(rows[0]?.points.map((point) => [point.name, point.tone])).toEqual([['c', 'bad'], ['b', 'ok']]);
  });

  it('shows a connected room without a headcount as unreported, not as absent', () => {
    const [row] = boardRows(board([lesson('x', [room('a', 'online')], [seat('a', null)])]));
    expect(row?.points[0]).toMatchObject({ tone: 'off', wordKey: 'wall.point.unreported' });
  });
});

describe('wallPage', () => {
  const row = (id: string, urgent: number): BoardRow => ({ id, urgent }) as BoardRow;
  it('keeps urgent rows on every page', () => {
    const rows = [row('hot', 10), ...Array.from({ length: 20 }, (_, index) => row(`calm ${index}`, 0))];
    const shown = [0, 1].map((page) => wallPage(rows, page, 12));
    expect(shown.every((page) => page.rows[0]?.id === 'hot' && page.pages === 2)).toBe(true);
    expect(new Set(shown.flatMap((page) => page.rows.map((one) => one.id))).size).toBe(21);
  });
});

describe('elapsed', () => {
  it('splits minutes and seconds', () => {
    expect(elapsed('2026-11-23T02:20:00.000Z', Date.parse('2026-11-23T02:21:20.000Z'))).toEqual({ minutes: 1, seconds: 20 });
  });
});
